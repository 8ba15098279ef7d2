package kimngach.render.pdf;

import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** Lays out charts: the title, and below it a drawing that says in words what it shows. */
final class ChartBlock {
  private static final char ESCAPE = '\u001B';

  private final Sheet sheet;
  private final TextBlocks texts;
  private final ChartFonts fonts;

  ChartBlock(Sheet sheet, TextBlocks texts, ChartFonts fonts) {
    this.sheet = sheet;
    this.texts = texts;
    this.fonts = fonts;
  }

  void add(Chart chart) {
    ChartDrawing drawing = new ChartDrawing(chart, sheet.languages(), fonts);
    sheet.part();
    texts.caption(chart.title());
    sheet.line(sheet.band(band(chart, drawing)), List.of());
  }

  private JRDesignBand band(Chart chart, ChartDrawing drawing) {
    Template template = sheet.template();
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    JRDesignImage image = new JRDesignImage(template.design());
    image.setUsingCache(false);
    image.setExpression(Expressions.parameter(sheet.drawing(drawing)));
    Tags.alternative(image, alternative(chart.alternative(), sheet.languages()));
    int height = drawing.height(template.width());
    Stack stack = Stack.in(template, band, 0, template.width());
    stack.add(image, height);
    stack.space(4);
    band.setHeight(stack.height());
    return band;
  }

  /**
   * The words in every language printed, each after the code of its language between escapes, as
   * ISO 32000-1, 7.9.2.2, writes a text string in several languages; a figure has but one text.
   */
  static String alternative(Text words, List<Language> languages) {
    List<Language> told =
        languages.stream().filter(language -> !words.plain(language).isBlank()).toList();
    if (told.size() < 2) {
      return told.isEmpty() ? "" : words.plain(told.get(0));
    }
    return told.stream()
        .map(language -> ESCAPE + language.code() + ESCAPE + words.plain(language))
        .collect(Collectors.joining("\n"));
  }
}
