package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.reconcile.identity.Amount;

/**
 * What a series was in the months before one, as it counts now.
 *
 * @param values those above zero, in the unit of the month's value, the latest first
 */
record MonthsBefore(List<Amount> values) {
  private static final int MONTHS_OF_YEAR = 12;

  MonthsBefore {
    values = List.copyOf(values);
  }

  /** The values of up to {@code months} months before the month of a key. */
  static MonthsBefore of(AsOfView view, ObsKey key, Unit unit, int months) {
    return new MonthsBefore(
        IntStream.rangeClosed(1, months)
            .mapToObj(back -> TimePeriod.month(key.period().firstMonth().minusMonths(back)))
            .flatMap(month -> view.amount(key.at(month)).stream())
            .filter(value -> value.unit() == unit && value.written().signum() > 0)
            .toList());
  }

  /** Whether there are enough of them to say what is usual in a month. */
  boolean tellWhatIsUsualIn(TimePeriod month, int least) {
    return values.size() >= least
        && NewYear.isKnown(month, values.stream().map(value -> value.key().period()).toList());
  }

  /** From the smallest to the greatest of them. */
  Interval range() {
    List<BigDecimal> sorted = sorted();
    return Interval.closed(sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** The middle one; of an even number the lower of the two. */
  BigDecimal median() {
    return sorted().get((values.size() - 1) / 2);
  }

  private List<BigDecimal> sorted() {
    return values.stream().map(Amount::written).sorted(Comparator.naturalOrder()).toList();
  }

  /** The spread of the logarithms of the last twelve, over which a rise counts for little. */
  RobustSpread spread() {
    return RobustSpread.of(
        values.stream().limit(MONTHS_OF_YEAR).map(MonthsBefore::logarithm).toList());
  }

  /** The growth of each on the same month a year earlier, as logarithms; empty if too few. */
  Optional<RobustSpread> growth(AsOfView view, int least) {
    List<Double> growths = values.stream().flatMap(value -> growth(view, value).stream()).toList();
    return growths.size() >= least ? Optional.of(RobustSpread.of(growths)) : Optional.empty();
  }

  /** The growth of one value on the same month a year earlier, as a logarithm. */
  static Optional<Double> growth(AsOfView view, Amount value) {
    return view.amount(value.key().at(value.key().period().samePeriodLastYear()))
        .filter(base -> base.unit() == value.unit() && base.written().signum() > 0)
        .map(base -> logarithm(value) - logarithm(base));
  }

  static double logarithm(Amount value) {
    return StrictMath.log(value.written().doubleValue());
  }
}
