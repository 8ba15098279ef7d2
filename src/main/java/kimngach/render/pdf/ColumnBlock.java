package kimngach.render.pdf;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Paragraph;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;

/**
 * Lays out a paragraph in columns, a language each. Whoever listens hears the languages of one
 * paragraph after the other, then the next paragraph.
 */
final class ColumnBlock {
  private static final int GAP = 16;
  private static final int HANG = 14;

  private final Sheet sheet;
  private final Template template;

  ColumnBlock(Sheet sheet) {
    this.sheet = sheet;
    this.template = sheet.template();
  }

  void add(Paragraph paragraph) {
    List<Language> languages = sheet.languages();
    int band =
        sheet.band(
            List.of("columns", paragraph.style(), languages), () -> columns(paragraph.style()));
    sheet.line(band, languages.stream().map(paragraph.text()::plain).toList());
  }

  private JRDesignBand columns(Paragraph.Style style) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    int count = sheet.languages().size();
    int width = (template.width() - (count - 1) * GAP) / count;
    for (int i = 0; i < count; i++) {
      int x = i * (width + GAP);
      int height =
          switch (style) {
            case BODY -> text(band, "columnBody", i, x, width);
            case ITEM -> item(band, i, x, width);
            case CALLOUT -> callout(band, i, x, width);
          };
      band.setHeight(Math.max(band.getHeight(), height));
    }
    return band;
  }

  private int text(JRDesignBand band, String style, int number, int x, int width) {
    Stack stack = Stack.in(template, band, x, width);
    stack.text(style, Expressions.text(number), code(number));
    return stack.height();
  }

  private int item(JRDesignBand band, int number, int x, int width) {
    Stack.in(template, band, x, HANG).text("columnItem", Expressions.words("–"), code(number));
    return text(band, "columnItem", number, x + HANG, width - HANG);
  }

  private int callout(JRDesignBand band, int number, int x, int width) {
    JRDesignFrame frame = new JRDesignFrame();
    frame.setStyle(template.style("callout"));
    frame.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
    Stack inside = Stack.in(template, frame, 0, 0, width - Frames.padding(frame));
    inside.text("columnCallout", Expressions.text(number), code(number));
    Stack column = Stack.in(template, band, x, width);
    column.space(8);
    column.add(frame, inside.height() + Frames.verticalPadding(frame));
    column.space(4);
    return column.height();
  }

  private String code(int number) {
    return sheet.languages().get(number).code();
  }
}
