package kimngach.render.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Chart.Series;
import kimngach.model.bulletin.Text;
import kimngach.render.pdf.ChartPen.Label;

/** Upright columns, stacked or side by side, on a grid of the axis' own ticks. */
final class ColumnPlot {
  private static final double COLUMN_SHARE = 0.72;
  private static final double GAP = 4;
  private static final double BETWEEN_PARTS = 0.6;

  private final Chart chart;
  private final ChartDrawing drawing;
  private final List<Series> values;

  ColumnPlot(Chart chart, ChartDrawing drawing) {
    this.chart = chart;
    this.drawing = drawing;
    this.values = chart.series(Role.VALUE);
  }

  /** The room that category labels need below the plot, in points. */
  double below(double width) {
    double slot = slot(width);
    return GAP
        + chart.categories().stream()
            .mapToDouble(category -> ChartPen.height(category(category, slot)))
            .max()
            .orElse(0);
  }

  void draw(ChartPen pen, Rectangle2D area) {
    double left = area.getX() + ticksWidth();
    double base = area.getMaxY() - below(area.getWidth());
    double slot = slot(area.getWidth());
    boolean labelled = isRoomForValues(slot);
    double head = labelled && !isStacked() ? drawing.valueHeight() : 0;
    double foot = chart.axis().minimum().signum() < 0 ? head : 0;
    ValueSpan span = new ValueSpan(chart.axis(), base - foot, area.getY() + head);
    drawGrid(pen, left, area.getMaxX(), span);
    for (int i = 0; i < chart.categories().size(); i++) {
      double from = left + i * slot;
      if (isStacked()) {
        drawStack(pen, i, from, slot, span, labelled);
      } else {
        drawCluster(pen, i, from, slot, span, labelled);
      }
      for (Series reference : chart.series(Role.REFERENCE)) {
        drawReference(pen, reference, i, from, slot, span);
      }
      pen.write(category(chart.categories().get(i), slot), from + slot / 2, base + GAP, 0.5);
    }
    pen.line(left, span.zero(), area.getMaxX(), span.zero(), 0.75f, Color.BLACK);
  }

  private void drawGrid(ChartPen pen, double left, double right, ValueSpan span) {
    for (int i = 0; i < chart.axis().ticks().size(); i++) {
      double y = span.tick(i);
      pen.line(left, y, right, y, 0.4f, ChartDrawing.GRID);
      List<Label> tick = drawing.numbers(chart.axis().ticks().get(i));
      pen.write(tick, left - GAP, y - ChartPen.height(tick) / 2, 1);
    }
  }

  private void drawStack(
      ChartPen pen, int category, double from, double slot, ValueSpan span, boolean labelled) {
    double column = slot * COLUMN_SHARE;
    double x = from + (slot - column) / 2;
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (Series series : values) {
      Optional<Point> point = series.points().get(category);
      if (point.isEmpty()) {
        drawGap(pen, series, category, x + column / 2, span.at(above));
        continue;
      }
      BigDecimal value = point.get().value();
      BigDecimal start = value.signum() < 0 ? below : above;
      BigDecimal end = start.add(value);
      double top = Math.min(span.at(start), span.at(end));
      double size = Math.abs(span.at(start) - span.at(end));
      pen.fill(x, top, column, Math.max(size - BETWEEN_PARTS, 0.2), series.color());
      List<Label> label = drawing.values(point.get().label());
      if (labelled && ChartPen.height(label) <= size - 2) {
        pen.write(
            ChartPen.in(ChartPen.on(series.color()), label),
            x + column / 2,
            top + (size - ChartPen.height(label)) / 2,
            0.5);
      }
      above = value.signum() < 0 ? above : end;
      below = value.signum() < 0 ? end : below;
    }
  }

  private void drawCluster(
      ChartPen pen, int category, double from, double slot, ValueSpan span, boolean labelled) {
    double column = slot * COLUMN_SHARE / values.size();
    for (int i = 0; i < values.size(); i++) {
      Series series = values.get(i);
      double x = from + slot * (1 - COLUMN_SHARE) / 2 + i * column;
      Optional<Point> point = series.points().get(category);
      if (point.isEmpty()) {
        drawGap(pen, series, category, x + column / 2, span.zero());
        continue;
      }
      double end = span.at(point.get().value());
      boolean upwards = end <= span.zero();
      double top = Math.min(end, span.zero());
      pen.fill(x, top, column - 1, Math.abs(span.zero() - end), series.color());
      if (labelled) {
        List<Label> label = drawing.values(point.get().label());
        double y = upwards ? end - ChartPen.height(label) - 1 : end + 1;
        pen.writeOnWhite(label, x + column / 2, y, 0.5);
      }
    }
  }

  /** A rule across the column, on a white one so that it is seen on any fill. */
  private static void drawReference(
      ChartPen pen, Series reference, int category, double from, double slot, ValueSpan span) {
    reference
        .points()
        .get(category)
        .ifPresent(
            point -> {
              double half = slot * COLUMN_SHARE / 2 + 1.5;
              drawRule(
                  pen, from + slot / 2 - half, 2 * half, span.at(point.value()), reference.color());
            });
  }

  /** The mark of a reference, also in the legend. */
  static void drawRule(ChartPen pen, double x, double width, double y, String color) {
    pen.fill(x - 0.8, y - 1.7, width + 1.6, 3.4, "FFFFFF");
    pen.fill(x, y - 0.9, width, 1.8, color);
  }

  private void drawGap(ChartPen pen, Series series, int category, double x, double y) {
    if (chart.isGap(series, category)) {
      List<Label> mark = drawing.gap();
      pen.write(mark, x, y - ChartPen.height(mark) - 1, 0.5);
    }
  }

  /** Whether no value is wider than its column: all of them are printed, or none. */
  private boolean isRoomForValues(double slot) {
    double column = slot * COLUMN_SHARE / (isStacked() ? 1 : Math.max(1, values.size()));
    double room = isStacked() ? column : column + slot * (1 - COLUMN_SHARE) / (values.size() + 1);
    return values.stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .allMatch(point -> ChartPen.width(drawing.values(point.label())) <= room);
  }

  private boolean isStacked() {
    return chart.kind() == Chart.Kind.STACKED_COLUMNS;
  }

  private List<Label> category(Text name, double slot) {
    return ChartPen.wrapped(drawing.labels(name), slot - 2);
  }

  private double slot(double width) {
    return (width - ticksWidth()) / Math.max(1, chart.categories().size());
  }

  private double ticksWidth() {
    return GAP * 2
        + chart.axis().ticks().stream()
            .mapToDouble(tick -> ChartPen.width(drawing.numbers(tick)))
            .max()
            .orElse(0);
  }
}
