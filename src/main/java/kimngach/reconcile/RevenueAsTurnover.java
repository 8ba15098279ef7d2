package kimngach.reconcile;

import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.Scope;
import kimngach.model.UnitKind;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.CodeLists;

/**
 * A turnover does not bear the digits of an amount in dong of the same period: revenue (thu ngân
 * sách) that was called turnover. Fewer than three digits are no sign of it.
 */
final class RevenueAsTurnover implements Rule {
  private static final int DIGITS = 3;

  private final List<Measure> inDong;

  RevenueAsTurnover(CodeLists codes) {
    inDong =
        codes.indicators().stream()
            .filter(indicator -> indicator.kind() == UnitKind.VND)
            .map(CodeLists.Indicator::measure)
            .toList();
  }

  @Override
  public String name() {
    return "revenue-as-turnover";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return inDong.stream()
        .flatMap(view::amounts)
        .flatMap(revenue -> check(view, strictness, revenue));
  }

  private Stream<Check> check(AsOfView view, Strictness strictness, Amount revenue) {
    return Stream.of(Scope.ALL_REGIMES, Scope.DECLARED)
        .map(scope -> revenue.series().with(Measure.TURNOVER).with(scope))
        .flatMap(series -> view.amount(revenue.key().with(series)).stream())
        .filter(turnover -> haveTheSameDigits(turnover, revenue))
        .map(
            turnover ->
                Check.told(
                    strictness
                        .finding(name())
                        .about(turnover.key())
                        .with("value", turnover)
                        .with("revenueSeries", new NamedValue.Series(revenue.series()))
                        .with("revenue", revenue)
                        .told()));
  }

  private static boolean haveTheSameDigits(Amount one, Amount other) {
    var digits = one.written().stripTrailingZeros().unscaledValue();
    return one.written().stripTrailingZeros().precision() >= DIGITS
        && digits.equals(other.written().stripTrailingZeros().unscaledValue());
  }
}
