package kimngach.read.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Unit;
import kimngach.model.UnitKind;

/**
 * A number as an office writes it, with what stands beside it in the cell.
 *
 * @param low the number with its written decimals, not yet multiplied by {@code exponent}; the
 *     lower end of a range
 * @param high the upper end of a range such as 1.100-1.350; equal to {@code low} for one number
 * @param qualifier the word before the number: gần, hơn, khoảng; none beside a range
 * @param kind a number, a percentage, a change or a ratio
 * @param exponent the power of ten of the word after the number: 6 for triệu, 9 for tỷ, 8 for 亿; 0
 *     where there is none
 * @param counted what the cell itself says it counts, such as US dollars; empty when it does not
 * @param footnote the footnote mark that was stripped; blank when there was none
 */
public record WrittenAmount(
    BigDecimal low,
    BigDecimal high,
    Qualifier qualifier,
    AmountKind kind,
    int exponent,
    Optional<UnitKind> counted,
    String footnote)
    implements AmountReading {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public WrittenAmount {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "Expecting a range from low to high, found " + low + " to " + high);
    }
  }

  /** Whether two ends are written. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** Whether this is one number and nothing beside it, a per cent sign at most. */
  public boolean isPlain() {
    boolean number = kind == AmountKind.NUMBER || kind == AmountKind.PERCENT;
    return number
        && !isRange()
        && qualifier == Qualifier.NONE
        && exponent == 0
        && counted.isEmpty()
        && footnote.isEmpty();
  }

  /**
   * The amount in a column whose numbers count {@code unit}. Where the cell says a unit or a power
   * of ten of its own, that counts: "4.779 triệu USD" is 4779 in a column of million dollars and
   * 4.779 in one of billions.
   *
   * @return empty when the cell says another kind of unit than the column, or a change or a ratio:
   *     those are for {@link #growth} and {@link #attainment}
   */
  public Optional<Quantity> in(Unit unit) {
    boolean percent = unit.kind() == UnitKind.PERCENT;
    boolean fits =
        kind == AmountKind.NUMBER
            ? counted.isEmpty() || counted.get() == unit.kind()
            : kind == AmountKind.PERCENT && percent;
    if (!fits || (percent && exponent != 0)) {
      return Optional.empty();
    }
    int shift = exponent == 0 && counted.isEmpty() ? 0 : exponent - unit.exponent();
    return Optional.of(
        new Quantity(low.scaleByPowerOfTen(shift), high.scaleByPowerOfTen(shift), unit, qualifier));
  }

  /**
   * The growth in per cent that a cell of a growth column says: "tăng 44%" is 44, "gấp 2,1 lần" is
   * 110, and 110,1 is 10.1 in a column of indices. Written precision is kept: 110 from 2.1 times is
   * known to the ten.
   *
   * @param plain what numbers without a word say in this column
   * @return empty when the cell counts something else, or when a word beside an index has no exact
   *     counterpart beside the change
   */
  public Optional<Quantity> growth(PercentForm plain) {
    return switch (kind) {
      case NUMBER, PERCENT ->
          in(Unit.PERCENT).flatMap(q -> plain == PercentForm.INDEX ? minusHundred(q) : keep(q));
      case CHANGE -> keep(new Quantity(low, high, Unit.PERCENT, qualifier));
      case TIMES -> minusHundred(timesHundred());
    };
  }

  /**
   * The percentage of a plan that a cell says: 105,3, "105,3%", or "gấp 2,1 lần" for 210.
   *
   * @return empty when the cell says a change or counts something else
   */
  public Optional<Quantity> attainment() {
    return kind == AmountKind.TIMES ? keep(timesHundred()) : in(Unit.PERCENT);
  }

  private Quantity timesHundred() {
    return new Quantity(
        low.scaleByPowerOfTen(2), high.scaleByPowerOfTen(2), Unit.PERCENT, qualifier);
  }

  private static Optional<Quantity> keep(Quantity quantity) {
    return Optional.of(quantity);
  }

  /** A hedged index of 95 is a fall of 5, so the word may turn round; it must fit exactly. */
  private static Optional<Quantity> minusHundred(Quantity index) {
    BigDecimal low = minusHundred(index.low());
    BigDecimal high = minusHundred(index.high());
    if (index.qualifier() == Qualifier.NONE) {
      return keep(new Quantity(low, high, Unit.PERCENT, Qualifier.NONE));
    }
    Interval meant = index.interval();
    return Stream.of(Qualifier.OVER, Qualifier.NEARLY, Qualifier.ABOUT)
        .map(word -> new Quantity(low, high, Unit.PERCENT, word))
        .filter(change -> spans(change.interval(), meant))
        .findFirst();
  }

  private static boolean spans(Interval change, Interval index) {
    return change.low().compareTo(index.low().subtract(HUNDRED)) == 0
        && change.high().compareTo(index.high().subtract(HUNDRED)) == 0;
  }

  private static BigDecimal minusHundred(BigDecimal index) {
    BigDecimal difference = index.subtract(HUNDRED);
    return index.scale() < 0 && index.scale() >= -2
        ? difference.setScale(index.scale())
        : difference;
  }
}
