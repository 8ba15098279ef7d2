package kimngach.model.figure;

import java.util.List;
import java.util.Optional;
import kimngach.model.ObsKey;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;

/**
 * Every figure that can be derived from what was delivered. A figure that lacks a value is empty;
 * one that would compare what cannot be compared does not exist.
 */
public interface Figures {

  /**
   * The value of a series at a period: as delivered, or else the sum of its months or its flows
   * when all of them were delivered. A gate that was not delivered is the sum of its customs
   * offices; {@link kimngach.model.Regime#UNCLASSIFIED} is the sum of the codes that no list has; a
   * bridge line is what the settings make it of, less what is declared in the province of that.
   */
  Optional<Figure> value(ObsKey key);

  /**
   * What an earlier delivery gave for a delivered value; empty where it gave nothing else. Its id
   * is that of the value behind {@code superseded:}.
   */
  Optional<Figure> superseded(ObsKey key);

  /** A delivered value less what an earlier delivery gave for it; empty where that is the same. */
  Optional<Figure> revision(ObsKey key);

  /** Every value that was delivered, by series and period, those that count and are not missing. */
  List<ObsKey> delivered();

  /** The periods ending in a year for which a value of a series was delivered, earliest first. */
  List<TimePeriod> periods(SeriesKey series, int year);

  /** The change of a value on its base, in percent. */
  Optional<Figure> growth(Comparison comparison);

  /** A value as a percentage of its base: plan attainment, share of the whole. */
  Optional<Figure> percentage(Comparison comparison);

  /** A value less its base: the balance of exports and imports, a step of a year to date. */
  Optional<Figure> difference(Comparison comparison);

  /** What all regimes exceed declared goods by. */
  Optional<Figure> gap(Bridge bridge);

  /** What the gap still is after every line that was delivered. */
  Optional<Figure> residual(Bridge bridge);
}
