package kimngach.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.figure.Comparison;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * The share of the year's plan that an office states is the one that value and plan give. Once
 * either is revised, the statement is one of its time, and nothing is expected of it. Where the
 * delivery says that there is no plan, nothing can be reached of it.
 */
final class StatedPlanAttainment implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(Measure.STATED_PLAN_ATTAINMENT)
        .filter(stated -> stated.key().period().isYearToDate())
        .flatMap(stated -> check(view, strictness, stated).stream());
  }

  private static Optional<Check> check(AsOfView view, Strictness strictness, Amount stated) {
    ObsKey value = stated.key().with(stated.series().with(Measure.TURNOVER));
    Comparison withPlan = Comparison.withYearPlan(value);
    return Ratio.of(view, withPlan)
        .filter(ratio -> ratio.isAsStated(view, stated))
        .flatMap(ratio -> ratio.check(strictness, strictness.rule(), stated, false))
        .or(() -> ofNoPlan(view, strictness, stated, withPlan).map(Check::told));
  }

  /** The finding when the plan is said not to exist, and was when the statement was made. */
  private static Optional<Finding> ofNoPlan(
      AsOfView view, Strictness strictness, Amount stated, Comparison withPlan) {
    return view.find(withPlan.base())
        .filter(plan -> view.cannotExist(plan.key()))
        .filter(plan -> plan.vintage().compareTo(stated.vintage()) <= 0)
        .map(
            plan ->
                strictness
                    .finding(strictness.rule() + ".no-plan")
                    .about(withPlan.value())
                    .with("stated", stated)
                    .with("plan", plan)
                    .with("basePeriod", new NamedValue.Period(plan.key().period()))
                    .told());
  }
}
