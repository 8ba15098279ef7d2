package kimngach.render.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Chart;
import kimngach.render.pdf.ChartPen.Label;

/** Upright columns, stacked or side by side, on a grid of the axis' own ticks. */
final class ColumnPlot {
  private static final double COLUMN_SHARE = 0.72;
  private static final double GAP = 4;

  private final Chart chart;
  private final ChartDrawing drawing;

  ColumnPlot(Chart chart, ChartDrawing drawing) {
    this.chart = chart;
    this.drawing = drawing;
  }

  /** The room that category labels need below the base line, in points. */
  double below(double width) {
    double slot = slot(width);
    return GAP
        + chart.categories().stream()
            .mapToDouble(
                category -> ChartPen.height(ChartPen.wrapped(drawing.labels(category), slot - 2)))
            .max()
            .orElse(0);
  }

  void draw(ChartPen pen, Rectangle2D area) {
    double left = area.getX() + ticksWidth();
    double base = area.getMaxY() - below(area.getWidth());
    double height = base - area.getY();
    drawGrid(pen, left, area.getMaxX(), base, height);
    double slot = slot(area.getWidth());
    boolean allLanguages = roomForAllLanguages(slot, height);
    for (int i = 0; i < chart.categories().size(); i++) {
      double from = left + i * slot;
      if (chart.kind() == Chart.Kind.STACKED_COLUMNS) {
        drawStack(pen, i, from, slot, base, height, allLanguages);
      } else {
        drawCluster(pen, i, from, slot, base, height, allLanguages);
      }
      List<Label> label = ChartPen.wrapped(drawing.labels(chart.categories().get(i)), slot - 2);
      pen.write(label, from + slot / 2, base + GAP, 0.5);
    }
    pen.line(left, base, area.getMaxX(), base, 0.75f, Color.BLACK);
  }

  private void drawGrid(ChartPen pen, double left, double right, double base, double height) {
    for (int i = 0; i < chart.axis().ticks().size(); i++) {
      double y = base - height * share(chart.axis().step().doubleValue() * i);
      pen.line(left, y, right, y, 0.4f, ChartDrawing.GRID);
      List<Label> tick = drawing.labels(chart.axis().ticks().get(i));
      pen.write(tick, left - GAP, y - ChartPen.height(tick) / 2, 1);
    }
  }

  private void drawStack(
      ChartPen pen,
      int category,
      double from,
      double slot,
      double base,
      double height,
      boolean allLanguages) {
    double column = slot * COLUMN_SHARE;
    double x = from + (slot - column) / 2;
    double top = base;
    double above = 0;
    for (Chart.Series series : chart.series()) {
      Optional<Chart.Point> point = series.points().get(category);
      if (point.isEmpty()) {
        continue;
      }
      double size = height * share(point.get().value().doubleValue());
      pen.fill(x, top - size, column, Math.max(size - 0.6, 0.2), series.color());
      top -= size;
      List<Label> value = value(point.get(), allLanguages, column);
      if (ChartPen.height(value) <= size - 2) {
        List<Label> contrasting =
            value.stream().map(label -> label.in(ChartPen.on(series.color()))).toList();
        pen.write(contrasting, x + column / 2, top + (size - ChartPen.height(value)) / 2, 0.5);
      } else {
        above += ChartPen.height(value);
        pen.writeOnWhite(value, x + column / 2, base - height * stack(category) - above - 1, 0.5);
      }
    }
  }

  private void drawCluster(
      ChartPen pen,
      int category,
      double from,
      double slot,
      double base,
      double height,
      boolean allLanguages) {
    int count = chart.series().size();
    double column = slot * COLUMN_SHARE / count;
    for (int i = 0; i < count; i++) {
      Chart.Series series = chart.series().get(i);
      Optional<Chart.Point> point = series.points().get(category);
      if (point.isPresent()) {
        double size = height * share(point.get().value().doubleValue());
        double x = from + slot * (1 - COLUMN_SHARE) / 2 + i * column;
        pen.fill(x, base - size, column - 1, size, series.color());
        List<Label> value = value(point.get(), allLanguages, column + 2);
        pen.writeOnWhite(value, x + column / 2, base - size - ChartPen.height(value) - 1, 0.5);
      }
    }
  }

  private List<Label> value(Chart.Point point, boolean allLanguages, double width) {
    return drawing.values(point.label(), allLanguages).stream()
        .map(label -> label.smaller(width))
        .toList();
  }

  /** Whether each value fits into its part of a column in all languages. */
  private boolean roomForAllLanguages(double slot, double height) {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .allMatch(
            point -> {
              List<Label> value = value(point, true, slot * COLUMN_SHARE);
              return chart.kind() != Chart.Kind.STACKED_COLUMNS
                  || value.isEmpty()
                  || ChartPen.height(value) <= height * share(point.value().doubleValue()) - 2;
            });
  }

  /** The height of a whole stack as a share of the axis. */
  private double stack(int category) {
    return chart.series().stream()
        .map(series -> series.points().get(category))
        .flatMap(Optional::stream)
        .mapToDouble(point -> share(point.value().doubleValue()))
        .sum();
  }

  private double share(double value) {
    return value / chart.axis().maximum().doubleValue();
  }

  private double slot(double width) {
    return (width - ticksWidth()) / Math.max(1, chart.categories().size());
  }

  private double ticksWidth() {
    return GAP * 2
        + chart.axis().ticks().stream()
            .mapToDouble(tick -> ChartPen.width(drawing.labels(tick)))
            .max()
            .orElse(0);
  }
}
