package kimngach.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Correction;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;

/** The plan attainment of declared turnover in 2023, from three cells, one of them a revision. */
final class FigureFixture {
  static final String TURNOVER_FILE = "input/2023-11/turnover.csv";
  static final String PLAN_FILE = "input/2023-01/plan.xlsx";
  static final String OLD_FILE = "input/2023-10/turnover.csv";
  static final FileHashes HASHES =
      new FileHashes(
          Map.of(
              TURNOVER_FILE, "a1".repeat(32),
              PLAN_FILE, "b2".repeat(32),
              OLD_FILE, "c3".repeat(32)));

  private FigureFixture() {}

  static Figure attainment() {
    Figure turnover =
        delivered(
            SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL),
            observed(TURNOVER_FILE, "", 17, "4,780", "4780", ObsStatus.ESTIMATED, "Tổng kết năm"),
            Optional.of(
                observed(OLD_FILE, "", 16, "4,700", "4700", ObsStatus.ESTIMATED, "Ước 10 tháng")));
    Figure plan =
        delivered(
            SeriesKey.of(Measure.PLAN, Scope.DECLARED, Flow.TOTAL),
            observed(PLAN_FILE, "Kế hoạch", 2, "3800", "3800", ObsStatus.NORMAL, ""),
            Optional.empty());
    return calculated(
        "percentage:turnover.declared.total@2023",
        turnover.value().inPercent().dividedBy(plan.value()),
        Unit.PERCENT,
        Operation.PERCENTAGE,
        turnover,
        plan);
  }

  static Figure calculated(
      String id, ExactValue value, Unit unit, Operation operation, Figure... inputs) {
    return new Figure(
        new FigureId(id),
        value,
        Optional.empty(),
        unit,
        Figure.UNLIMITED,
        Qualifier.NONE,
        new Formula.Calculated(operation, List.of(inputs)));
  }

  private static Figure delivered(
      SeriesKey series, Observation observation, Optional<Observation> superseded) {
    return new Figure(
        new FigureId(series + "@2023"),
        ExactValue.of(observation.quantity().orElseThrow().low()),
        Optional.empty(),
        Unit.MILLION_USD,
        0,
        Qualifier.NONE,
        new Formula.Delivered(observation, superseded));
  }

  private static Observation observed(
      String file,
      String sheet,
      int row,
      String rawText,
      String value,
      ObsStatus status,
      String note) {
    return new Observation(
        new ObsKey(SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL), TimePeriod.year(2023)),
        Optional.of(Quantity.of(value, Unit.MILLION_USD)),
        status,
        new Source("customs"),
        new Vintage(YearMonth.parse(file.substring("input/".length(), "input/2023-11".length()))),
        new Provenance(new CellRef(file, sheet, row, 7), rawText, note));
  }

  /** The turnover, corrected from 4780 to 4870. */
  static Figure corrected() {
    Observation delivered =
        observed(TURNOVER_FILE, "", 17, "4,780", "4780", ObsStatus.ESTIMATED, "Tổng kết năm");
    return delivered(
        SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL),
        delivered.corrected(
            Quantity.of("4870", Unit.MILLION_USD),
            new Correction(
                delivered.quantity().orElseThrow(),
                new Sentence("nhập sai", "wrong on entry"),
                "Nguyễn Văn A",
                LocalDate.of(2023, 11, 28))),
        Optional.empty());
  }

  static Ledger correctedLedger() {
    return new Ledger(List.of(new Ledger.Entry(corrected(), prints())));
  }

  static List<Ledger.Print> prints() {
    return List.of(
        new Ledger.Print("table plan, row 1, column 3", Language.VI, "125,8"),
        new Ledger.Print("table plan, row 1, column 3", Language.EN, "125.8"));
  }

  static Ledger ledger() {
    Figure attainment = attainment();
    Figure turnover = ((Formula.Calculated) attainment.formula()).inputs().get(0);
    return new Ledger(
        List.of(
            new Ledger.Entry(
                turnover,
                List.of(
                    new Ledger.Print("paragraph 1", Language.VI, "4.780"),
                    new Ledger.Print("paragraph 1", Language.EN, "4,780"),
                    new Ledger.Print("headline", Language.VI, "4,8"))),
            new Ledger.Entry(attainment, prints())));
  }
}
