package kimngach.reconcile;

import java.util.Optional;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.figure.Comparison;

/** The percentages that offices state, with what each is the percentage of. */
enum StatedPercentage {
  /** Growth of turnover on the same period last year. */
  GROWTH(Measure.STATED_GROWTH, Measure.TURNOVER, true),
  /** Growth of volume on the same period last year. */
  VOLUME_GROWTH(Measure.STATED_VOLUME_GROWTH, Measure.VOLUME, true),
  /** Growth of turnover on the period before. */
  GROWTH_ON_PREVIOUS(Measure.STATED_GROWTH_ON_PREVIOUS, Measure.TURNOVER, true),
  /** Share of the year's plan that turnover has reached. */
  PLAN_ATTAINMENT(Measure.STATED_PLAN_ATTAINMENT, Measure.TURNOVER, false);

  private final Measure measure;
  private final Measure stated;
  private final boolean isGrowth;

  StatedPercentage(Measure measure, Measure stated, boolean isGrowth) {
    this.measure = measure;
    this.stated = stated;
    this.isGrowth = isGrowth;
  }

  /** The measure it is delivered as. */
  Measure measure() {
    return measure;
  }

  /** Whether it is a change on the base (10.1) and no share of it (110.1). */
  boolean isGrowth() {
    return isGrowth;
  }

  /**
   * The value and the base that a statement speaks of; empty for a period that has no such base.
   */
  Optional<Comparison> comparison(ObsKey statement) {
    ObsKey value = statement.with(statement.series().with(stated));
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
