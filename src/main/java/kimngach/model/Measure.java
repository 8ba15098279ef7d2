package kimngach.model;

import org.jspecify.annotations.Nullable;

/**
 * What is measured. The measures below take part in the arithmetic; any other is an indicator that
 * a workspace names in its settings.
 *
 * @param code the code, such as {@code turnover} or {@code budget-revenue}
 */
public record Measure(String code) implements Coded, Comparable<Measure> {
  /** Value of goods that crossed the border in a period (kim ngạch). */
  public static final Measure TURNOVER = new Measure("turnover");

  /** Turnover planned for a year (kế hoạch). */
  public static final Measure PLAN = new Measure("plan");

  /**
   * Growth on the same period last year as the office states it, a change in percent: 56 means +56%
   * (tăng so với cùng kỳ).
   */
  public static final Measure STATED_GROWTH = new Measure("stated-growth");

  /** Share of the year's plan reached, as the office states it, in percent (so với kế hoạch). */
  public static final Measure STATED_PLAN_ATTAINMENT = new Measure("stated-plan-attainment");

  /**
   * Growth on the period before as the office states it, a change in percent (so với tháng trước).
   */
  public static final Measure STATED_GROWTH_ON_PREVIOUS = new Measure("stated-growth-on-previous");

  /** Quantity of goods that crossed the border in a period, in tonnes or pieces (lượng). */
  public static final Measure VOLUME = new Measure("volume");

  /** Growth of {@link #VOLUME} on the same period last year as the office states it, in percent. */
  public static final Measure STATED_VOLUME_GROWTH = new Measure("stated-volume-growth");

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Measure that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Measure other) {
    return code.compareTo(other.code);
  }
}
