package kimngach.settings.rules;

import java.util.Locale;
import kimngach.model.Coded;
import kimngach.model.SeriesKey;

/** A part of the name of a series that a pattern may leave open, in the order of the name. */
enum Part {
  SCOPE,
  FLOW,
  REGIME,
  GATE,
  OFFICE,
  SECTOR,
  COMMODITY;

  /** The word that leaves it open, such as {@code any-gate}. */
  String word() {
    return "any-" + name().toLowerCase(Locale.ROOT);
  }

  /** Its code in a series; blank where none is singled out. */
  String code(SeriesKey series) {
    return of(series).code();
  }

  private Coded of(SeriesKey series) {
    return switch (this) {
      case SCOPE -> series.scope();
      case FLOW -> series.flow();
      case REGIME -> series.regime();
      case GATE -> series.gate();
      case OFFICE -> series.office();
      case SECTOR -> series.sector();
      case COMMODITY -> series.commodity();
    };
  }

  /** A series with this part of another. */
  SeriesKey copy(SeriesKey to, SeriesKey from) {
    return switch (this) {
      case SCOPE -> to.with(from.scope());
      case FLOW -> to.with(from.flow());
      case REGIME -> to.with(from.regime());
      case GATE -> to.with(from.gate());
      case OFFICE -> to.with(from.office());
      case SECTOR -> to.with(from.sector());
      case COMMODITY -> to.with(from.commodity());
    };
  }
}
