package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.SeriesPattern;

/**
 * The value of one series equals that of another of the same period, or does not exceed it. It
 * looks where both were delivered.
 *
 * @param rule the rule
 * @param series the one
 * @param other the other, whose open parts are those of the one
 * @param isAtMost whether the one may be less
 */
record OwnPair(OwnRule rule, SeriesPattern series, SeriesPattern other, boolean isAtMost)
    implements OwnCheck {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return OwnCheck.amounts(view, rule, series)
        .flatMap(found -> check(view, strictness, found).stream());
  }

  private Optional<Check> check(AsOfView view, Strictness strictness, Amount found) {
    return view.amount(found.key().with(other.as(series, found.series()).series()))
        .filter(expected -> expected.unit() == found.unit())
        .map(
            expected ->
                Check.of(identity(found, expected), () -> told(strictness, found, expected)));
  }

  private WeightedSum identity(Amount found, Amount expected) {
    return new WeightedSum(
        rule.name(),
        List.of(Term.plus(found), Term.minus(expected)),
        isAtMost ? WeightedSum.Relation.AT_MOST_ZERO : WeightedSum.Relation.ZERO,
        rule.tolerance().of(expected.written()));
  }

  private Finding told(Strictness strictness, Amount found, Amount expected) {
    BigDecimal residual = found.written().subtract(expected.written()).abs();
    return strictness
        .finding(rule.name())
        .about(found.key())
        .with("found", found)
        .with("expected", expected)
        .computed("residual", residual, found.unit())
        .told();
  }
}
