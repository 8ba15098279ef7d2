package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Unit;
import kimngach.model.figure.Comparison;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.rules.Condition;
import kimngach.settings.rules.OwnRule;

/**
 * What this delivery brings differs from the period before, or from the same period last year, by a
 * percentage between the bounds that an office sets.
 *
 * @param rule the rule
 * @param condition what it asks for
 */
record OwnChange(OwnRule rule, Condition.Change condition) implements OwnCheck {
  private static final int TOLD_DIGITS = 1;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return OwnCheck.amounts(view, rule)
        .filter(view::isDeliveredNow)
        .filter(amount -> amount.possible().low().signum() >= 0)
        .flatMap(amount -> comparison(amount.key()).stream())
        .flatMap(comparison -> Ratio.of(view, comparison).stream())
        .flatMap(ratio -> check(strictness, ratio).stream());
  }

  @Override
  public boolean hasFigures(AsOfView view, List<Check> checks) {
    return OwnCheck.amounts(view, rule).findAny().isPresent();
  }

  private Optional<Comparison> comparison(ObsKey value) {
    if (!condition.onPrevious()) {
      return Optional.of(Comparison.withSamePeriodLastYear(value));
    }
    return value.period().isWholeMonths()
        ? Optional.of(Comparison.withPreviousPeriod(value))
        : Optional.empty();
  }

  private Optional<Check> check(Strictness strictness, Ratio ratio) {
    Interval change =
        ratio
            .value()
            .possible()
            .dividedBy(ratio.base().possible())
            .times(HUNDRED)
            .minus(Interval.exactly(HUNDRED));
    return OwnBounds.broken(condition.limits(), change)
        .map(limit -> Check.told(told(strictness, ratio.value(), ratio.base(), limit)));
  }

  private Finding told(Strictness strictness, Amount value, Amount base, BigDecimal limit) {
    BigDecimal change =
        value
            .written()
            .subtract(base.written())
            .multiply(HUNDRED)
            .divide(base.written(), TOLD_DIGITS, RoundingMode.HALF_UP);
    return strictness
        .finding(rule.name())
        .about(value.key())
        .with("found", value)
        .with("base", base)
        .with("basePeriod", new NamedValue.Period(base.key().period()))
        .computed("change", change, Unit.PERCENT)
        .computed("limit", limit, Unit.PERCENT)
        .told();
  }
}
