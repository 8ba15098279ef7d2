package kimngach.render.pdf;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.HeadlineBox.KeyFigure;
import kimngach.model.bulletin.HeadlineBox.Panel;
import kimngach.model.bulletin.Text;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;

/** Lays out the headline box: framed panels side by side, numbers large, the first one largest. */
final class HeadlineBlock {
  private static final int GAP = 12;
  private static final int BESIDE_LABEL = 6;

  /** The width of words in a typeface that cannot be measured. */
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Sheet sheet;
  private final Template template;
  private final LineWidth widths;

  HeadlineBlock(Sheet sheet, LineWidth widths) {
    this.sheet = sheet;
    this.widths = widths;
    this.template = sheet.template();
  }

  void add(HeadlineBox box) {
    sheet.part();
    sheet.line(sheet.band(space(6)), List.of());
    sheet.line(sheet.band(panels(box)), List.of());
    sheet.line(sheet.band(space(4)), List.of());
  }

  private static JRDesignBand space(int points) {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(points);
    return band;
  }

  private JRDesignBand panels(HeadlineBox box) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    int count = box.panels().size();
    int width = (template.width() - (count - 1) * GAP) / count;
    for (int i = 0; i < count; i++) {
      JRDesignFrame frame = frame(box.panels().get(i), width);
      frame.setX(i * (width + GAP));
      frame.setWidth(width);
      band.addElement(frame);
      band.setHeight(Math.max(band.getHeight(), frame.getHeight()));
    }
    return band;
  }

  private JRDesignFrame frame(Panel panel, int width) {
    JRDesignFrame frame = new JRDesignFrame();
    frame.setStyle(template.style("headlinePanel"));
    frame.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
    Stack stack = Stack.in(template, frame, 0, 0, width - Frames.padding(frame));
    sheet.words(stack, "headlineTitle", panel.title());
    sheet.words(stack, "headlineSubtitle", panel.subtitle());
    int inside = width - Frames.padding(frame);
    int labels = labels(panel, inside);
    for (int i = 0; i < panel.figures().size(); i++) {
      String style = i == 0 ? "headlineFirstNumber" : "headlineNumber";
      addFigure(stack, panel.figures().get(i), style, labels, inside);
    }
    frame.setHeight(stack.height() + Frames.verticalPadding(frame));
    return frame;
  }

  /** As wide as the longest label is, up to two fifths, so that the numbers have all the rest. */
  private int labels(Panel panel, int width) {
    int most = width * 2 / 5;
    int longest = 0;
    for (KeyFigure figure : panel.figures()) {
      for (Language language : sheet.printed(figure.label())) {
        String style = sheet.style("headlineLabel", language);
        String words = figure.label().plain(language);
        longest = Math.max(longest, widths.of(style, words, language, most));
      }
    }
    return Math.min(most, longest + BESIDE_LABEL);
  }

  /** Label at the left, number at the right, in a frame of their own so that they grow together. */
  private void addFigure(Stack panel, KeyFigure figure, String style, int middle, int width) {
    JRDesignFrame pair = new JRDesignFrame();
    Stack label = Stack.in(template, pair, 0, 0, middle);
    sheet.words(label, "headlineLabel", figure.label());
    Stack number = Stack.in(template, pair, middle, 0, width - middle);
    List<Language> printed = sheet.printed(figure.value());
    List<JRDesignTextField> fields = sheet.words(number, style, figure.value());
    for (int i = 0; i < fields.size(); i++) {
      fit(fields.get(i), style, figure.value(), printed.get(i), width - middle);
    }
    panel.add(pair, Math.max(label.height(), number.height()));
  }

  /** A number and its unit stay on one line: the type gets smaller, down to that of the label. */
  private void fit(JRDesignTextField field, String style, Text value, Language language, int room) {
    String words = value.plain(language);
    int needed = widths.of(sheet.style(style, language), words, language, UNKNOWN);
    if (needed > room && needed < UNKNOWN) {
      float least = template.style("headlineLabel").getFontSize();
      float fitting = (float) Math.floor(2 * field.getFontSize() * room / needed) / 2;
      field.setFontSize(Math.min(field.getFontSize(), Math.max(least, fitting)));
    }
  }
}
