package kimngach.settings.rules;

import java.math.BigDecimal;

/**
 * What an office's own rule forgives beyond the rounding of the figures: an amount, or a share of
 * what is expected.
 *
 * @param number zero or more: counted in the unit of the series (million USD, billion VND,
 *     percentage points, vehicles), or a percentage
 * @param isPercent whether {@code number} is a percentage of the expected value
 */
public record Tolerance(BigDecimal number, boolean isPercent) {
  /** Nothing beyond rounding. */
  public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);

  public Tolerance {
    if (number.signum() < 0) {
      throw new IllegalArgumentException("Expecting a tolerance of zero or more, found " + number);
    }
  }

  /** What is forgiven where {@code expected} is expected, in its unit. */
  public BigDecimal of(BigDecimal expected) {
    return isPercent ? expected.abs().multiply(number).movePointLeft(2) : number;
  }
}
