package kimngach.render.pdf;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Text;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** Lays out headings, paragraphs and notes: each language below the one before it. */
final class TextBlocks {
  private static final int DASH = 14;
  private static final int HANG = 28;

  private final Sheet sheet;

  TextBlocks(Sheet sheet) {
    this.sheet = sheet;
  }

  void add(Heading heading) {
    List<Language> printed = sheet.printed(heading.text());
    String style = "heading" + heading.level();
    int band = sheet.band(List.of(style, printed), () -> stacked(style, printed, heading.level()));
    sheet.part();
    sheet.line(band, plain(heading.text(), printed));
    sheet.bind();
  }

  void add(Paragraph paragraph) {
    sheet.part();
    if (sheet.rendition().columns()) {
      new ColumnBlock(sheet).add(paragraph);
      return;
    }
    switch (paragraph.style()) {
      case BODY -> eachLanguage("body", paragraph.text(), 0);
      case ITEM -> eachLanguage("item", paragraph.text(), HANG);
      case CALLOUT -> callout(paragraph.text());
    }
  }

  /** Adds a note; one beneath a table or chart stays with it. */
  void add(Note note, boolean withWhatCameBefore) {
    if (!withWhatCameBefore) {
      sheet.part();
    }
    eachLanguage("note", note.text(), 0);
  }

  /** A caption, which stays with what it stands above. */
  void caption(Text text) {
    List<Language> printed = sheet.printed(text);
    sheet.line(
        sheet.band(List.of("caption", printed), () -> stacked("caption", printed, 0)),
        plain(text, printed));
  }

  void eachLanguage(String style, Text text, int indent) {
    for (Language language : sheet.printed(text)) {
      int band = sheet.band(List.of(style, language), () -> single(style, language, indent));
      sheet.line(band, List.of(text.plain(language)));
    }
  }

  private JRDesignBand single(String style, Language language, int indent) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Template template = sheet.template();
    String name = sheet.style(style, language);
    if (indent > 0 && language == sheet.languages().get(0)) {
      Stack.in(template, band, DASH, indent - DASH)
          .text(name, Expressions.words("–"), language.code());
    }
    Stack stack = Stack.in(template, band, indent, template.width() - indent);
    stack.text(name, Expressions.text(0), language.code());
    band.setHeight(stack.height());
    return band;
  }

  /** A band of one text in its languages; a level above 0 makes it a heading. */
  private JRDesignBand stacked(String style, List<Language> printed, int level) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Stack stack = Stack.in(sheet.template(), band, 0, sheet.template().width());
    List<JRDesignTextField> fields = fields(stack, style, printed);
    if (level > 0 && !fields.isEmpty()) {
      Tags.outline(fields.get(0), level);
      Tags.wrap("h" + level, fields.get(0), fields.get(fields.size() - 1));
    }
    band.setHeight(stack.height());
    return band;
  }

  private void callout(Text text) {
    List<Language> printed = sheet.printed(text);
    sheet.line(
        sheet.band(List.of("callout", printed), () -> framed(printed)), plain(text, printed));
  }

  private JRDesignBand framed(List<Language> printed) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Stack page = Stack.in(sheet.template(), band, 0, sheet.template().width());
    page.space(8);
    JRDesignFrame frame = new JRDesignFrame();
    frame.setStyle(sheet.template().style("callout"));
    int inside = sheet.template().width() - Frames.padding(frame);
    Stack stack = Stack.in(sheet.template(), frame, 0, 0, inside);
    fields(stack, "calloutText", printed);
    page.add(frame, stack.height() + Frames.verticalPadding(frame));
    page.space(4);
    band.setHeight(page.height());
    return band;
  }

  private List<JRDesignTextField> fields(Stack stack, String style, List<Language> printed) {
    List<JRDesignTextField> fields = new ArrayList<>();
    for (Language language : printed) {
      fields.add(
          stack.text(
              sheet.style(style, language), Expressions.text(fields.size()), language.code()));
    }
    return fields;
  }

  private static List<String> plain(Text text, List<Language> printed) {
    return printed.stream().map(text::plain).toList();
  }
}
