package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
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
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;
import org.junit.jupiter.api.Test;

class DiagnosesTextTest {
  private static final Sentence SUMMARY =
      new Sentence("Chỉ một ô giải thích.", "One cell explains.");
  private static final Sentence SET = new Sentence("Ô này ghi 4.795.", "This cell says 4,795.");

  private static SuspectSet set() {
    Observation observation =
        new Observation(
            new ObsKey(
                SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT),
                TimePeriod.month(YearMonth.of(2023, 11))),
            Optional.of(Quantity.of("4795", Unit.MILLION_USD)),
            ObsStatus.NORMAL,
            Source.UNSTATED,
            new Vintage(YearMonth.of(2023, 11)),
            new Provenance(new CellRef("input/2023-11/f.xlsx", "Biểu 1", 17, 7), "4795", ""));
    ImpliedRange implied =
        new ImpliedRange(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.TEN));
    return new SuspectSet(
        List.of(
            new Suspect(
                observation, implied, Optional.empty(), Unit.MILLION_USD, Optional.empty())));
  }

  private static ToldDiagnosis told(int sets, int others) {
    Finding finding = new Finding("flows-sum-to-total", Severity.ERROR, "", Map.of(), List.of());
    return new ToldDiagnosis(
        new Diagnosis(List.of(finding), Collections.nCopies(sets, set()), others),
        SUMMARY,
        Collections.nCopies(sets, SET));
  }

  @Test
  void saysNothingWhereNothingIsWrong() {
    assertThat(new DiagnosesText(InterfaceLanguage.VI, 80).text(List.of())).isEmpty();
  }

  @Test
  void showsTheSummaryEachSetAndTheAddressOfItsCell() {
    assertThat(new DiagnosesText(InterfaceLanguage.VI, 80).text(List.of(told(1, 0))))
        .isEqualTo(
            """
            Ô có khả năng sai nhất
            ──────────────────────
            1. Chỉ một ô giải thích.
               → flows-sum-to-total
               a) Ô này ghi 4.795.
                  [input/2023-11/f.xlsx]Biểu 1!G17

            """);
  }

  @Test
  void showsFiveSetsAndCountsTheRest() {
    String text = new DiagnosesText(InterfaceLanguage.EN, 80).text(List.of(told(7, 4), told(1, 0)));

    assertThat(text)
        .contains("   e) This cell says 4,795.")
        .doesNotContain("   f)")
        .contains("   … and 6 less likely explanations.\n\n2. One cell explains.\n");
  }

  @Test
  void keepsWithinTheTerminal() {
    String text = new DiagnosesText(InterfaceLanguage.VI, 44).text(List.of(told(2, 1)));

    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(44));
  }
}
