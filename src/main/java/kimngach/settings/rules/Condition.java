package kimngach.settings.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an office's own rule asks for. A part of a series that is left open in the first pattern of
 * a condition stands for the same code in the others.
 */
public sealed interface Condition {

  /** Every pattern of it, the one that the rule is about first. */
  List<SeriesPattern> patterns();

  /**
   * A whole is the sum of its parts.
   *
   * @param whole the whole
   * @param parts what is added, one or more
   * @param less what is taken away
   */
  record Sum(SeriesPattern whole, List<SeriesPattern> parts, List<SeriesPattern> less)
      implements Condition {
    public Sum {
      parts = List.copyOf(parts);
      less = List.copyOf(less);
    }

    @Override
    public List<SeriesPattern> patterns() {
      return Stream.of(List.of(whole), parts, less).flatMap(List::stream).toList();
    }
  }

  /**
   * A part does not exceed its whole.
   *
   * @param part the part
   * @param whole the whole
   */
  record AtMost(SeriesPattern part, SeriesPattern whole) implements Condition {
    @Override
    public List<SeriesPattern> patterns() {
      return List.of(part, whole);
    }
  }

  /**
   * Two series have one value.
   *
   * @param series the one
   * @param to the other
   */
  record Equal(SeriesPattern series, SeriesPattern to) implements Condition {
    @Override
    public List<SeriesPattern> patterns() {
      return List.of(series, to);
    }
  }

  /**
   * Months sum to the year to date.
   *
   * @param patterns the series
   */
  record YearToDate(List<SeriesPattern> patterns) implements Condition {
    public YearToDate {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Values lie between bounds.
   *
   * @param patterns the series
   * @param limits the bounds, counted in the unit of the series
   */
  record Bounds(List<SeriesPattern> patterns, Limits limits) implements Condition {
    public Bounds {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Changes on an earlier value lie between bounds.
   *
   * @param patterns the series
   * @param onPrevious whether the earlier value is that of the period before, and not of the same
   *     period last year
   * @param limits the bounds, in percent: 10 means +10%
   */
  record Change(List<SeriesPattern> patterns, boolean onPrevious, Limits limits)
      implements Condition {
    public Change {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Series have a value in each reporting month.
   *
   * @param patterns the series, none with open parts
   */
  record Expected(List<SeriesPattern> patterns) implements Condition {
    public Expected {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Series are not delivered.
   *
   * @param patterns the series
   */
  record NotDelivered(List<SeriesPattern> patterns) implements Condition {
    public NotDelivered {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Bounds, both included.
   *
   * @param min the least; empty for none
   * @param max the greatest, not below {@code min}; empty for none
   */
  record Limits(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    /** Whether no value lies between both these and others. */
    boolean exclude(Limits other) {
      return isAbove(min, other.max) || isAbove(other.min, max);
    }

    /** Whether no value lies between these. */
    boolean areEmpty() {
      return isAbove(min, max);
    }

    private static boolean isAbove(Optional<BigDecimal> low, Optional<BigDecimal> high) {
      return low.flatMap(least -> high.filter(most -> least.compareTo(most) > 0)).isPresent();
    }
  }
}
