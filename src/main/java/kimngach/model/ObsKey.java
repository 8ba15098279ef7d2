package kimngach.model;

import org.jspecify.annotations.Nullable;

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

  // Written out: the generated pair takes its time before it is compiled, and a view looks up keys
  // by
  // the ten thousand.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObsKey key && period.equals(key.period) && series.equals(key.series);
  }

  @Override
  public int hashCode() {
    return 31 * series.hashCode() + period.hashCode();
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
