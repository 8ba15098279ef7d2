package kimngach.render.pdf;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.UnofficialTranslation;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/**
 * Lays out the head of the first page: issuing body at the left, state and motto at the right,
 * below them on one line number, place and date, then title and subject over the whole width.
 *
 * <p>Rules are as Decree 30/2020/NĐ-CP, Appendix I, has them: as long as the motto; between a third
 * and a half of the line above them elsewhere.
 */
final class MastheadBlock {
  /** How much longer a line may be at either end than the average of them, in points. */
  private static final int UNEVEN = 25;

  private final Sheet sheet;
  private final Template template;
  private final Language official;
  private final LineWidth widths;

  MastheadBlock(Sheet sheet, LineWidth widths) {
    this.sheet = sheet;
    this.widths = widths;
    this.template = sheet.template();
    this.official = sheet.languages().get(0);
  }

  void add(Masthead masthead) {
    sheet.part();
    sheet.line(sheet.band(letterhead(masthead)), List.of());
    sheet.line(sheet.band(numberAndDate(masthead)), List.of());
    sheet.line(sheet.band(title(masthead)), List.of());
    sheet.bind();
  }

  private JRDesignBand letterhead(Masthead masthead) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    int width = template.width();
    int middle = middle();
    Stack left = Stack.in(template, band, 0, middle);
    official(left, "mastheadParent", masthead.parentBody());
    official(left, "mastheadIssuer", masthead.issuingBody());
    left.space(3);
    left.rule("mastheadRule", part("mastheadIssuer", masthead.issuingBody(), middle));
    left.space(3);
    translated(left, masthead.parentBody(), masthead.issuingBody());
    Stack right = Stack.in(template, band, middle, width - middle);
    official(right, "mastheadState", masthead.state());
    official(right, "mastheadMotto", masthead.motto());
    right.space(3);
    right.rule(
        "mastheadRule",
        widths.of("mastheadMotto", masthead.motto().plain(official), official, width - middle));
    right.space(3);
    translated(right, masthead.state(), masthead.motto());
    band.setHeight(Math.max(left.height(), right.height()));
    return band;
  }

  private JRDesignBand numberAndDate(Masthead masthead) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Stack left = Stack.in(template, band, 0, middle());
    for (Language language : sheet.printed(masthead.number())) {
      words(left, "documentNumber", masthead.number(), language);
    }
    Stack right = Stack.in(template, band, middle(), template.width() - middle());
    all(right, "placeAndDate", masthead.placeAndDate());
    band.setHeight(Math.max(left.height(), right.height()));
    return band;
  }

  private int middle() {
    return template.width() * 13 / 30;
  }

  /** The length of a rule beneath a line: two fifths of it. */
  private int part(String style, Text line, int room) {
    return widths.of(style, line.plain(official), official, room) * 2 / 5;
  }

  private JRDesignBand title(Masthead masthead) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    Stack stack = Stack.in(template, band, 0, template.width());
    all(stack, "documentTitle", masthead.title());
    subject(stack, masthead.subject());
    for (PrintedLine line : UnofficialTranslation.mark(sheet.rendition())) {
      stack.text("translationMark", Expressions.words(line.plain()), line.language().code());
    }
    stack.space(4);
    stack.rule("mastheadRule", part("documentSubject", masthead.subject(), template.width()));
    stack.space(6);
    band.setHeight(stack.height());
    return band;
  }

  /** A subject of several lines is broken into lines of about one length. */
  private void subject(Stack stack, Text subject) {
    for (Language language : sheet.printed(subject)) {
      String style = sheet.style("documentSubject", language);
      String words = subject.plain(language);
      int width = template.width();
      int needed = widths.of(style, words, language, Integer.MAX_VALUE);
      int lines = needed / width + 1;
      int inset = lines == 1 ? 0 : Math.max(0, (width - needed / lines) / 2 - UNEVEN);
      JRDesignTextField field = stack.text(style, Expressions.words(words), language.code());
      field.setX(field.getX() + inset);
      field.setWidth(width - 2 * inset);
    }
  }

  private void official(Stack stack, String style, Text text) {
    if (!text.plain(official).isBlank()) {
      words(stack, style, text, official);
    }
  }

  /** The lines of one translation together, then those of the next. */
  private void translated(Stack stack, Text above, Text below) {
    for (Language language : sheet.languages()) {
      for (Text text : List.of(above, below)) {
        if (language != official && sheet.printed(text).contains(language)) {
          words(stack, "mastheadTranslation", text, language);
        }
      }
    }
  }

  private void all(Stack stack, String style, Text text) {
    for (Language language : sheet.printed(text)) {
      words(stack, sheet.style(style, language), text, language);
    }
  }

  private static void words(Stack stack, String style, Text text, Language language) {
    stack.text(style, Expressions.words(text.plain(language)), language.code());
  }
}
