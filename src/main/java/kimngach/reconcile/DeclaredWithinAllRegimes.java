package kimngach.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.Scope;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;

/**
 * What is declared in the province is a part of what crosses its border gates: it never exceeds all
 * regimes of the same flow, gate and period.
 */
final class DeclaredWithinAllRegimes implements Rule {

  @Override
  public String name() {
    return "declared-within-all-regimes";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> check(AsOfView view, Strictness strictness) {
    return view.amounts(Measure.TURNOVER)
        .filter(amount -> amount.series().scope() == Scope.DECLARED)
        .flatMap(declared -> breach(view, strictness, declared).stream());
  }

  private Optional<Finding> breach(AsOfView view, Strictness strictness, Amount declared) {
    return view.amount(declared.key().with(declared.series().with(Scope.ALL_REGIMES)))
        .filter(all -> all.unit() == declared.unit())
        .filter(
            all -> declared.possible().isAbove(strictness.forgiving(all.possible(), all.unit())))
        .map(
            all ->
                strictness
                    .finding(name())
                    .about(declared.key())
                    .with("found", declared)
                    .with("expected", all)
                    .computed("residual", declared.written().subtract(all.written()), all.unit())
                    .told());
  }
}
