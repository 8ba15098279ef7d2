package kimngach.model.bulletin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kimngach.model.figure.FigureId;

/**
 * A chart of columns or bars over categories. Renderers draw it; every text and tick is decided
 * here.
 *
 * @param id a short name, unique in the bulletin, such as {@code monthly-all-regimes}
 * @param kind how values are drawn
 * @param title the title above the chart
 * @param alternative what the chart shows, in words, for readers who cannot see it
 * @param categories the categories along the axis, in order, such as months
 * @param series the series, in legend order; each has one point a category
 * @param axis the value axis
 */
public record Chart(
    String id,
    Kind kind,
    Text title,
    Text alternative,
    List<Text> categories,
    List<Series> series,
    Axis axis)
    implements Block {
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.points().size() != categories.size()) {
        throw new IllegalArgumentException(
            "Expecting "
                + categories.size()
                + " points in each series of chart "
                + id
                + ", found "
                + one.points().size());
      }
    }
  }

  /** How values are drawn. */
  public enum Kind {
    /** Upright columns, the series stacked on each other: parts of a whole. */
    STACKED_COLUMNS,
    /** Upright columns, the series side by side. */
    CLUSTERED_COLUMNS,
    /** Lying bars, the series side by side: few categories with long names. */
    BARS
  }

  /** What a series stands for. */
  public enum Role {
    /** Values: columns or bars with a fill. */
    VALUE,
    /**
     * What the values are measured against, such as last year or the plan: a mark across a column,
     * the outline of a bar. It never adds to a stack.
     */
    REFERENCE
  }

  /**
   * One series.
   *
   * @param role what it stands for
   * @param name its name in the legend
   * @param color the fill, or the color of the mark, as {@code RRGGBB}
   * @param points one point a category; empty where the value is missing
   */
  public record Series(Role role, Text name, String color, List<Optional<Point>> points) {
    public Series {
      points = List.copyOf(points);
      if (!color.matches("[0-9A-F]{6}")) {
        throw new IllegalArgumentException("Expecting a color RRGGBB, found \"" + color + "\"");
      }
    }

    /** A series of values. */
    public Series(Text name, String color, List<Optional<Point>> points) {
      this(Role.VALUE, name, color, points);
    }
  }

  /**
   * One plotted value.
   *
   * @param figure the figure plotted; empty where the value is so by definition: a plan is 100 % of
   *     itself
   * @param value its value in the unit of the axis
   * @param label the value as printed at the point
   */
  public record Point(Optional<FigureId> figure, BigDecimal value, Text label) {

    /** The point of a figure. */
    public Point(FigureId figure, BigDecimal value, Text label) {
      this(Optional.of(figure), value, label);
    }
  }

  /**
   * The value axis. Zero is always on it, for the length of a bar is its value.
   *
   * @param title what is measured and its unit
   * @param minimum the lower end, a multiple of {@code step}: zero, or below where a value is
   * @param maximum the upper end, a multiple of {@code step}: zero or above, and above the minimum
   * @param step the distance between ticks, above zero
   * @param ticks the label of each tick from {@code minimum} to {@code maximum}
   */
  public record Axis(
      Text title, BigDecimal minimum, BigDecimal maximum, BigDecimal step, List<Text> ticks) {
    public Axis {
      ticks = List.copyOf(ticks);
      if (minimum.signum() > 0 || maximum.signum() < 0 || minimum.compareTo(maximum) >= 0) {
        throw new IllegalArgumentException(
            "Expecting an axis with zero on it, found " + minimum + " to " + maximum);
      }
    }

    /** An axis from zero upwards. */
    public Axis(Text title, BigDecimal maximum, BigDecimal step, List<Text> ticks) {
      this(title, BigDecimal.ZERO, maximum, step, ticks);
    }
  }

  /** The series of a role, in legend order. */
  public List<Series> series(Role role) {
    return series.stream().filter(one -> one.role() == role).toList();
  }

  /** Whether every value plotted has its number by it, so that no axis is needed to read it. */
  public boolean isLabelled() {
    List<Point> points =
        series(Role.VALUE).stream()
            .flatMap(one -> one.points().stream())
            .flatMap(Optional::stream)
            .toList();
    return !points.isEmpty() && points.stream().noneMatch(point -> point.label().isBlank());
  }

  /**
   * Whether a series lacks the value of a category in a way that readers must see. Columns follow
   * time: after the last of them there is nothing yet, and nothing is missing.
   */
  public boolean isGap(Series one, int category) {
    if (one.points().get(category).isPresent()) {
      return false;
    }
    return kind == Kind.BARS
        || one.points().stream().skip(category + 1L).anyMatch(Optional::isPresent);
  }
}
