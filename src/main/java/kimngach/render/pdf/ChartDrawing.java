package kimngach.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;
import kimngach.render.NumberOnChart;
import kimngach.render.pdf.ChartPen.Label;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A chart drawn as vectors: the title of the value axis above, the plot, the legend below. The
 * title of the chart is text of the page and not drawn.
 */
final class ChartDrawing extends AbstractRenderer implements Graphics2DRenderable {
  static final Color GRID = new Color(0xD0D0D0);

  @Serial private static final long serialVersionUID = 1;
  private static final double COLUMN_PLOT_HEIGHT = 130;
  private static final String NOT_AVAILABLE = "…";
  private static final double SWATCH = 9;
  private static final double GAP = 5;

  private final transient Chart chart;
  private final transient List<Language> languages;
  private final transient ChartFonts fonts;

  ChartDrawing(Chart chart, List<Language> languages, ChartFonts fonts) {
    this.chart = chart;
    this.languages = languages;
    this.fonts = fonts;
  }

  /** The height it needs at that width, in points. */
  int height(int width) {
    double plot =
        chart.kind() == Chart.Kind.BARS
            ? new BarPlot(chart, this).height(width)
            : COLUMN_PLOT_HEIGHT + new ColumnPlot(chart, this).below(width);
    return (int) Math.ceil(axisTitle() + plot + legend(width).size() * legendLine() + GAP);
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    ChartPen pen = new ChartPen(graphics);
    double width = area.getWidth();
    List<List<Chart.Series>> legend = legend(width);
    double legendHeight = legend.size() * legendLine() + GAP;
    Rectangle2D plot =
        new Rectangle2D.Double(
            0, axisTitle(), width, area.getHeight() - axisTitle() - legendHeight);
    pen.writeInLine(inOneLine(chart.axis().title()), 0, 0);
    if (chart.kind() == Chart.Kind.BARS) {
      new BarPlot(chart, this).draw(pen, plot);
    } else {
      new ColumnPlot(chart, this).draw(pen, plot);
    }
    double y = area.getHeight() - legendHeight + GAP;
    for (List<Chart.Series> row : legend) {
      double x = (width - row.stream().mapToDouble(this::legendWidth).sum()) / 2;
      for (Chart.Series series : row) {
        drawSwatch(pen, series, x, y + 2);
        pen.writeInLine(inOneLine(series.name()), x + SWATCH + GAP, y);
        x += legendWidth(series);
      }
      y += legendLine();
    }
  }

  List<Label> labels(Text text) {
    return ChartPen.labels(text, languages, fonts.label(), fonts.translation());
  }

  /** A number of the axis. */
  List<Label> numbers(Text text) {
    return ChartPen.labels(
        text, NumberOnChart.languages(text, languages), fonts.label(), fonts.translation());
  }

  /** The printed value of a point. */
  List<Label> values(Text text) {
    return ChartPen.labels(
        text, NumberOnChart.languages(text, languages), fonts.value(), italicValue());
  }

  /** The height of the highest value printed. */
  double valueHeight() {
    return 1
        + chart.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(Optional::stream)
            .mapToDouble(point -> ChartPen.height(values(point.label())))
            .max()
            .orElse(0);
  }

  /** What stands where a value is missing. */
  List<Label> gap() {
    return List.of(new Label(NOT_AVAILABLE, fonts.value()));
  }

  private ChartFonts.Lettering italicValue() {
    ChartFonts.Lettering translation = fonts.translation();
    float size = Math.min(fonts.value().font().getSize2D(), translation.font().getSize2D()) - 0.5f;
    return new ChartFonts.Lettering(translation.font().deriveFont(size), fonts.value().color());
  }

  private void drawSwatch(ChartPen pen, Chart.Series series, double x, double y) {
    if (series.role() == Chart.Role.VALUE) {
      pen.fill(x, y, SWATCH, SWATCH, series.color());
    } else if (chart.kind() == Chart.Kind.BARS) {
      pen.outline(x, y, SWATCH, SWATCH, 1.1f, ChartPen.color(series.color()));
    } else {
      ColumnPlot.drawRule(pen, x, SWATCH, y + SWATCH / 2, series.color());
    }
  }

  private double axisTitle() {
    return chart.axis().title().isBlank() ? GAP : fonts.label().font().getSize2D() * 1.12 + 2 * GAP;
  }

  private double legendLine() {
    return fonts.label().font().getSize2D() * 1.12 + GAP;
  }

  /** One series needs no legend: the title names it. */
  private List<List<Chart.Series>> legend(double width) {
    List<List<Chart.Series>> rows = new ArrayList<>();
    if (chart.series().size() < 2) {
      return rows;
    }
    double used = width;
    for (Chart.Series series : chart.series()) {
      if (used + legendWidth(series) > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(series);
      used += legendWidth(series);
    }
    return rows;
  }

  private double legendWidth(Chart.Series series) {
    return SWATCH + GAP + inOneLine(series.name()).stream().mapToDouble(Label::width).sum() + 16;
  }

  /** A text in its languages, side by side with a stroke between them. */
  private List<Label> inOneLine(Text text) {
    List<Label> parts = new ArrayList<>();
    for (Label label : labels(text)) {
      if (!parts.isEmpty()) {
        parts.add(new Label(" / ", fonts.label()));
      }
      parts.add(label);
    }
    return parts;
  }
}
