package kimngach.reconcile.identity;

import java.math.BigDecimal;
import java.util.List;
import kimngach.model.Interval;

/**
 * A stated percentage that a value must be of its base, or must have grown by.
 *
 * @param rule the name of the rule that asks for it
 * @param stated the percentage stated, in percent
 * @param value what is compared; values below zero are none it can have
 * @param base what it is compared with, above zero beyond doubt, in the unit of {@code value}
 * @param isGrowth whether {@code stated} is a change on the base (10.1) and no share of it (110.1)
 * @param tolerance by how many percentage points the statement may miss beyond rounding
 */
public record Proportion(
    String rule, Amount stated, Amount value, Amount base, boolean isGrowth, BigDecimal tolerance)
    implements Identity {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public Proportion {
    if (base.possible().low().signum() <= 0 || value.unit() != base.unit()) {
      throw new IllegalArgumentException(
          "Expecting a base above zero in the unit of the value, found " + base);
    }
  }

  @Override
  public List<Amount> amounts() {
    return List.of(stated, value, base);
  }

  /** Every percentage, share or change as stated, that value and base leave open. */
  public Interval recomputed() {
    Interval share = zeroOrMore(value.possible()).dividedBy(base.possible()).times(HUNDRED);
    return isGrowth ? share.minus(Interval.exactly(HUNDRED)) : share;
  }

  private static Interval zeroOrMore(Interval possible) {
    return possible.low().signum() >= 0
        ? possible
        : new Interval(BigDecimal.ZERO, true, possible.high(), possible.highIncluded());
  }

  @Override
  public boolean holds() {
    return recomputed().meets(stated.possible().widenedBy(tolerance));
  }

  @Override
  public BigDecimal miss() {
    return recomputed().distanceTo(stated.possible().widenedBy(tolerance));
  }
}
