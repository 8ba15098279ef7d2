package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
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
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTellerTest {
  private static final DiagnosisTeller TELLER = new DiagnosisTeller(Trial.labels());
  private static final Finding FINDING =
      new Finding("flows-sum-to-total", Severity.ERROR, "flows-sum-to-total", Map.of(), List.of());

  private static Suspect suspect(
      String delivered,
      Unit unit,
      ImpliedRange implied,
      Optional<String> meant,
      Optional<Slip> slip) {
    CellRef cell = new CellRef("input/2023-11/turnover.csv", "", 17, 7);
    Observation observation =
        new Observation(
            new ObsKey(
                SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT),
                TimePeriod.month(YearMonth.of(2023, 11))),
            Optional.of(Quantity.of(delivered, unit)),
            ObsStatus.NORMAL,
            Source.UNSTATED,
            new Vintage(YearMonth.of(2023, 11)),
            new Provenance(cell, delivered, ""));
    return new Suspect(observation, implied, meant.map(BigDecimal::new), Unit.MILLION_USD, slip);
  }

  private static ImpliedRange between(String least, String most) {
    return new ImpliedRange(Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most)));
  }

  private static Suspect transposed() {
    return suspect(
        "4795",
        Unit.MILLION_USD,
        between("4975", "4975"),
        Optional.of("4975"),
        Optional.of(Slip.TRANSPOSED_DIGITS));
  }

  private static Suspect unexplained() {
    return suspect(
        "2050", Unit.MILLION_USD, between("1868", "1870"), Optional.empty(), Optional.empty());
  }

  private static ToldDiagnosis told(int findings, boolean standsOut, SuspectSet... sets) {
    List<Finding> broken = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      broken.add(FINDING);
    }
    return TELLER.tell(new Diagnosis(broken, List.of(sets), 0, standsOut, true));
  }

  @Test
  void tellsWhatStandsInTheOnlyCellThatExplainsWhatItShouldBeAndHowItCameAbout() {
    ToldDiagnosis told = told(3, true, new SuspectSet(List.of(transposed())));

    assertThat(told.summary().vi())
        .isEqualTo(
            "Chỉ một ô giải thích được ba phát hiện này: sửa ô ấy thì mọi số liệu liên quan khớp"
                + " nhau; không ô nào khác làm được như vậy.");
    assertThat(told.sets().get(0).vi())
        .isEqualTo(
            "Ô G17 của tệp turnover.csv (kim ngạch xuất khẩu, mở tờ khai, tháng 11 năm 2023) ghi"
                + " 4.795 triệu USD; số đúng là 4.975 triệu USD: hai chữ số cạnh nhau bị gõ đổi"
                + " chỗ.");
    assertThat(told.sets().get(0).en())
        .isEqualTo(
            "Cell G17 of the file turnover.csv (export turnover, declared, November 2023) says"
                + " 4,795 million USD; the right value is 4,975 million USD: two neighbouring"
                + " digits were exchanged in typing.");
  }

  @Test
  void saysPlainlyThatTheCulpritIsNotCertain() {
    ToldDiagnosis told =
        told(
            1,
            false,
            new SuspectSet(List.of(unexplained())),
            new SuspectSet(List.of(unexplained())));

    assertThat(told.summary().en())
        .startsWith(
            "Which cell is wrong is not certain: there are two explanations of this finding");
    assertThat(told.summary().vi()).startsWith("Chưa xác định được ô nào sai: có hai cách");
    assertThat(told.sets().get(0).vi())
        .contains("nếu ô này sai thì số đúng nằm trong khoảng từ 1.868 triệu USD đến 1.870 triệu");
  }

  @Test
  void saysWhyTheFirstOfSeveralIsTheLikeliest() {
    SuspectSet slip = new SuspectSet(List.of(transposed()));
    SuspectSet other = new SuspectSet(List.of(unexplained()));
    SuspectSet two = new SuspectSet(List.of(unexplained(), unexplained()));

    assertThat(told(1, true, slip, other).summary().en()).contains("for it is a common slip");
    assertThat(told(1, true, slip, two).summary().en()).contains("need several cells to be wrong");
    assertThat(told(1, true, other, other).summary().en()).contains("hardly come by chance");
  }

  @Test
  void namesTheCellThatHoldsTheSameNumber() {
    Suspect other = transposed();
    Suspect left =
        new Suspect(
            unexplained().delivered(),
            unexplained().implied(),
            Optional.empty(),
            Unit.MILLION_USD,
            Optional.of(Slip.PREVIOUS_PERIOD),
            Optional.of(other.delivered()));

    ToldDiagnosis told = told(1, true, new SuspectSet(List.of(left)));

    assertThat(told.sets().get(0).vi())
        .endsWith(
            "số đã ghi trùng với số của tháng 11 năm 2023 (ô G17 của tệp turnover.csv), có lẽ còn"
                + " để nguyên từ biểu trước.");
    assertThat(told.sets().get(0).en())
        .contains("is the number of November 2023 (cell G17 of the file turnover.csv), probably");
  }

  @Test
  void tellsASwapOnce() {
    Suspect swapped =
        suspect(
            "2050",
            Unit.MILLION_USD,
            between("2725", "2725"),
            Optional.of("2725"),
            Optional.of(Slip.SWAPPED_CELLS));

    String told = told(2, true, new SuspectSet(List.of(swapped, swapped))).sets().get(0).en();

    assertThat(told).containsOnlyOnce("these two cells have changed places").endsWith("places.");
  }

  @Test
  void tellsTheAmountInTheUnitThatTheCellHas() {
    Suspect billions =
        suspect(
            "664",
            Unit.BILLION_USD,
            between("66400", "66400"),
            Optional.of("66400"),
            Optional.of(Slip.FACTOR_TEN));

    assertThat(told(1, true, new SuspectSet(List.of(billions))).sets().get(0).en())
        .contains("says 664 billion USD; the right value is 66.4")
        .contains("ten times too large");
  }

  @Test
  void tellsBoundsThatAreOpenAtOneEnd() {
    ImpliedRange atLeast = new ImpliedRange(Optional.of(new BigDecimal("4975")), Optional.empty());
    ImpliedRange any = new ImpliedRange(Optional.of(BigDecimal.ZERO), Optional.empty());

    assertThat(words(atLeast)).contains("is no less than 4,975 million USD");
    assertThat(words(between("0", "120"))).contains("is no more than 120 million USD");
    assertThat(words(any)).contains("do not say what the right value is");
  }

  private static String words(ImpliedRange implied) {
    Suspect suspect = suspect("130", Unit.MILLION_USD, implied, Optional.empty(), Optional.empty());
    return told(1, true, new SuspectSet(List.of(suspect))).sets().get(0).en();
  }

  @Test
  void tellsThatNothingWasFoundApartFromASearchThatWasGivenUp() {
    Diagnosis none = new Diagnosis(List.of(FINDING), List.of(), 0, false, true);
    Diagnosis givenUp = new Diagnosis(List.of(FINDING), List.of(), 0, false, false);
    Diagnosis cutShort =
        new Diagnosis(
            List.of(FINDING), List.of(new SuspectSet(List.of(transposed()))), 0, true, false);

    assertThat(TELLER.tell(none).summary().vi()).startsWith("Không tìm được nhóm nào");
    assertThat(TELLER.tell(givenUp).summary().vi()).contains("đã dừng giữa chừng");
    assertThat(TELLER.tell(cutShort).summary().en()).contains("there may be other explanations");
  }

  @Test
  void tellsOnceWhatNoCellsExplainAfterTheColumnThatWasLeftIn() {
    CellRef cell = new CellRef("input/2023-11/form.xlsx", "1", 11, 5);
    Finding gates = new Finding("gates-sum-to-whole", Severity.ERROR, "", Map.of(), List.of(cell));
    List<Diagnosis> diagnoses =
        List.of(
            new Diagnosis(List.of(FINDING), List.of(new SuspectSet(List.of(transposed()))), 0),
            new Diagnosis(List.of(gates), List.of(), 0, false, true),
            new Diagnosis(List.of(FINDING), List.of(), 0, false, true));
    ToldFinding column =
        new ToldFinding(
            new Finding(
                "repeated-from-previous",
                Severity.WARNING,
                "repeated-from-previous.column",
                Map.of(),
                List.of(cell)),
            new Sentence("Cột cũ.", "An old column."));

    List<ToldDiagnosis> without = TELLER.tell(diagnoses, List.of());
    List<ToldDiagnosis> with = TELLER.tell(diagnoses, List.of(column));

    assertThat(without).hasSize(2);
    assertThat(without.get(1).diagnosis().broken()).containsExactly(gates, FINDING);
    assertThat(with.get(0).summary().en())
        .startsWith("Look at this first")
        .contains("An old column. No group");
    assertThat(with.get(1)).isEqualTo(without.get(0));
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void hasWordsForEverySlipInBothLanguages(Slip slip) {
    Suspect large =
        suspect("99", Unit.MILLION_USD, between("9", "9"), Optional.of("9"), Optional.of(slip));
    Suspect small =
        suspect("9", Unit.MILLION_USD, between("99", "99"), Optional.of("99"), Optional.of(slip));

    for (Suspect suspect : List.of(large, small)) {
      ToldDiagnosis told = told(1, true, new SuspectSet(List.of(suspect)));
      for (InterfaceLanguage language : InterfaceLanguage.values()) {
        assertThat(told.sets().get(0).in(language)).doesNotContain("{").contains(": ");
      }
    }
  }

  @Test
  void tellsGroupsOfSeveralCellsInEveryDegreeOfCertainty() {
    SuspectSet two = new SuspectSet(List.of(transposed(), transposed()));
    SuspectSet open = new SuspectSet(List.of(unexplained(), unexplained()));
    SuspectSet three = new SuspectSet(List.of(unexplained(), unexplained(), unexplained()));

    assertThat(told(2, true, two).summary().en()).startsWith("Only one group of two cells");
    assertThat(told(2, true, two, open).summary().en()).contains("takes common slips only");
    assertThat(told(2, true, open, three).summary().en()).startsWith("The first two cells named");
    assertThat(told(2, true, open, open).summary().en()).contains("compare those cells");
    assertThat(told(2, false, open, open).summary().vi()).startsWith("Chưa xác định được những");
  }
}
