package kimngach.reconcile.identity;

import java.math.BigDecimal;
import kimngach.model.Interval;

/**
 * An amount with its sign and weight in a sum.
 *
 * @param coefficient not zero: 1 for a part, -1 for the whole that parts sum to
 * @param amount the amount
 */
public record Term(BigDecimal coefficient, Amount amount) {
  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  public Term {
    if (coefficient.signum() == 0) {
      throw new IllegalArgumentException(
          "Expecting a coefficient other than zero, found 0 at " + amount.key());
    }
  }

  /** An amount that is added. */
  public static Term plus(Amount amount) {
    return new Term(BigDecimal.ONE, amount);
  }

  /** An amount that is taken away. */
  public static Term minus(Amount amount) {
    return new Term(MINUS_ONE, amount);
  }

  /** Every value this can have. */
  Interval possible() {
    BigDecimal weight = coefficient.abs();
    Interval possible =
        weight.compareTo(BigDecimal.ONE) == 0 ? amount.possible() : amount.possible().times(weight);
    return coefficient.signum() > 0 ? possible : Interval.ZERO.minus(possible);
  }
}
