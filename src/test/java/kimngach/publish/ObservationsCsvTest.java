package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Commodity;
import kimngach.model.Correction;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import org.junit.jupiter.api.Test;

class ObservationsCsvTest {
  private static final SeriesKey TURNOVER = SeriesKey.turnover(Scope.ALL_REGIMES, Flow.TOTAL);
  private static final SeriesKey VEHICLES =
      SeriesKey.of(new Measure("vehicles"), Scope.NONE, Flow.TOTAL)
          .with(new BorderGate("huu-nghi"));

  private static Observation observed(
      SeriesKey series, TimePeriod period, Optional<Quantity> quantity, String note) {
    return new Observation(
        new ObsKey(series, period),
        quantity,
        quantity.isPresent() ? ObsStatus.NORMAL : ObsStatus.MISSING,
        new Source("customs"),
        new Vintage(YearMonth.of(2023, 11)),
        new Provenance(new CellRef("input/2023-11/a.xlsx", "Biểu 1", 17, 7), "raw", note));
  }

  private static Optional<Quantity> million(String amount) {
    return Optional.of(Quantity.of(amount, Unit.MILLION_USD));
  }

  @Test
  void notesWhatACorrectedValueWasDeliveredAsWhyItChangedAndWhoAnswersForIt() {
    Observation corrected =
        observed(TURNOVER, TimePeriod.year(2023), million("480.0"), "Báo Lạng Sơn")
            .corrected(
                Quantity.of("4800", Unit.MILLION_USD),
                new Correction(
                    Quantity.of("480.0", Unit.MILLION_USD),
                    new Sentence("nhập sai", "wrong on entry"),
                    "Nguyễn Văn A",
                    LocalDate.of(2023, 11, 28)));

    assertThat(ObservationsCsv.of(new Observations(List.of(corrected), List.of())))
        .contains(",2023,4800,,")
        .contains(
            "\"corrected from 480.0 million-usd: wrong on entry (Nguyễn Văn A, 2023-11-28); Báo"
                + " Lạng Sơn\"");
  }

  @Test
  void writesARowAnObservationInTheOrderOfKeysWhateverTheOrderOfDelivery() {
    TimePeriod elevenMonths = TimePeriod.yearToDate(YearMonth.of(2023, 11));
    TimePeriod days = new TimePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 20));
    List<Observation> delivered =
        new ArrayList<>(
            List.of(
                observed(TURNOVER, elevenMonths, million("46716.0"), "Báo Lạng Sơn, 30/11"),
                observed(TURNOVER, TimePeriod.year(2023), Optional.empty(), ""),
                observed(TURNOVER, TimePeriod.month(YearMonth.of(2023, 11)), million("-5"), ""),
                observed(
                    VEHICLES,
                    days,
                    Optional.of(
                        Quantity.range(
                            new BigDecimal("1100"), new BigDecimal("1350"), Unit.VEHICLES_PER_DAY)),
                    "")));
    String text = ObservationsCsv.of(new Observations(delivered, List.of()));
    Collections.reverse(delivered);

    assertThat(ObservationsCsv.of(new Observations(delivered, List.of()))).isEqualTo(text);
    String start = "dataflow,KIMNGACH:BORDER_TRADE(1.0.0),M,";
    String end = "customs,2023-11,input/2023-11/a.xlsx,Biểu 1,G17,";
    assertThat(text)
        .isEqualTo(
            "STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,SCOPE,FLOW,REGIME,GATE,OFFICE,SECTOR,"
                + "COMMODITY,TIME_PERIOD,OBS_VALUE,"
                + "OBS_VALUE_UPPER,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS,QUALIFIER,SOURCE,"
                + "VINTAGE,FILE,SHEET,CELL,NOTE\n"
                + start
                + "turnover,all-regimes,total,_T,_T,_T,_T,_T,2023-01-01/P11M,46716.0,,A,USD,6,1,,"
                + end
                + "\"Báo Lạng Sơn, 30/11\"\n"
                + start
                + "turnover,all-regimes,total,_T,_T,_T,_T,_T,2023,,,O,,,,,"
                + end
                + "\n"
                + start
                + "turnover,all-regimes,total,_T,_T,_T,_T,_T,2023-11,-5,,A,USD,6,0,,"
                + end
                + "\n"
                + start
                + "vehicles,_Z,total,_T,huu-nghi,_T,_T,_T,2026-01-01/P20D,1100,1350,A,VEHICLES_PER_DAY,0,0,,"
                + end
                + "\n");
  }

  @Test
  void letsNoNoteRunAsAFormulaInASpreadsheetAndReadsBackTheRest() throws Exception {
    List<String> notes =
        List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1",
            "-1",
            "@SUM(1)",
            "\t=1",
            "＝1",
            "an \"ordinary\", note\nof two lines");
    for (String note : notes) {
      Observation observation = observed(TURNOVER, TimePeriod.year(2023), million("1"), note);
      String text = ObservationsCsv.of(new Observations(List.of(observation), List.of()));
      try (CSVReader reader = new CSVReader(new StringReader(text))) {
        List<String[]> rows = reader.readAll();
        String[] row = rows.get(1);
        String expected = note.startsWith("an ") ? note : "'" + note;
        assertThat(row).hasSameSizeAs(rows.get(0));
        assertThat(row[row.length - 1]).isEqualTo(expected);
      }
    }
  }

  @Test
  void namesOfficeSectorAndCommodityInColumnsOfTheirOwn() {
    SeriesKey series =
        TURNOVER.with(new CustomsOffice("15BC")).with(Sector.DOMESTIC).with(new Commodity("rice"));
    Observation observation = observed(series, TimePeriod.year(2023), million("1"), "");

    assertThat(ObservationsCsv.of(new Observations(List.of(observation), List.of())))
        .contains("turnover,all-regimes,total,_T,_T,15BC,domestic,rice,2023,1,");
  }

  @Test
  void writesTheHedgeAndTheDigitsAsDelivered() {
    Quantity nearly = Quantity.of(new BigDecimal("126.0"), Unit.PERCENT, Qualifier.NEARLY);
    Observation observation = observed(TURNOVER, TimePeriod.year(2023), Optional.of(nearly), "");

    assertThat(ObservationsCsv.of(new Observations(List.of(observation), List.of())))
        .contains(",2023,126.0,,A,PT,0,1,nearly,");
  }
}
