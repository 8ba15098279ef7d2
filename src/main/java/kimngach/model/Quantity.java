package kimngach.model;

import java.math.BigDecimal;

/**
 * A delivered value with its unit, its written digits and the word beside it.
 *
 * <p>Exact, never a {@code double}. The written decimals are kept, for they tell the rounding: 4780
 * means [4779.5, 4780.5), 4780.0 means [4779.95, 4780.05).
 *
 * @param low the value counted in {@code unit}, with its written decimals; the lower end of a range
 * @param high the upper end of a range such as 1100-1350; equal to {@code low} for a single value
 * @param unit what one is worth
 * @param qualifier the word beside the number
 */
public record Quantity(BigDecimal low, BigDecimal high, Unit unit, Qualifier qualifier) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Quantity {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "Expecting a range from low to high, found " + low + " to " + high);
    }
  }

  /** A single value without a qualifier. */
  public static Quantity of(String amount, Unit unit) {
    return of(new BigDecimal(amount), unit, Qualifier.NONE);
  }

  /** A single value. */
  public static Quantity of(BigDecimal amount, Unit unit, Qualifier qualifier) {
    return new Quantity(amount, amount, unit, qualifier);
  }

  /** A range, both ends included. */
  public static Quantity range(BigDecimal low, BigDecimal high, Unit unit) {
    return new Quantity(low, high, unit, Qualifier.NONE);
  }

  /** Whether two ends were delivered, such as 1100-1350. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** Digits written after the decimal mark; negative where the value is known to tens or more. */
  public int decimals() {
    return Math.min(low.scale(), high.scale());
  }

  /** The same value counted in another unit of the same kind; its precision is kept. */
  public Quantity in(Unit target) {
    return new Quantity(unit.convert(low, target), unit.convert(high, target), target, qualifier);
  }

  /**
   * Every value that this may stand for, counted in {@code unit}.
   *
   * <p>A plain number stands for all that round to it, half up. A hedged number reaches one step of
   * its last digit that is not a trailing zero: over 56 is [56, 57), nearly 126 is [125, 126), over
   * 30 is [30, 40), about 66.4 is [66.3, 66.5). A range stands for itself. Below zero all is
   * mirrored, for a fall is spoken of by its size: over -23 is (-24, -23].
   */
  public Interval interval() {
    if (isRange()) {
      return Interval.closed(low, high);
    }
    if (low.signum() < 0) {
      return of(low.negate(), unit, qualifier).interval().negated();
    }
    BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-low.scale()).multiply(HALF);
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-hedgedScale());
    return switch (qualifier) {
      case NONE -> Interval.halfOpen(low.subtract(half), low.add(half));
      case NEARLY -> Interval.halfOpen(low.subtract(step), low);
      case OVER -> Interval.halfOpen(low, low.add(step));
      case ABOUT -> Interval.halfOpen(low.subtract(step), low.add(step));
    };
  }

  private int hedgedScale() {
    return low.signum() == 0
        ? low.scale()
        : Math.min(low.scale(), low.stripTrailingZeros().scale());
  }
}
