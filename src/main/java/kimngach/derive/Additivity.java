package kimngach.derive;

import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.SeriesKey;

/** Which series add up: amounts over months and flows do, percentages and daily averages do not. */
final class Additivity {
  private Additivity() {}

  /** Whether months of the series add up to a longer period. */
  static boolean overTime(SeriesKey series) {
    return series.measure().equals(Measure.TURNOVER);
  }

  /** Whether the offices at a gate, or regimes, add up to a series. */
  static boolean overParts(SeriesKey series) {
    return series.measure().equals(Measure.TURNOVER) || series.measure().equals(Measure.PLAN);
  }

  /** Whether exports and imports add up to the series. */
  static boolean overFlows(SeriesKey series) {
    return series.flow() == Flow.TOTAL && overParts(series);
  }
}
