package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An upper limit of a weighted sum of unknowns, exact.
 *
 * @param weights one for each unknown
 * @param limit what the sum may not exceed
 * @param isBelow whether the sum may not even reach the limit
 * @param origin the identities it follows from, by number; none for a limit of nature
 */
record Inequality(List<BigDecimal> weights, BigDecimal limit, boolean isBelow, BitSet origin) {
  Inequality {
    weights = List.copyOf(weights);
  }

  /** Whether it speaks of no unknown. */
  boolean isConstant() {
    return weights.stream().allMatch(weight -> weight.signum() == 0);
  }

  /** Whether it speaks of no unknown and is false. */
  boolean isContradiction() {
    return isConstant() && (limit.signum() < 0 || (limit.signum() == 0 && isBelow));
  }

  /** Whether no identity asks for it. */
  boolean isOfNature() {
    return origin.isEmpty();
  }

  BigDecimal weight(int unknown) {
    return weights.get(unknown);
  }

  /** What follows from this and another of opposite weight at an unknown: one without it. */
  Inequality eliminating(int unknown, Inequality other) {
    BigDecimal mine = other.weight(unknown).abs();
    BigDecimal others = weight(unknown).abs();
    List<BigDecimal> sum = new ArrayList<>(weights.size());
    for (int i = 0; i < weights.size(); i++) {
      sum.add(
          i == unknown
              ? BigDecimal.ZERO
              : weight(i).multiply(mine).add(other.weight(i).multiply(others)));
    }
    BitSet both = (BitSet) origin.clone();
    both.or(other.origin);
    return new Inequality(
        sum,
        limit.multiply(mine).add(other.limit.multiply(others)),
        isBelow || other.isBelow,
        both);
  }

  /** The same where the value of an unknown is known. */
  Inequality knowing(int unknown, BigDecimal value) {
    if (weight(unknown).signum() == 0) {
      return this;
    }
    List<BigDecimal> rest = new ArrayList<>(weights);
    rest.set(unknown, BigDecimal.ZERO);
    return new Inequality(rest, limit.subtract(weight(unknown).multiply(value)), isBelow, origin);
  }

  /** Whether this leaves less room than another of the same direction. */
  boolean isTighterThan(Inequality other) {
    int order = limit.multiply(other.size()).compareTo(other.limit.multiply(size()));
    return order < 0 || (order == 0 && isBelow && !other.isBelow);
  }

  private BigDecimal size() {
    return weights.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The weights without common factor: equal exactly for inequalities of the same direction. */
  List<BigInteger> direction() {
    int digits = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    List<BigInteger> whole =
        weights.stream()
            .map(weight -> weight.scaleByPowerOfTen(Math.max(0, digits)).toBigIntegerExact())
            .toList();
    BigInteger factor = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return factor.signum() == 0
        ? whole
        : whole.stream().map(weight -> weight.divide(factor)).toList();
  }
}
