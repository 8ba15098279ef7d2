package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.reconcile.identity.Amount;

/**
 * What identities leave for one freed cell, told as a change of the value written there.
 *
 * @param unknown the number of the unknown
 * @param bounds what bounds the change, from below where its weight is below zero, else from above
 */
record Room(int unknown, List<Inequality> bounds) {
  Room {
    bounds = List.copyOf(bounds);
  }

  /** The least change of so many decimals; empty when there is no least. */
  Optional<BigDecimal> least(int decimals) {
    return bounds(-1)
        .map(bound -> end(bound, decimals, RoundingMode.CEILING))
        .reduce(BigDecimal::max);
  }

  /** The greatest change of so many decimals; empty when there is no greatest. */
  Optional<BigDecimal> most(int decimals) {
    return bounds(1).map(bound -> end(bound, decimals, RoundingMode.FLOOR)).reduce(BigDecimal::min);
  }

  private Stream<Inequality> bounds(int sign) {
    return bounds.stream().filter(bound -> bound.weight(unknown).signum() == sign);
  }

  private BigDecimal end(Inequality bound, int decimals, RoundingMode inwards) {
    BigDecimal weight = bound.weight(unknown);
    BigDecimal end = bound.limit().divide(weight, decimals, inwards);
    boolean isReached = end.multiply(weight).compareTo(bound.limit()) == 0;
    if (!bound.isBelow() || !isReached) {
      return end;
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    return inwards == RoundingMode.FLOOR ? end.subtract(step) : end.add(step);
  }

  /** Whether no value of so many decimals is left. */
  boolean isEmpty(int decimals) {
    return least(decimals)
        .filter(least -> most(decimals).filter(most -> least.compareTo(most) > 0).isPresent())
        .isPresent();
  }

  /** Whether a value of its own precision is left instead of the one delivered. */
  boolean admits(BigDecimal value, Interval possible, Amount delivered) {
    Interval replaced = delivered.possible();
    return bounds.stream()
        .noneMatch(
            bound -> {
              BigDecimal change =
                  bound.isOfNature()
                      ? value.subtract(delivered.written())
                      : bound.weight(unknown).signum() > 0
                          ? possible.low().subtract(replaced.low())
                          : possible.high().subtract(replaced.high());
              return bound.knowing(unknown, change).isContradiction();
            });
  }

  /** The identities that bound it. */
  BitSet origin() {
    BitSet origin = new BitSet();
    bounds.forEach(bound -> origin.or(bound.origin()));
    return origin;
  }
}
