package kimngach.reconcile;

import java.util.Optional;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.figure.Comparison;

/** The percentages that offices state, with what each is the percentage of. */
enum StatedPercentage {
  /** Growth of turnover on the same period last year. */
  GROWTH,
  /** Growth of volume on the same period last year. */
  VOLUME_GROWTH,
  /** Growth of turnover on the period before. */
  GROWTH_ON_PREVIOUS,
  /** Share of the year's plan that turnover has reached. */
  PLAN_ATTAINMENT;

  /** The measure it is delivered as. */
  Measure measure() {
    return switch (this) {
      case GROWTH -> Measure.STATED_GROWTH;
      case VOLUME_GROWTH -> Measure.STATED_VOLUME_GROWTH;
      case GROWTH_ON_PREVIOUS -> Measure.STATED_GROWTH_ON_PREVIOUS;
      case PLAN_ATTAINMENT -> Measure.STATED_PLAN_ATTAINMENT;
    };
  }

  /** Whether it is a change on the base (10.1) and no share of it (110.1). */
  boolean isGrowth() {
    return this != PLAN_ATTAINMENT;
  }

  /**
   * The value and the base that a statement speaks of; empty for a period that has no such base.
   */
  Optional<Comparison> comparison(ObsKey statement) {
    Measure compared = this == VOLUME_GROWTH ? Measure.VOLUME : Measure.TURNOVER;
    ObsKey value = statement.with(statement.series().with(compared));
    return switch (this) {
      case GROWTH, VOLUME_GROWTH -> Optional.of(Comparison.withSamePeriodLastYear(value));
      case GROWTH_ON_PREVIOUS ->
          Optional.of(value)
              .filter(known -> known.period().isWholeMonths())
              .map(Comparison::withPreviousPeriod);
      case PLAN_ATTAINMENT ->
          Optional.of(value)
              .filter(known -> known.period().isYearToDate())
              .map(Comparison::withYearPlan);
    };
  }
}
