package kimngach.model;

/**
 * The name of one value: a series at a period.
 *
 * @param series the series
 * @param period the period
 */
public record ObsKey(SeriesKey series, TimePeriod period) implements Comparable<ObsKey> {

  /** The same series at another period. */
  public ObsKey at(TimePeriod other) {
    return new ObsKey(series, other);
  }

  /** Another series at the same period. */
  public ObsKey with(SeriesKey other) {
    return new ObsKey(other, period);
  }

  @Override
  public int compareTo(ObsKey other) {
    int order = series.compareTo(other.series);
    return order != 0 ? order : period.compareTo(other.period);
  }

  /** Series and period joined by an at sign: {@code turnover.declared.total@2023}. */
  @Override
  public String toString() {
    return series + "@" + period;
  }
}
