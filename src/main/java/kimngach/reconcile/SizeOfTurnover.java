package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Scope;
import kimngach.model.Unit;
import kimngach.model.figure.Comparison;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * The turnover of a whole scope is not a small fraction or a multiple of what it was in the same
 * period last year, if a decimal mark or unit that is off by some places explains it, or another
 * scope whose size it has: each is told if it fits, and both if both do.
 *
 * <p>Numbers of fewer than three digits say nothing of a size. Its number {@code times} is how many
 * times as large or as small a value must be to be told.
 */
final class SizeOfTurnover implements Rule {
  private static final double USUAL_TIMES = 4;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** A value meant fits when it and last year's differ by no more than this factor. */
  private static final BigDecimal FITS = BigDecimal.valueOf(2);

  private static final int DIGITS = 3;
  private static final List<Integer> PLACES = List.of(1, -1, 2, -2, 3, -3);

  private final BigDecimal times;

  SizeOfTurnover(RuleNumbers numbers) {
    times = BigDecimal.valueOf(Math.max(1, numbers.measure("times", USUAL_TIMES)));
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(Measure.TURNOVER)
        .filter(view::isDeliveredNow)
        .filter(amount -> amount.series().isWhole() && isSizeable(amount))
        .flatMap(
            value ->
                lastYear(view, value.key()).stream()
                    .filter(base -> !isWithin(times, value.written(), base.written()))
                    .flatMap(base -> told(view, strictness, value, base).stream())
                    .map(Check::told));
  }

  private static Optional<Amount> lastYear(AsOfView view, ObsKey key) {
    return view.amount(Comparison.withSamePeriodLastYear(key).base())
        .filter(base -> isSizeable(base) && base.unit() == Unit.MILLION_USD);
  }

  private static boolean isSizeable(Amount amount) {
    return amount.written().signum() > 0 && amount.written().precision() >= DIGITS;
  }

  /** Whether two values above zero differ by no more than a factor. */
  private static boolean isWithin(BigDecimal factor, BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(factor)) <= 0 && other.compareTo(one.multiply(factor)) <= 0;
  }

  private Optional<Finding> told(AsOfView view, Strictness strictness, Amount value, Amount base) {
    Optional<BigDecimal> meant = meant(value, base);
    Optional<Amount> ofOtherScope = ofOtherScope(view, value);
    if (meant.isEmpty() && ofOtherScope.isEmpty()) {
      return Optional.empty();
    }
    FindingDraft draft =
        strictness
            .finding(strictness.rule() + sentence(meant.isPresent(), ofOtherScope.isPresent()))
            .about(value.key())
            .with("value", value)
            .with("base", base)
            .with("basePeriod", new NamedValue.Period(base.key().period()))
            .computed("percent", percent(value, base), Unit.PERCENT);
    meant.ifPresent(number -> draft.computed("meant", number, value.unit()));
    ofOtherScope.ifPresent(
        other ->
            draft.with("otherSeries", new NamedValue.Series(other.series())).with("other", other));
    return Optional.of(draft.told());
  }

  private static String sentence(boolean isSlip, boolean isOtherScope) {
    if (isSlip && isOtherScope) {
      return ".places-or-scope";
    }
    return isSlip ? ".places" : ".scope";
  }

  /** The value with its decimal mark elsewhere that is nearest to last year's, if one is near. */
  private static Optional<BigDecimal> meant(Amount value, Amount base) {
    return PLACES.stream()
        .map(places -> value.written().scaleByPowerOfTen(places))
        .filter(number -> isWithin(FITS, number, base.written()))
        .min(Comparator.comparing(number -> percentApart(number, base.written())));
  }

  private static BigDecimal percentApart(BigDecimal one, BigDecimal other) {
    return one.max(other).divide(one.min(other), MathContext.DECIMAL64);
  }

  /** Last year's value of another scope that this one is as large as, the nearest. */
  private static Optional<Amount> ofOtherScope(AsOfView view, Amount value) {
    return Stream.of(Scope.ALL_REGIMES, Scope.DECLARED)
        .filter(scope -> scope != value.series().scope())
        .flatMap(scope -> lastYear(view, value.key().with(value.series().with(scope))).stream())
        .filter(other -> isWithin(FITS, value.written(), other.written()))
        .findFirst();
  }

  private static BigDecimal percent(Amount value, Amount base) {
    return value
        .written()
        .multiply(HUNDRED)
        .divide(base.written(), MathContext.DECIMAL64)
        .setScale(1, RoundingMode.HALF_UP);
  }
}
