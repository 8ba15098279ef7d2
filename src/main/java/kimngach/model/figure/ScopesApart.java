package kimngach.model.figure;

import java.util.List;
import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;

/**
 * The figures of the two scopes that a year was told by, of different periods: they are not to be
 * compared.
 *
 * @param flow the flow of both
 * @param toldIn the delivery as of which the year was told so
 * @param allRegimes the figure of all regimes as of that delivery
 * @param allPeriod its period
 * @param declared the figure declared in the province as of that delivery
 * @param declaredPeriod its period, another one
 * @param pairs the pairs that would be comparable, the longest period first; at least one
 */
public record ScopesApart(
    Flow flow,
    Vintage toldIn,
    Figure allRegimes,
    TimePeriod allPeriod,
    Figure declared,
    TimePeriod declaredPeriod,
    List<Pair> pairs) {
  public ScopesApart {
    pairs = List.copyOf(pairs);
    if (allPeriod.equals(declaredPeriod)) {
      throw new IllegalArgumentException("Expecting two periods, found " + allPeriod + " twice");
    }
  }

  /**
   * Both scopes at one period, as of the delivery that is reported.
   *
   * @param period the period
   * @param allRegimes the figure of all regimes; empty when the data has none
   * @param declared the figure declared in the province; empty when the data has none
   */
  public record Pair(TimePeriod period, Optional<Figure> allRegimes, Optional<Figure> declared) {

    /** Whether the data has both. */
    public boolean isInData() {
      return allRegimes.isPresent() && declared.isPresent();
    }
  }

  /** Whether they differ in status besides. */
  public boolean differInStatus() {
    return allRegimes.status() != declared.status();
  }
}
