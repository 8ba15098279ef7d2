package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.reconcile.identity.Amount;

/**
 * What identities leave for one freed cell, told as a change of the value written there.
 *
 * @param unknown the number of the unknown
 * @param lower what bounds the change from below; empty when nothing does
 * @param upper what bounds it from above; empty when nothing does
 */
record Room(int unknown, Optional<Inequality> lower, Optional<Inequality> upper) {

  /** The least change at the precision of a value; empty when there is no least. */
  Optional<BigDecimal> least(BigDecimal written) {
    return lower.map(bound -> end(bound, written.scale(), RoundingMode.CEILING));
  }

  /** The greatest change at the precision of a value; empty when there is no greatest. */
  Optional<BigDecimal> most(BigDecimal written) {
    return upper.map(bound -> end(bound, written.scale(), RoundingMode.FLOOR));
  }

  private BigDecimal end(Inequality bound, int scale, RoundingMode inwards) {
    BigDecimal weight = bound.weight(unknown);
    BigDecimal end = bound.limit().divide(weight, scale, inwards);
    boolean isReached = end.multiply(weight).compareTo(bound.limit()) == 0;
    if (!bound.isBelow() || !isReached) {
      return end;
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-scale);
    return inwards == RoundingMode.FLOOR ? end.subtract(step) : end.add(step);
  }

  /** Whether no value of that precision is left. */
  boolean isEmpty(BigDecimal written) {
    return least(written).isPresent()
        && most(written).isPresent()
        && least(written).get().compareTo(most(written).get()) > 0;
  }

  /** Whether a value of its own precision is left instead of the one delivered. */
  boolean admits(Interval possible, Amount delivered) {
    Interval replaced = delivered.possible();
    return admits(lower, possible.high().subtract(replaced.high()))
        && admits(upper, possible.low().subtract(replaced.low()));
  }

  private boolean admits(Optional<Inequality> bound, BigDecimal change) {
    return bound.map(limits -> !limits.knowing(unknown, change).isContradiction()).orElse(true);
  }

  /** The identities that bound it. */
  BitSet origin() {
    BitSet origin = new BitSet();
    lower.ifPresent(bound -> origin.or(bound.origin()));
    upper.ifPresent(bound -> origin.or(bound.origin()));
    return origin;
  }
}
