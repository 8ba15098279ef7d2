package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import kimngach.model.Interval;

/**
 * A share of the month beside the shares of the same part in the months before.
 *
 * @param now the share
 * @param before percent, the smallest first; one or more
 */
record MovedShare(Share now, List<BigDecimal> before) {
  MovedShare {
    before = List.copyOf(before);
  }

  /** The middle one of the shares before; of an even number the lower of the two. */
  BigDecimal usual() {
    return before.get((before.size() - 1) / 2);
  }

  /** Percentage points from the usual share, zero or more. */
  BigDecimal distance() {
    return now.percent().subtract(usual()).abs();
  }

  /** From the smallest to the greatest share before. */
  Interval range() {
    return Interval.closed(before.get(0), before.get(before.size() - 1));
  }

  /** The spread of the shares before. */
  RobustSpread spread() {
    return RobustSpread.of(before.stream().map(BigDecimal::doubleValue).toList());
  }
}
