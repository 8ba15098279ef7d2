package kimngach.model.figure;

import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.TimePeriod;

/**
 * The figures of the two scopes that a year would be told by, of different periods: they are not to
 * be compared.
 *
 * @param flow the flow of both
 * @param allRegimes the figure of all regimes
 * @param allPeriod its period
 * @param declared the figure declared in the province
 * @param declaredPeriod its period, another one
 * @param comparable the longest period for which both scopes have a figure; empty when there is
 *     none
 */
public record ScopesApart(
    Flow flow,
    Figure allRegimes,
    TimePeriod allPeriod,
    Figure declared,
    TimePeriod declaredPeriod,
    Optional<TimePeriod> comparable) {
  public ScopesApart {
    if (allPeriod.equals(declaredPeriod)) {
      throw new IllegalArgumentException("Expecting two periods, found " + allPeriod + " twice");
    }
  }

  /** Whether they differ in status besides. */
  public boolean differInStatus() {
    return allRegimes.status() != declared.status();
  }

  /** Whether it is the figure of all regimes that covers more days. */
  public boolean isAllRegimesWider() {
    return allPeriod.end().toEpochDay() - allPeriod.start().toEpochDay()
        > declaredPeriod.end().toEpochDay() - declaredPeriod.start().toEpochDay();
  }
}
