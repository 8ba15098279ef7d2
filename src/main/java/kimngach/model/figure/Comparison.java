package kimngach.model.figure;

import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;

/**
 * Two values that may be compared. The list of kinds is closed, and a pair that fits none of them
 * cannot be built: no figure compares two scopes, or two periods that do not match.
 *
 * @param kind what makes the two comparable
 * @param value the value spoken of
 * @param base the value it is compared with; the same measure and scope, except a plan
 */
public record Comparison(Kind kind, ObsKey value, ObsKey base) {

  /** What makes two values comparable. */
  public enum Kind {
    /** The same series, the same days one year earlier. */
    SAME_PERIOD_LAST_YEAR,
    /** The same series, the period of the same length just before. */
    PREVIOUS_PERIOD,
    /** A year to date and a shorter one of the same year and series. */
    EARLIER_YEAR_TO_DATE,
    /** A year to date, or the year, and the plan of that year for the same series. */
    YEAR_PLAN,
    /** A part and the whole it lies in, in the same period. */
    WHOLE,
    /** Exports and imports of the same series and period. */
    OPPOSITE_FLOW
  }

  public Comparison {
    String found = value + " against " + base;
    if (value.series().scope() != base.series().scope()) {
      throw new IllegalArgumentException(
          "Expecting two values of one scope, found "
              + found
              + ": only a bridge leads from one scope to another");
    }
    boolean comparable =
        switch (kind) {
          case SAME_PERIOD_LAST_YEAR -> base.equals(value.at(value.period().samePeriodLastYear()));
          case PREVIOUS_PERIOD ->
              value.period().isWholeMonths() && base.equals(value.at(value.period().previous()));
          case EARLIER_YEAR_TO_DATE ->
              base.series().equals(value.series())
                  && value.period().isYearToDate()
                  && base.period().start().equals(value.period().start())
                  && base.period().end().isBefore(value.period().end());
          case YEAR_PLAN ->
              base.series().equals(value.series().with(Measure.PLAN))
                  && value.period().isYearToDate()
                  && base.period().isYear()
                  && base.period().start().equals(value.period().start());
          case WHOLE ->
              base.period().equals(value.period()) && isWhole(value.series(), base.series());
          case OPPOSITE_FLOW ->
              base.period().equals(value.period())
                  && value.series().flow() == Flow.EXPORT
                  && base.series().equals(value.series().with(Flow.IMPORT));
        };
    if (!comparable) {
      throw new IllegalArgumentException(
          "Expecting two values comparable as " + kind + ", found " + found);
    }
  }

  private static boolean isWhole(SeriesKey part, SeriesKey whole) {
    return !part.equals(whole)
        && part.measure().equals(whole.measure())
        && (whole.flow() == part.flow() || whole.flow() == Flow.TOTAL)
        && (whole.regime().equals(part.regime()) || whole.regime().equals(Regime.ALL))
        && (whole.gate().equals(part.gate()) || whole.gate().equals(BorderGate.ALL))
        && (whole.office().equals(part.office()) || whole.office().equals(CustomsOffice.ALL))
        && (whole.sector().equals(part.sector()) || whole.sector().equals(Sector.ALL))
        && (whole.commodity().equals(part.commodity()) || whole.commodity().equals(Commodity.ALL));
  }

  /** A value and the same days one year earlier. */
  public static Comparison withSamePeriodLastYear(ObsKey value) {
    return new Comparison(
        Kind.SAME_PERIOD_LAST_YEAR, value, value.at(value.period().samePeriodLastYear()));
  }

  /** A value and the period of the same length just before. */
  public static Comparison withPreviousPeriod(ObsKey value) {
    return new Comparison(Kind.PREVIOUS_PERIOD, value, value.at(value.period().previous()));
  }

  /** A year to date, or a year, and the plan of that year. */
  public static Comparison withYearPlan(ObsKey value) {
    return new Comparison(
        Kind.YEAR_PLAN,
        value,
        new ObsKey(
            value.series().with(Measure.PLAN), TimePeriod.year(value.period().start().getYear())));
  }

  /** A part and the series of all flows, regimes and gates it lies in. */
  public static Comparison withWhole(ObsKey part, SeriesKey whole) {
    return new Comparison(Kind.WHOLE, part, part.with(whole));
  }

  /** Exports and imports of one series: their difference is the balance. */
  public static Comparison exportsWithImports(ObsKey exports) {
    return new Comparison(
        Kind.OPPOSITE_FLOW, exports, exports.with(exports.series().with(Flow.IMPORT)));
  }
}
