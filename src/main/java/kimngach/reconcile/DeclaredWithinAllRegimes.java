package kimngach.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.Scope;
import kimngach.reconcile.identity.Amount;

/**
 * What is declared in the province is a part of what crosses its border gates: it never exceeds all
 * regimes of the same flow, gate and period.
 */
final class DeclaredWithinAllRegimes implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(Measure.TURNOVER)
        .filter(amount -> amount.series().scope() == Scope.DECLARED)
        .flatMap(declared -> check(view, strictness, declared).stream());
  }

  private Optional<Check> check(AsOfView view, Strictness strictness, Amount declared) {
    return view.amount(declared.key().with(declared.series().with(Scope.ALL_REGIMES)))
        .filter(all -> all.unit() == declared.unit())
        .map(
            all ->
                Check.within(
                    strictness,
                    declared,
                    all,
                    () ->
                        strictness
                            .finding(strictness.rule())
                            .about(declared.key())
                            .with("found", declared)
                            .with("expected", all)
                            .computed(
                                "residual", declared.written().subtract(all.written()), all.unit())
                            .apart(declared, all)
                            .told()));
  }
}
