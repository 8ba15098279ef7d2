package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.Unit;
import kimngach.model.figure.Comparison;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Proportion;

/**
 * A value and its base, both delivered, the base above zero beyond doubt.
 *
 * @param value the value, zero or more
 * @param base what it is compared with
 */
record Ratio(Amount value, Amount base) {
  private static final int TOLD_DIGITS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The pair of a comparison; empty when a side was not delivered or no quotient exists. */
  static Optional<Ratio> of(AsOfView view, Comparison comparison) {
    return view.amount(comparison.value())
        .filter(value -> value.possible().high().signum() > 0)
        .flatMap(
            value ->
                view.amount(comparison.base())
                    .filter(base -> base.unit() == value.unit())
                    .filter(base -> base.possible().low().signum() > 0)
                    .map(base -> new Ratio(value, base)));
  }

  /** Whether neither side was revised after a statement about the two was made. */
  boolean isAsStated(AsOfView view, Amount stated) {
    return !view.isRevisedAfter(stated, value) && !view.isRevisedAfter(stated, base);
  }

  /** Whether a stated percentage, share or growth, is one of those that can be recomputed. */
  Optional<Check> check(Strictness strictness, String sentence, Amount stated, boolean isGrowth) {
    if (stated.unit() != Unit.PERCENT) {
      return Optional.empty();
    }
    Proportion proportion =
        new Proportion(
            strictness.rule(), stated, value, base, isGrowth, strictness.toleranceIn(Unit.PERCENT));
    return Optional.of(
        Check.of(
            proportion, () -> told(strictness, misprint(proportion).orElse(sentence), proportion)));
  }

  /** The sentence for growth that is right as another kind of number: times, or an index. */
  private static Optional<String> misprint(Proportion broken) {
    Interval stated = broken.stated().possible();
    Interval change = broken.recomputed();
    if (!broken.isGrowth() || change.low().signum() <= 0) {
      return Optional.empty();
    }
    Interval index = change.plus(Interval.exactly(HUNDRED));
    Interval printed = stated.times(HUNDRED);
    if (index.low().compareTo(HUNDRED.add(HUNDRED)) >= 0
        && (printed.meets(change) || printed.meets(index))) {
      return Optional.of(broken.rule() + ".times");
    }
    return stated.meets(index) ? Optional.of(broken.rule() + ".index") : Optional.empty();
  }

  private Finding told(Strictness strictness, String sentence, Proportion broken) {
    Amount stated = broken.stated();
    int digits = Math.max(0, stated.written().scale()) + TOLD_DIGITS;
    return strictness
        .finding(sentence)
        .about(value.key())
        .with("stated", stated)
        .with(
            "recomputed",
            new NamedValue.Possible(outwards(broken.recomputed(), digits), Unit.PERCENT))
        .with(
            "allowed",
            new NamedValue.Possible(
                strictness.forgiving(stated.possible(), Unit.PERCENT), Unit.PERCENT))
        .computed("miss", broken.miss().setScale(digits, RoundingMode.FLOOR), Unit.PERCENT)
        .with("value", value)
        .with("base", base)
        .with("basePeriod", new NamedValue.Period(base.key().period()))
        .told();
  }

  /** The interval with ends short enough to be told, widened and never narrowed. */
  private static Interval outwards(Interval interval, int digits) {
    BigDecimal low = interval.low().setScale(digits, RoundingMode.FLOOR);
    BigDecimal high = interval.high().setScale(digits, RoundingMode.CEILING);
    return new Interval(
        low,
        interval.lowIncluded() || low.compareTo(interval.low()) < 0,
        high,
        interval.highIncluded() || high.compareTo(interval.high()) > 0);
  }
}
