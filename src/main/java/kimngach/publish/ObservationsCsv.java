package kimngach.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Coded;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.UnitKind;

/**
 * The observations that count, as SDMX-CSV 2.0: a dimension, measure or attribute a column, an
 * observation a row, in the order of their keys.
 *
 * <p>{@code _T} is the total of a dimension, {@code _Z} says that it does not apply. A range such
 * as 1100-1350 has its upper end in {@code OBS_VALUE_UPPER}. {@code FILE}, {@code SHEET} and {@code
 * CELL} lead back to the delivery. Lines end in LF. There is no byte order mark, for the standard
 * asks that the first five letters of the file say how it is separated; who wants a spreadsheet has
 * {@code tables.xlsx}.
 *
 * <p>Texts that a spreadsheet would run as a formula, those that begin with {@code = + - @} or a
 * control character, get an apostrophe before them. Numbers never do.
 */
public final class ObservationsCsv {
  private static final String STRUCTURE_ID = "KIMNGACH:BORDER_TRADE(1.0.0)";
  private static final String MERGE = "M";
  private static final String TOTAL = "_T";
  private static final String NOT_APPLICABLE = "_Z";

  /** The full-width forms as well: spreadsheets set up for Chinese or Japanese run them too. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private static final List<String> HEADER =
      List.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "ACTION",
          "MEASURE",
          "SCOPE",
          "FLOW",
          "REGIME",
          "GATE",
          "OFFICE",
          "SECTOR",
          "COMMODITY",
          "TIME_PERIOD",
          "OBS_VALUE",
          "OBS_VALUE_UPPER",
          "OBS_STATUS",
          "UNIT_MEASURE",
          "UNIT_MULT",
          "DECIMALS",
          "QUALIFIER",
          "SOURCE",
          "VINTAGE",
          "FILE",
          "SHEET",
          "CELL",
          "NOTE");

  private final CsvText csv = new CsvText();
  private final Map<TimePeriod, String> periods = new HashMap<>();
  private Optional<SeriesKey> lastSeries = Optional.empty();
  private String cellsOfLastSeries = "";

  private ObservationsCsv() {}

  /** The whole text of {@code observations.csv}. */
  public static String of(Observations observations) {
    ObservationsCsv made = new ObservationsCsv();
    HEADER.forEach(made.csv::cell);
    made.csv.endLine();
    observations.current().forEach(made::row);
    return made.csv.toString();
  }

  private void row(Observation observation) {
    Provenance provenance = observation.provenance();
    csv.cells(cells(observation.key().series()));
    csv.cell(periods.computeIfAbsent(observation.key().period(), ObservationsCsv::sdmx));
    observation
        .quantity()
        .ifPresentOrElse(
            quantity -> value(quantity, observation.status()),
            () -> csv.cells(",," + observation.status().code() + ",,,,"));
    csv.cell(harmless(observation.source().code()));
    csv.cell(observation.vintage().toString());
    csv.cell(harmless(provenance.cell().file()));
    csv.cell(harmless(provenance.cell().sheet()));
    csv.cell(provenance.cell().address());
    csv.cell(harmless(note(provenance)));
    csv.endLine();
  }

  private void value(Quantity quantity, ObsStatus status) {
    Unit unit = quantity.unit();
    csv.cell(quantity.low().toPlainString());
    csv.cell(quantity.isRange() ? quantity.high().toPlainString() : "");
    csv.cell(status.code());
    csv.cell(unit.kind() == UnitKind.PERCENT ? "PT" : unit.kind().name());
    csv.cell(String.valueOf(unit.exponent()));
    csv.cell(String.valueOf(quantity.decimals()));
    csv.cell(quantity.qualifier().code());
  }

  /** The cells up to the period, written once for all periods of a series. */
  private String cells(SeriesKey series) {
    if (lastSeries.filter(series::equals).isEmpty()) {
      lastSeries = Optional.of(series);
      cellsOfLastSeries =
          new CsvText()
              .cell("dataflow")
              .cell(STRUCTURE_ID)
              .cell(MERGE)
              .cell(harmless(series.measure().code()))
              .cell(series.scope() == Scope.NONE ? NOT_APPLICABLE : series.scope().code())
              .cell(series.flow().code())
              .cell(part(series.regime()))
              .cell(part(series.gate()))
              .cell(part(series.office()))
              .cell(part(series.sector()))
              .cell(part(series.commodity()))
              .toString();
    }
    return cellsOfLastSeries;
  }

  /** The delivered note; of a corrected value first what was delivered, why it changed, and who. */
  private static String note(Provenance provenance) {
    return provenance
        .correction()
        .map(
            by ->
                "corrected from "
                    + by.delivered().low().toPlainString()
                    + " "
                    + by.delivered().unit().code()
                    + ": "
                    + by.reason().en()
                    + " ("
                    + by.who()
                    + ", "
                    + by.acceptedOn()
                    + ")"
                    + (provenance.note().isBlank() ? "" : "; " + provenance.note()))
        .orElse(provenance.note());
  }

  private static String part(Coded coded) {
    return coded.code().isEmpty() ? TOTAL : harmless(coded.code());
  }

  /** A period as SDMX names it: 2023, 2023-11, or first day and length: 2023-01-01/P11M. */
  private static String sdmx(TimePeriod period) {
    if (period.isYear() || period.isMonth()) {
      return period.toString();
    }
    String length =
        period.isWholeMonths()
            ? period.monthCount() + "M"
            : period.end().toEpochDay() - period.start().toEpochDay() + 1 + "D";
    return period.start() + "/P" + length;
  }

  private static String harmless(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    boolean isFormula = FORMULA_STARTS.indexOf(first) >= 0 || Character.isISOControl(first);
    return isFormula ? "'" + text : text;
  }
}
