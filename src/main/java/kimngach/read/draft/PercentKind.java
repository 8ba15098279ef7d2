package kimngach.read.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether percentages are indices or changes, told from the values beside them.
 *
 * @param word {@code index} or {@code change}; empty when the values leave it open
 * @param isProved whether columns of the form divide to it, so that nothing was guessed
 */
record PercentKind(Optional<String> word, boolean isProved) {
  private static final int FEWEST_ROWS = 3;
  private static final double ROUNDING = 0.051;

  /**
   * Tells the kind of one column.
   *
   * @param percents its values by row
   * @param amounts the values by row of each column of amounts
   */
  static PercentKind of(Map<Integer, BigDecimal> percents, List<Map<Integer, BigDecimal>> amounts) {
    for (Map<Integer, BigDecimal> one : amounts) {
      for (Map<Integer, BigDecimal> other : amounts) {
        if (one != other && fits(percents, one, other, 0)) {
          return new PercentKind(Optional.of("index"), true);
        }
        if (one != other && fits(percents, one, other, 100)) {
          return new PercentKind(Optional.of("change"), true);
        }
      }
    }
    return guessed(
        percents.values().stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray());
  }

  private static boolean fits(
      Map<Integer, BigDecimal> percents,
      Map<Integer, BigDecimal> above,
      Map<Integer, BigDecimal> below,
      int less) {
    int compared = 0;
    for (Map.Entry<Integer, BigDecimal> percent : percents.entrySet()) {
      double numerator = above.getOrDefault(percent.getKey(), BigDecimal.ZERO).doubleValue();
      double denominator = below.getOrDefault(percent.getKey(), BigDecimal.ZERO).doubleValue();
      if (denominator != 0 && numerator != 0) {
        double expected = 100 * numerator / denominator - less;
        if (Math.abs(expected - percent.getValue().doubleValue()) > ROUNDING) {
          return false;
        }
        compared++;
      }
    }
    return compared >= FEWEST_ROWS;
  }

  private static PercentKind guessed(double[] sorted) {
    if (sorted.length == 0) {
      return new PercentKind(Optional.empty(), false);
    }
    double median = sorted[sorted.length / 2];
    if (sorted[0] < 0 || (median < 50 && sorted[sorted.length - 1] < 90)) {
      return new PercentKind(Optional.of("change"), false);
    }
    boolean around = median >= 70 && median <= 180 && sorted[0] >= 0;
    return new PercentKind(around ? Optional.of("index") : Optional.empty(), false);
  }
}
