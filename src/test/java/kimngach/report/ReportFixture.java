package kimngach.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.model.finding.Waiver;
import kimngach.settings.Labels;
import kimngach.settings.Office;

/** A report on the findings of {@link FindingsFixture}, with a diagnosis and a waived error. */
public final class ReportFixture {
  public static final CellRef SUSPECT = new CellRef("input/2023-11/gates.xlsx", "Cửa khẩu", 18, 7);

  private static final Labels LABELS =
      new Labels(
          Map.of(
              Language.VI, Map.of("unit.million-usd", "triệu USD", "flow.export", "xuất khẩu"),
              Language.EN, Map.of("unit.million-usd", "million USD", "flow.export", "exports")));

  private ReportFixture() {}

  public static ReportHead head() {
    Map<Language, String> name =
        Map.of(
            Language.VI, "CỤC THỐNG KÊ TỈNH LẠNG SƠN", Language.EN, "LANG SON STATISTICS OFFICE");
    return new ReportHead(
        YearMonth.of(2023, 11),
        Optional.of(LocalDate.of(2023, 11, 29)),
        "kimngach 0.1.0",
        new Office(Map.of(), name, Map.of()));
  }

  /** A report on these alone. */
  public static ValidationReport of(List<ToldFinding> findings, List<ToldDiagnosis> diagnoses) {
    return new ValidationReport(
        head(), findings, diagnoses, DeliveredCells.of(List.of(), findings, diagnoses), LABELS);
  }

  /** Three open findings, a waived one, and a certain diagnosis of the error. */
  public static ValidationReport full() {
    List<ToldFinding> findings = new ArrayList<>(FindingsFixture.lightestFirst());
    findings.add(waived());
    return of(findings, List.of(diagnosis(1)));
  }

  /** An error that a person answers for. */
  public static ToldFinding waived() {
    Waiver waiver =
        new Waiver(
            "flows-sum-to-total",
            Optional.empty(),
            Optional.empty(),
            "Hải quan xác nhận tổng có hàng quá cảnh",
            "Nguyễn Văn An",
            LocalDate.of(2024, 1, 31));
    Finding finding =
        new Finding(
            "flows-sum-to-total",
            Severity.ERROR,
            "flows-sum-to-total",
            Map.of(),
            List.of(new CellRef("input/2023-11/gates.xlsx", "Cửa khẩu", 2, 2)));
    return new ToldFinding(
        finding.waivedBy(waiver),
        new Sentence(
            "Xuất khẩu cộng nhập khẩu vượt tổng.", "Exports and imports exceed the total."));
  }

  /** A diagnosis of the fixture's error, with as many possibilities. */
  public static ToldDiagnosis diagnosis(int possibilities) {
    Finding broken = FindingsFixture.lightestFirst().get(2).finding();
    Suspect suspect =
        new Suspect(
            delivered("1243.5"),
            ImpliedRange.of(Interval.closed(new BigDecimal("1234.5"), new BigDecimal("1234.5"))),
            Optional.of(new BigDecimal("1234.5")),
            Unit.MILLION_USD,
            Optional.of(Slip.TRANSPOSED_DIGITS));
    List<SuspectSet> sets = new ArrayList<>();
    List<Sentence> told = new ArrayList<>();
    for (int i = 0; i < possibilities; i++) {
      sets.add(new SuspectSet(List.of(suspect)));
      told.add(
          new Sentence(
              "Ô G18 đảo hai chữ số: 1.243,5 thay cho 1.234,5.",
              "Cell G18 has two digits exchanged: 1,243.5 for 1,234.5."));
    }
    return new ToldDiagnosis(
        new Diagnosis(List.of(broken), sets, possibilities > 1 ? 2 : 0),
        new Sentence("Một ô giải thích được phát hiện.", "One cell explains the finding."),
        told);
  }

  private static Observation delivered(String amount) {
    return new Observation(
        new ObsKey(
            SeriesKey.turnover(Scope.ALL_REGIMES, Flow.EXPORT),
            TimePeriod.yearToDate(YearMonth.of(2023, 11))),
        Optional.of(Quantity.of(amount, Unit.MILLION_USD)),
        ObsStatus.NORMAL,
        new Source("customs"),
        new Vintage(YearMonth.of(2023, 11)),
        new Provenance(SUSPECT, amount, ""));
  }
}
