package kimngach.render.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Chart;
import kimngach.render.pdf.ChartPen.Label;

/** Lying bars, the series of a category below one another, its name at the left. */
final class BarPlot {
  private static final double BAR = 13;
  private static final double BETWEEN = 9;
  private static final double GAP = 5;
  private static final double NAMES_SHARE = 0.34;

  private final Chart chart;
  private final ChartDrawing drawing;

  BarPlot(Chart chart, ChartDrawing drawing) {
    this.chart = chart;
    this.drawing = drawing;
  }

  /** The height of plot and ticks at that width, in points. */
  double height(double width) {
    double rows = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      rows += rowHeight(i, width);
    }
    return rows + ticksHeight() + GAP;
  }

  void draw(ChartPen pen, Rectangle2D area) {
    double left = area.getX() + names(area.getWidth()) + GAP;
    double right = area.getMaxX() - valuesWidth();
    double base = area.getMaxY() - ticksHeight() - GAP;
    drawGrid(pen, left, right, area.getY(), base);
    double y = area.getY();
    for (int i = 0; i < chart.categories().size(); i++) {
      double height = rowHeight(i, area.getWidth());
      List<Label> name = name(i, area.getWidth());
      pen.write(name, left - GAP, y + (height - ChartPen.height(name)) / 2, 1);
      drawBars(pen, i, left, right - left, y + (height - BAR * chart.series().size()) / 2);
      y += height;
    }
    pen.line(left, area.getY(), left, base, 0.75f, Color.BLACK);
  }

  private void drawGrid(ChartPen pen, double left, double right, double top, double base) {
    for (int i = 0; i < chart.axis().ticks().size(); i++) {
      double x = left + (right - left) * share(chart.axis().step().doubleValue() * i);
      pen.line(x, top, x, base, 0.4f, ChartDrawing.GRID);
      pen.write(drawing.labels(chart.axis().ticks().get(i)), x, base + 2, 0.5);
    }
  }

  private void drawBars(ChartPen pen, int category, double left, double width, double top) {
    double y = top;
    for (Chart.Series series : chart.series()) {
      Optional<Chart.Point> point = series.points().get(category);
      if (point.isPresent()) {
        double length = width * share(point.get().value().doubleValue());
        pen.fill(left, y + 0.5, length, BAR - 1, series.color());
        double x = left + length + 3;
        for (Label label : drawing.values(point.get().label(), true)) {
          pen.writeOnWhite(List.of(label), x, y + (BAR - label.height()) / 2, 0);
          x += label.width() + GAP;
        }
      }
      y += BAR;
    }
  }

  private double rowHeight(int category, double width) {
    return BETWEEN + Math.max(BAR * chart.series().size(), ChartPen.height(name(category, width)));
  }

  private List<Label> name(int category, double width) {
    return ChartPen.wrapped(drawing.labels(chart.categories().get(category)), width * NAMES_SHARE);
  }

  private double names(double width) {
    double widest = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      widest = Math.max(widest, ChartPen.width(name(i, width)));
    }
    return widest;
  }

  /** The room for values to the right of the longest bar that the axis allows. */
  private double valuesWidth() {
    return GAP
        + chart.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(Optional::stream)
            .mapToDouble(
                point ->
                    drawing.values(point.label(), true).stream()
                        .mapToDouble(label -> label.width() + GAP)
                        .sum())
            .max()
            .orElse(0);
  }

  private double ticksHeight() {
    return chart.axis().ticks().stream()
        .mapToDouble(tick -> ChartPen.height(drawing.labels(tick)))
        .max()
        .orElse(0);
  }

  private double share(double value) {
    return value / chart.axis().maximum().doubleValue();
  }
}
