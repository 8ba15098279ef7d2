package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Interval;

/**
 * The plan that was most likely set, for plans are round numbers: 3,800 = 1,300 + 2,500.
 *
 * <p>Found by trying the steps 1,000, 500, 100, 50, 10, 5, 1, ... from the largest down. At the
 * first step of which multiples lie in the intervals of exports and imports such that their sum
 * lies in the interval of the total, the multiples are the plan, if there is one such pair; where
 * there are several, none of them is rounder than the others, and nothing is concluded.
 *
 * @param exports planned exports
 * @param imports planned imports, in the unit of {@code exports}
 */
record RoundPlan(BigDecimal exports, BigDecimal imports) {
  private static final int MOST_MULTIPLES = 10;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The plan that lies in these intervals, all above zero; empty where it is not unique. */
  static Optional<RoundPlan> of(Interval total, Interval exports, Interval imports) {
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(total.high().precision());
    while (true) {
      for (BigDecimal step : List.of(ten, ten.multiply(HALF))) {
        Optional<List<BigDecimal>> planned = multiples(step, exports);
        Optional<List<BigDecimal>> bought = multiples(step, imports);
        if (planned.isEmpty() || bought.isEmpty()) {
          return Optional.empty();
        }
        List<RoundPlan> pairs = pairs(total, planned.get(), bought.get());
        if (!pairs.isEmpty()) {
          return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
        }
      }
      ten = ten.scaleByPowerOfTen(-1);
    }
  }

  private static List<RoundPlan> pairs(
      Interval total, List<BigDecimal> exports, List<BigDecimal> imports) {
    return exports.stream()
        .flatMap(each -> imports.stream().map(other -> new RoundPlan(each, other)))
        .filter(plan -> total.contains(plan.total()))
        .toList();
  }

  /** The multiples of a step in an interval; empty where there are too many to mean anything. */
  private static Optional<List<BigDecimal>> multiples(BigDecimal step, Interval interval) {
    List<BigDecimal> multiples = new ArrayList<>();
    BigDecimal next = interval.low().divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (next.compareTo(interval.high()) <= 0) {
      if (interval.contains(next)) {
        multiples.add(next.setScale(Math.max(0, next.scale())));
      }
      if (multiples.size() > MOST_MULTIPLES) {
        return Optional.empty();
      }
      next = next.add(step);
    }
    return Optional.of(multiples);
  }

  /** Exports and imports together. */
  BigDecimal total() {
    return exports.add(imports);
  }
}
