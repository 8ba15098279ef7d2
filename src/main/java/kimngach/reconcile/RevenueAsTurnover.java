package kimngach.reconcile;

import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Scope;
import kimngach.model.UnitKind;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.CodeLists;

/**
 * A turnover does not bear the digits of an amount in dong of the same period: revenue (thu ngân
 * sách) that was called turnover. Fewer than four digits are no sign of it, and where exports or
 * imports were delivered too, these tell whether the turnover is right.
 */
final class RevenueAsTurnover implements Rule {
  private static final int DIGITS = 4;

  private final List<Measure> inDong;

  RevenueAsTurnover(CodeLists codes) {
    inDong =
        codes.indicators().stream()
            .filter(indicator -> indicator.kind() == UnitKind.VND)
            .map(CodeLists.Indicator::measure)
            .toList();
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return inDong.stream()
        .flatMap(view::amounts)
        .filter(view::isDeliveredNow)
        .flatMap(revenue -> check(view, strictness, revenue));
  }

  private Stream<Check> check(AsOfView view, Strictness strictness, Amount revenue) {
    return Stream.of(Scope.ALL_REGIMES, Scope.DECLARED)
        .map(scope -> revenue.series().with(Measure.TURNOVER).with(scope))
        .flatMap(series -> view.amount(revenue.key().with(series)).stream())
        .filter(turnover -> haveTheSameDigits(turnover, revenue))
        .filter(turnover -> isAlone(view, turnover))
        .map(
            turnover ->
                Check.told(
                    strictness
                        .finding(strictness.rule())
                        .about(turnover.key())
                        .with("value", turnover)
                        .with("revenueSeries", new NamedValue.Series(revenue.series()))
                        .with("revenue", revenue)
                        .told()));
  }

  private static boolean isAlone(AsOfView view, Amount turnover) {
    return Stream.of(Flow.EXPORT, Flow.IMPORT)
        .map(flow -> turnover.key().with(turnover.series().with(flow)))
        .allMatch(flow -> view.amount(flow).isEmpty());
  }

  private static boolean haveTheSameDigits(Amount one, Amount other) {
    var digits = one.written().stripTrailingZeros().unscaledValue();
    return one.written().stripTrailingZeros().precision() >= DIGITS
        && digits.equals(other.written().stripTrailingZeros().unscaledValue());
  }
}
