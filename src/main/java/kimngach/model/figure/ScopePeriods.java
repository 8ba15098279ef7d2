package kimngach.model.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.ObsStatus;
import kimngach.model.TimePeriod;

/**
 * For which periods of one flow and one year each scope has a figure, and so for which of them the
 * scopes can be set against each other: never eleven months against a year.
 *
 * @param allRegimes the status of each figure of all regimes, by period
 * @param declared the status of each figure declared in the province, by period
 */
public record ScopePeriods(
    Map<TimePeriod, ObsStatus> allRegimes, Map<TimePeriod, ObsStatus> declared) {
  private static final Comparator<TimePeriod> WIDTH =
      Comparator.<TimePeriod>comparingLong(
              period -> period.end().toEpochDay() - period.start().toEpochDay())
          .thenComparing(TimePeriod::end);

  public ScopePeriods {
    allRegimes = Map.copyOf(allRegimes);
    declared = Map.copyOf(declared);
  }

  /** The periods for which both scopes have a figure, in the order of time. */
  public List<TimePeriod> shared() {
    return new TreeMap<>(allRegimes).keySet().stream().filter(declared::containsKey).toList();
  }

  /** The longest period of all regimes; of several the one that ends last. */
  public Optional<TimePeriod> widestOfAllRegimes() {
    return widest(allRegimes.keySet());
  }

  /** The longest period declared; of several the one that ends last. */
  public Optional<TimePeriod> widestOfDeclared() {
    return widest(declared.keySet());
  }

  /** The longest period for which both scopes have a figure. */
  public Optional<TimePeriod> widestShared() {
    return widest(Set.copyOf(shared()));
  }

  private static Optional<TimePeriod> widest(Set<TimePeriod> periods) {
    return periods.stream().max(WIDTH);
  }

  /** Whether both scopes have figures, and the longest of each are of different periods. */
  public boolean areApart() {
    return !allRegimes.isEmpty()
        && !declared.isEmpty()
        && !widestOfAllRegimes().equals(widestOfDeclared());
  }

  /** The longest period that some scope has: the one for which both should be compared. */
  public TimePeriod wanted() {
    return Stream.concat(allRegimes.keySet().stream(), declared.keySet().stream())
        .max(WIDTH)
        .orElseThrow();
  }

  /** Whether both scopes have a figure for a period, one more final than the other. */
  public boolean differInStatus(TimePeriod period) {
    ObsStatus all = allRegimes.get(period);
    ObsStatus here = declared.get(period);
    return all != null && here != null && finality(all) != finality(here);
  }

  /** A break in the series makes a figure no less final. */
  private static ObsStatus finality(ObsStatus status) {
    return status == ObsStatus.BREAK ? ObsStatus.NORMAL : status;
  }
}
