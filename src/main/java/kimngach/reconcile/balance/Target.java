package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import kimngach.reconcile.identity.WeightedSum;

/**
 * What the written values of a sum may come to once it is balanced.
 *
 * <p>A broken sum is brought to zero exactly, or within the tolerance of its rule; where the last
 * digits of the cells that may move are too coarse for that, as near as they can come. A sum that
 * holds strays no further from zero than the rounding it was delivered with.
 *
 * @param low the least value; empty for sums that must only not exceed zero
 * @param high the greatest value
 */
record Target(Optional<BigDecimal> low, BigDecimal high) {

  /** The target of a sum some of whose cells may move. */
  static Target of(WeightedSum sum, Collection<Cell> moving) {
    BigDecimal residual = Amounts.residual(sum);
    BigDecimal allowed = sum.tolerance();
    BigDecimal high = allowed;
    BigDecimal low = allowed.negate();
    if (sum.holds()) {
      high = high.max(residual);
      low = low.min(residual);
    } else if (allowed.signum() == 0) {
      high = nearestToZero(residual, moving);
      low = high.negate();
    }
    return sum.relation() == WeightedSum.Relation.ZERO
        ? new Target(Optional.of(low), high)
        : new Target(Optional.empty(), high);
  }

  private static BigDecimal nearestToZero(BigDecimal residual, Collection<Cell> moving) {
    return moving.stream()
        .map(Cell::step)
        .min(BigDecimal::compareTo)
        .map(
            step -> {
              BigDecimal rest = residual.abs().remainder(step);
              return rest.min(step.subtract(rest));
            })
        .orElse(BigDecimal.ZERO);
  }

  /** Whether a value is one of these. */
  boolean contains(BigDecimal value) {
    return value.compareTo(high) <= 0 && low.filter(least -> value.compareTo(least) < 0).isEmpty();
  }
}
