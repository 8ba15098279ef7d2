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

  /**
   * One series.
   *
   * @param name its name in the legend
   * @param color the fill as {@code RRGGBB}
   * @param points one point a category; empty where the value is missing
   */
  public record Series(Text name, String color, List<Optional<Point>> points) {
    public Series {
      points = List.copyOf(points);
      if (!color.matches("[0-9A-F]{6}")) {
        throw new IllegalArgumentException("Expecting a color RRGGBB, found \"" + color + "\"");
      }
    }
  }

  /**
   * One plotted value.
   *
   * @param figure the figure plotted
   * @param value its value in the unit of the axis
   * @param label the value as printed at the point
   */
  public record Point(FigureId figure, BigDecimal value, Text label) {}

  /**
   * The value axis, from zero upwards.
   *
   * @param title what is measured and its unit
   * @param maximum the upper end, above zero
   * @param step the distance between ticks, above zero
   * @param ticks the label of each tick from zero to {@code maximum}
   */
  public record Axis(Text title, BigDecimal maximum, BigDecimal step, List<Text> ticks) {
    public Axis {
      ticks = List.copyOf(ticks);
    }
  }
}
