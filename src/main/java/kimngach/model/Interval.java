package kimngach.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The values that a rounded figure may stand for: 4,780 stands for [4779.5, 4780.5).
 *
 * <p>Arithmetic on intervals keeps every possible value and nothing is lost to rounding: quotients
 * are widened outwards at the 34th digit.
 *
 * @param low the lower end
 * @param lowIncluded whether {@code low} itself is possible
 * @param high the upper end, at least {@code low}
 * @param highIncluded whether {@code high} itself is possible
 */
public record Interval(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {
  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

  /** The interval that holds zero only: the sum of no parts. */
  public static final Interval ZERO = exactly(BigDecimal.ZERO);

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "Expecting low end <= high end, found " + low + " and " + high);
    }
  }

  /** One value, known without doubt. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, true, value, true);
  }

  /** From {@code low}, included, to {@code high}, excluded. */
  public static Interval halfOpen(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, false);
  }

  /** Both ends included. */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, true);
  }

  /** Every sum of a value of this and a value of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low.add(other.low),
        lowIncluded && other.lowIncluded,
        high.add(other.high),
        highIncluded && other.highIncluded);
  }

  /** Every difference of a value of this and a value of the other. */
  public Interval minus(Interval other) {
    return new Interval(
        low.subtract(other.high),
        lowIncluded && other.highIncluded,
        high.subtract(other.low),
        highIncluded && other.lowIncluded);
  }

  /**
   * Every quotient of a value of this and a value of the other, which is above zero.
   *
   * @throws IllegalArgumentException when the other is not above zero
   */
  public Interval dividedBy(Interval other) {
    if (other.low.signum() <= 0) {
      throw new IllegalArgumentException(
          "Expecting a divisor above zero, found " + this + " / " + other);
    }
    boolean lowByHigh = low.signum() >= 0;
    boolean highByLow = high.signum() >= 0;
    return new Interval(
        low.divide(lowByHigh ? other.high : other.low, DOWN),
        lowIncluded && ((lowByHigh ? other.highIncluded : other.lowIncluded) || low.signum() == 0),
        high.divide(highByLow ? other.low : other.high, UP),
        highIncluded
            && ((highByLow ? other.lowIncluded : other.highIncluded) || high.signum() == 0));
  }

  /** The values of this with the opposite sign. */
  public Interval negated() {
    return new Interval(high.negate(), highIncluded, low.negate(), lowIncluded);
  }

  /** This stretched by a factor above zero. */
  public Interval times(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("Expecting a factor above zero, found " + factor);
    }
    return new Interval(low.multiply(factor), lowIncluded, high.multiply(factor), highIncluded);
  }

  /** This widened by {@code tolerance}, zero or more, at both ends. */
  public Interval widenedBy(BigDecimal tolerance) {
    return new Interval(low.subtract(tolerance), lowIncluded, high.add(tolerance), highIncluded);
  }

  /** Whether some value belongs to both. */
  public boolean meets(Interval other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /** Whether a value belongs to this. */
  public boolean contains(BigDecimal value) {
    return meets(exactly(value));
  }

  /** Whether every value of this belongs to the other too. */
  public boolean isWithin(Interval other) {
    int atLow = low.compareTo(other.low);
    int atHigh = high.compareTo(other.high);
    return (atLow > 0 || (atLow == 0 && (other.lowIncluded || !lowIncluded)))
        && (atHigh < 0 || (atHigh == 0 && (other.highIncluded || !highIncluded)));
  }

  /** Whether every value of this is greater than every value of the other. */
  public boolean isAbove(Interval other) {
    return !startsBeforeEndOf(other);
  }

  /** How far the nearest values of both are apart; zero where the two meet or touch. */
  public BigDecimal distanceTo(Interval other) {
    return low.subtract(other.high).max(other.low.subtract(high)).max(BigDecimal.ZERO);
  }

  private boolean startsBeforeEndOf(Interval other) {
    int order = low.compareTo(other.high);
    return order < 0 || (order == 0 && lowIncluded && other.highIncluded);
  }

  /** In mathematical notation with a point for decimals, such as {@code [4779.5, 4780.5)}. */
  @Override
  public String toString() {
    return (lowIncluded ? "[" : "(")
        + low.toPlainString()
        + ", "
        + high.toPlainString()
        + (highIncluded ? "]" : ")");
  }
}
