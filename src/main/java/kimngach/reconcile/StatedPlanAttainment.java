package kimngach.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.figure.Comparison;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;

/**
 * The share of the year's plan that an office states is the one that value and plan give. Once
 * either is revised, the statement is one of its time, and nothing is expected of it.
 */
final class StatedPlanAttainment implements Rule {

  @Override
  public String name() {
    return "stated-plan-attainment";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(AsOfView view, Strictness strictness) {
    return view.amounts(Measure.STATED_PLAN_ATTAINMENT)
        .filter(stated -> stated.key().period().isYearToDate())
        .flatMap(stated -> breach(view, strictness, stated).stream());
  }

  private static Optional<Finding> breach(AsOfView view, Strictness strictness, Amount stated) {
    ObsKey value = stated.key().with(stated.series().with(Measure.TURNOVER));
    return Ratio.of(view, Comparison.withYearPlan(value))
        .filter(ratio -> ratio.isAsStated(view, stated))
        .flatMap(ratio -> ratio.breach(strictness, stated, ratio.inPercent()));
  }
}
