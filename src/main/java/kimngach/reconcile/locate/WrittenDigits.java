package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The digits of a value as written, and what others they may have been mistyped from.
 *
 * @param value the value
 */
record WrittenDigits(BigDecimal value) {
  private static final int BASE = 10;

  /**
   * Every value that is this one with two neighbouring digits exchanged, 0134 for 1034 too; not 9
   * for 90, for that is a digit too many and no exchange.
   */
  Set<BigDecimal> withNeighboursExchanged() {
    String digits = "0" + digits();
    Set<BigDecimal> values = new LinkedHashSet<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      if (digits.charAt(i) != digits.charAt(i + 1)) {
        StringBuilder exchanged = new StringBuilder(digits);
        exchanged.setCharAt(i, digits.charAt(i + 1));
        exchanged.setCharAt(i + 1, digits.charAt(i));
        values.add(number(exchanged));
      }
    }
    values.removeIf(this::isShifted);
    return values;
  }

  private boolean isShifted(BigDecimal other) {
    return significant(other).equals(significant(value));
  }

  private static BigInteger significant(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue();
  }

  /** Every value that differs from this in one digit. */
  Set<BigDecimal> withOneDigitChanged() {
    String digits = digits();
    Set<BigDecimal> values = new LinkedHashSet<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = '0'; digit < '0' + BASE; digit++) {
        if (digits.charAt(i) != digit) {
          StringBuilder changed = new StringBuilder(digits);
          changed.setCharAt(i, digit);
          values.add(number(changed));
        }
      }
    }
    return values;
  }

  private String digits() {
    return value.unscaledValue().abs().toString();
  }

  private BigDecimal number(CharSequence digits) {
    BigInteger unscaled = new BigInteger(digits.toString());
    return new BigDecimal(value.signum() < 0 ? unscaled.negate() : unscaled, value.scale());
  }
}
