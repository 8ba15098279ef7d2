package kimngach.render.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Chart.Series;
import kimngach.model.bulletin.Text;
import kimngach.render.pdf.ChartPen.Label;

/**
 * Lying bars, the series of a category below one another, its name at the left. Where each bar has
 * its value by it there is no grid: the values tell more.
 */
final class BarPlot {
  private static final double ONE_BAR = 13;
  private static final double BAR_OF_SEVERAL = 10.5;
  private static final double BETWEEN = 6;
  private static final double GAP = 5;
  private static final double BESIDE = 3;
  private static final double NAMES_SHARE = 0.34;

  private final Chart chart;
  private final ChartDrawing drawing;
  private final List<Series> values;
  private final List<Series> references;
  private final double bar;

  BarPlot(Chart chart, ChartDrawing drawing) {
    this.chart = chart;
    this.drawing = drawing;
    this.values = chart.series(Role.VALUE);
    this.references = chart.series(Role.REFERENCE);
    this.bar = values.size() > 1 ? BAR_OF_SEVERAL : ONE_BAR;
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
    boolean negative = chart.axis().minimum().signum() < 0;
    double left = area.getX() + names(area.getWidth()) + GAP + (negative ? valuesWidth() : 0);
    double base = area.getMaxY() - ticksHeight() - GAP;
    double beyond = Math.max(valuesWidth(), lastTickWidth() / 2);
    ValueSpan span = new ValueSpan(chart.axis(), left, area.getMaxX() - beyond);
    if (!chart.isLabelled()) {
      drawGrid(pen, span, area.getY(), base);
    }
    double y = area.getY();
    for (int i = 0; i < chart.categories().size(); i++) {
      double height = rowHeight(i, area.getWidth());
      List<Label> name = name(i, area.getWidth());
      double nameEnd = area.getX() + names(area.getWidth());
      pen.write(name, nameEnd, y + (height - ChartPen.height(name)) / 2, 1);
      drawBars(pen, i, span, y + (height - bars()) / 2);
      y += height;
    }
    pen.line(span.zero(), area.getY(), span.zero(), base, 0.75f, Color.BLACK);
  }

  private void drawGrid(ChartPen pen, ValueSpan span, double top, double base) {
    for (int i = 0; i < chart.axis().ticks().size(); i++) {
      double x = span.tick(i);
      pen.line(x, top, x, base, 0.4f, ChartDrawing.GRID);
      pen.write(drawing.numbers(chart.axis().ticks().get(i)), x, base + 2, 0.5);
    }
  }

  private void drawBars(ChartPen pen, int category, ValueSpan span, double top) {
    double y = top;
    for (Series series : values) {
      Optional<Point> point = series.points().get(category);
      double end = point.map(one -> span.at(one.value())).orElse(span.zero());
      double left = Math.min(end, span.zero());
      double length = Math.abs(end - span.zero());
      pen.fill(left, y + 0.5, length, bar - 1, series.color());
      for (Series reference : references) {
        drawReference(pen, reference, category, span, y);
      }
      List<Label> label =
          point.map(one -> drawing.values(one.label())).orElseGet(() -> gap(series, category));
      drawValue(pen, label, end, category, span, y, series.color());
      y += bar;
    }
  }

  private List<Label> gap(Series series, int category) {
    return chart.isGap(series, category) ? drawing.gap() : List.of();
  }

  /**
   * A value stands beyond its bar; where a reference is drawn it stands in the foot of the bar, or
   * beyond both, so that no line crosses it.
   */
  private void drawValue(
      ChartPen pen,
      List<Label> label,
      double end,
      int category,
      ValueSpan span,
      double top,
      String color) {
    double width = inLine(label);
    boolean negative = end < span.zero();
    double reference = reference(category, span);
    double free = Math.min(end, reference) - span.zero();
    double x;
    List<Label> inked = label;
    if (!references.isEmpty() && width + 2 * BESIDE <= free) {
      x = span.zero() + BESIDE;
      inked = ChartPen.in(ChartPen.on(color), label);
    } else if (negative) {
      x = end - BESIDE - width;
    } else {
      x = (references.isEmpty() ? end : Math.max(end, reference)) + BESIDE;
    }
    for (Label one : inked) {
      double y = top + (bar - one.height()) / 2;
      pen.write(List.of(one), x, y, 0);
      x += one.width() + GAP;
    }
  }

  private double reference(int category, ValueSpan span) {
    return references.stream()
        .map(one -> one.points().get(category))
        .flatMap(Optional::stream)
        .mapToDouble(point -> span.at(point.value()))
        .max()
        .orElse(span.zero());
  }

  private void drawReference(
      ChartPen pen, Series reference, int category, ValueSpan span, double top) {
    reference
        .points()
        .get(category)
        .ifPresent(
            point -> {
              double end = span.at(point.value());
              pen.outline(
                  Math.min(end, span.zero()),
                  top - 0.5,
                  Math.abs(end - span.zero()),
                  bar + 1,
                  1.1f,
                  ChartPen.color(reference.color()));
            });
  }

  private double bars() {
    return bar * Math.max(1, values.size());
  }

  private double rowHeight(int category, double width) {
    return BETWEEN + Math.max(bars(), ChartPen.height(name(category, width)));
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

  /** The room for values beyond the longest bar that the axis allows. */
  private double valuesWidth() {
    return GAP
        + values.stream()
            .flatMap(series -> series.points().stream())
            .flatMap(Optional::stream)
            .mapToDouble(point -> inLine(drawing.values(point.label())))
            .max()
            .orElse(0);
  }

  /** The last tick stands with its middle below the end of the plot. */
  private double lastTickWidth() {
    List<Text> ticks = chart.axis().ticks();
    return chart.isLabelled() || ticks.isEmpty()
        ? 0
        : ChartPen.width(drawing.numbers(ticks.get(ticks.size() - 1)));
  }

  private static double inLine(List<Label> labels) {
    return labels.stream().mapToDouble(label -> label.width() + GAP).sum();
  }

  private double ticksHeight() {
    return chart.isLabelled()
        ? 0
        : chart.axis().ticks().stream()
            .mapToDouble(tick -> ChartPen.height(drawing.numbers(tick)))
            .max()
            .orElse(0);
  }
}
