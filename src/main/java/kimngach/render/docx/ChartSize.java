package kimngach.render.docx;

import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Text;
import kimngach.render.NumberOnChart;
import kimngach.render.PrintedLine;

/**
 * How large a chart is drawn. Word lays out what is within it by itself; letters are therefore
 * counted and not measured.
 *
 * @param width the width, in points
 * @param height the height, in points
 */
record ChartSize(double width, double height) {
  private static final double COLUMNS_HEIGHT = 190;
  private static final double BAR_HEIGHT = 11;
  private static final double LINE_HEIGHT = 11;
  private static final double BETWEEN_ROWS = 7;
  private static final double AXIS_HEIGHT = 34;
  private static final double LEGEND_HEIGHT = 32;
  private static final double MARGINS = 10;
  private static final double NAMES_SHARE = 0.33;
  private static final double PLOT_SHARE = 0.88;
  private static final double COLUMN_SHARE = 0.75;

  /** A letter of the names, and a digit of the values, on average. */
  private static final double LETTER_WIDTH = 4.4;

  private static final double DIGIT_WIDTH = 4;

  static ChartSize of(Chart chart, List<Language> languages, double width) {
    return new ChartSize(
        width, chart.kind() == Kind.BARS ? rows(chart, languages, width) : COLUMNS_HEIGHT);
  }

  private static double rows(Chart chart, List<Language> languages, double width) {
    double rows =
        chart.categories().stream()
            .mapToDouble(name -> rowHeight(chart, PrintedLine.joined(name, languages), width))
            .max()
            .orElse(0);
    return chart.categories().size() * rows
        + (chart.isLabelled() ? 0 : AXIS_HEIGHT)
        + (chart.series().size() > 1 ? LEGEND_HEIGHT : 0)
        + MARGINS;
  }

  /** All rows are as high as the highest: so Word shares the height. */
  private static double rowHeight(Chart chart, String name, double width) {
    double lines = Math.ceil(name.length() * LETTER_WIDTH / (width * NAMES_SHARE));
    double bars = chart.series(Role.VALUE).size();
    return BETWEEN_ROWS + Math.max(lines * LINE_HEIGHT, bars * BAR_HEIGHT);
  }

  /** Whether every value is narrower than its column; a bar has room beyond its end. */
  boolean holdsLabels(Chart chart, List<Language> languages) {
    if (chart.kind() == Kind.BARS) {
      return true;
    }
    int beside = chart.kind() == Kind.STACKED_COLUMNS ? 1 : chart.series(Role.VALUE).size();
    double room = width * PLOT_SHARE * COLUMN_SHARE / (chart.categories().size() * beside);
    return chart.series(Role.VALUE).stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .allMatch(point -> length(point.label(), languages) * DIGIT_WIDTH <= room);
  }

  private static int length(Text label, List<Language> languages) {
    return PrintedLine.joined(label, NumberOnChart.languages(label, languages)).length();
  }
}
