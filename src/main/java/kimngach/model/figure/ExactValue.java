package kimngach.model.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number kept exactly, as a fraction of decimals, until it is rounded once for print.
 *
 * @param numerator the dividend
 * @param denominator the divisor, above zero
 */
public record ExactValue(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<ExactValue> {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public ExactValue {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "Expecting a denominator above zero, found " + denominator);
    }
  }

  /** A decimal number. */
  public static ExactValue of(BigDecimal value) {
    return new ExactValue(value, BigDecimal.ONE);
  }

  /** The sum. */
  public ExactValue plus(ExactValue other) {
    return denominator.compareTo(other.denominator) == 0
        ? new ExactValue(numerator.add(other.numerator), denominator)
        : new ExactValue(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  /** The number with the opposite sign. */
  public ExactValue negated() {
    return new ExactValue(numerator.negate(), denominator);
  }

  /** The difference. */
  public ExactValue minus(ExactValue other) {
    return plus(other.negated());
  }

  /**
   * The quotient.
   *
   * @throws IllegalArgumentException when the other is zero
   */
  public ExactValue dividedBy(ExactValue other) {
    if (other.signum() == 0) {
      throw new IllegalArgumentException("Expecting a divisor other than zero, found zero");
    }
    BigDecimal over = numerator.multiply(other.denominator);
    BigDecimal under = denominator.multiply(other.numerator);
    return under.signum() > 0
        ? new ExactValue(over, under)
        : new ExactValue(over.negate(), under.negate());
  }

  /** A hundred times the number: a share told in percent. */
  public ExactValue inPercent() {
    return new ExactValue(numerator.multiply(HUNDRED), denominator);
  }

  /** The number moved by a power of ten: by 3 is a thousand times. */
  public ExactValue scaledByPowerOfTen(int exponent) {
    return new ExactValue(numerator.scaleByPowerOfTen(exponent), denominator);
  }

  /** The number rounded half up to digits after the decimal mark; fewer than 0 rounds to tens. */
  public BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  /** -1, 0 or 1: below, at or above zero. */
  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(ExactValue other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The decimal number, or the fraction when it has no end as a decimal. */
  @Override
  public String toString() {
    try {
      return numerator.divide(denominator).toPlainString();
    } catch (ArithmeticException endless) {
      return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
  }
}
