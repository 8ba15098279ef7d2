package kimngach.publish;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import kimngach.model.Coded;
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

  private static final String[] HEADER = {
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
    "NOTE"
  };

  private ObservationsCsv() {}

  /** The whole text of {@code observations.csv}. */
  public static String of(Observations observations) {
    StringWriter text = new StringWriter();
    try (CSVWriter csv = new CSVWriter(text, ',', '"', '"', "\n")) {
      csv.writeNext(HEADER, false);
      observations.current().forEach(observation -> csv.writeNext(row(observation), false));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String[] row(Observation observation) {
    SeriesKey series = observation.key().series();
    Provenance provenance = observation.provenance();
    return new String[] {
      "dataflow",
      STRUCTURE_ID,
      MERGE,
      harmless(series.measure().code()),
      series.scope() == Scope.NONE ? NOT_APPLICABLE : series.scope().code(),
      series.flow().code(),
      harmless(codeOr(TOTAL, series.regime())),
      harmless(codeOr(TOTAL, series.gate())),
      harmless(codeOr(TOTAL, series.office())),
      harmless(codeOr(TOTAL, series.sector())),
      harmless(codeOr(TOTAL, series.commodity())),
      sdmx(observation.key().period()),
      observation.quantity().map(quantity -> plain(quantity.low())).orElse(""),
      observation
          .quantity()
          .filter(Quantity::isRange)
          .map(quantity -> plain(quantity.high()))
          .orElse(""),
      observation.status().code(),
      observation.quantity().map(quantity -> unit(quantity.unit())).orElse(""),
      observation.quantity().map(quantity -> exponent(quantity.unit())).orElse(""),
      observation.quantity().map(quantity -> String.valueOf(quantity.decimals())).orElse(""),
      observation.quantity().map(quantity -> quantity.qualifier().code()).orElse(""),
      harmless(observation.source().code()),
      observation.vintage().toString(),
      harmless(provenance.cell().file()),
      harmless(provenance.cell().sheet()),
      provenance.cell().address(),
      harmless(note(provenance))
    };
  }

  /** The delivered note; of a corrected value first what was delivered, why it changed, and who. */
  private static String note(Provenance provenance) {
    return provenance
        .correction()
        .map(
            by ->
                "corrected from "
                    + plain(by.delivered().low())
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

  private static String codeOr(String whole, Coded coded) {
    return coded.code().isEmpty() ? whole : coded.code();
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static String unit(Unit unit) {
    return unit.kind() == UnitKind.PERCENT ? "PT" : unit.kind().name();
  }

  private static String exponent(Unit unit) {
    return String.valueOf(unit.exponent());
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
