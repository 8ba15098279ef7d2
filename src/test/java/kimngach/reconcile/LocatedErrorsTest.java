package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells the rules together take for wrong, and what they say should stand there. */
class LocatedErrorsTest {
  private static final String[] TWO_MONTHS_BY_GATE = {
    "all-regimes total 2023-01 = 1234.567",
    "all-regimes export 2023-01 = 512.345",
    "all-regimes import 2023-01 = 722.222",
    "all-regimes total huu-nghi 2023-01 = 801.112",
    "all-regimes export huu-nghi 2023-01 = 368.001",
    "all-regimes import huu-nghi 2023-01 = 433.111",
    "all-regimes total chi-ma 2023-01 = 433.455",
    "all-regimes export chi-ma 2023-01 = 144.344",
    "all-regimes import chi-ma 2023-01 = 289.111",
    "all-regimes export huu-nghi 2023-02 = 912.637",
    "all-regimes export huu-nghi 2023-01/2023-02 = 1280.638",
    "all-regimes export chi-ma 2023-02 = 95.102",
    "all-regimes export chi-ma 2023-01/2023-02 = 239.446",
    "declared export 2023-01 = 98.760",
  };
  private static final int HUU_NGHI_EXPORT = 4;

  private static Sample with(int line, String value) {
    return with(TWO_MONTHS_BY_GATE, line, value);
  }

  private static Sample with(String[] lines, int line, String value) {
    return Sample.delivered("2023-02", replaced(lines, line, value));
  }

  private static String[] replaced(String[] lines, int line, String value) {
    String[] changed = lines.clone();
    changed[line] = changed[line].replaceAll("= .*", "= " + value);
    return changed;
  }

  private static Suspect onlySuspect(Sample sample) {
    assertThat(sample.diagnoses()).hasSize(1);
    Diagnosis diagnosis = sample.diagnoses().get(0);
    assertThat(diagnosis.likely()).isNotEmpty();
    SuspectSet first = diagnosis.likely().get(0);
    assertThat(first.suspects()).hasSize(1);
    return first.suspects().get(0);
  }

  private static Set<String> keys(SuspectSet set) {
    return set.suspects().stream()
        .map(suspect -> suspect.delivered().key().toString())
        .collect(Collectors.toSet());
  }

  @Test
  void saysNothingWhereNothingIsBroken() {
    assertThat(Sample.delivered("2023-02", TWO_MONTHS_BY_GATE).diagnoses()).isEmpty();
  }

  @ParameterizedTest(name = "{1} for 368.001")
  @CsvSource({
    "transposed-digits, 386.001",
    "wrong-digit, 968.001",
    "factor-ten, 3680.01",
    "factor-ten, 36.8001",
    "factor-hundred, 36800.1",
    "factor-thousand, 368001",
    "decimal-mark, 3680010",
    "decimal-mark, 0.0368001",
    "wrong-sign, -368.001",
  })
  void namesTheCellAndTheSlip(String slip, String typed) {
    Suspect suspect = onlySuspect(with(HUU_NGHI_EXPORT, typed));

    assertThat(suspect.delivered().key())
        .hasToString("turnover.all-regimes.export.huu-nghi@2023-01");
    assertThat(suspect.slip().map(Slip::code)).contains(slip);
    assertThat(suspect.meant().orElseThrow()).isEqualByComparingTo("368.001");
  }

  @Test
  void namesTheValueLeftStandingFromThePeriodBefore() {
    String[] left =
        replaced(
            new String[] {
              "all-regimes total 2023-02 = 300.111",
              "all-regimes export 2023-02 = 144.344",
              "all-regimes import 2023-02 = 204.667",
              "all-regimes export 2023-01 = 144.344",
            },
            0,
            "300.111");

    Suspect suspect = onlySuspect(Sample.delivered("2023-02", left));

    assertThat(suspect.slip()).contains(Slip.PREVIOUS_PERIOD);
    assertThat(suspect.delivered().key()).hasToString("turnover.all-regimes.export@2023-02");
    assertThat(suspect.implied())
        .isEqualTo(
            new ImpliedRange(
                Optional.of(new BigDecimal("95.443")), Optional.of(new BigDecimal("95.445"))));
  }

  @Test
  void namesTheValueOfTheOtherScope() {
    Suspect suspect = onlySuspect(with(1, "98.760"));

    assertThat(suspect.slip()).contains(Slip.OTHER_SCOPE);
    assertThat(suspect.delivered().key()).hasToString("turnover.all-regimes.export@2023-01");
  }

  @Test
  void takesTwoCellsThatChangedPlacesForOneSlip() {
    String[] swapped = replaced(TWO_MONTHS_BY_GATE, HUU_NGHI_EXPORT, "144.344");
    Sample sample = with(swapped, 7, "368.001");

    List<Diagnosis> diagnoses = sample.diagnoses();

    assertThat(diagnoses).hasSize(1);
    SuspectSet first = diagnoses.get(0).likely().get(0);
    assertThat(keys(first))
        .containsExactlyInAnyOrder(
            "turnover.all-regimes.export.huu-nghi@2023-01",
            "turnover.all-regimes.export.chi-ma@2023-01");
    assertThat(first.suspects())
        .allSatisfy(suspect -> assertThat(suspect.slip()).contains(Slip.SWAPPED_CELLS));
  }

  @Test
  void takesExportsAndImportsThatChangedPlacesForOneSlip() {
    String[] swapped = replaced(TWO_MONTHS_BY_GATE, 7, "289.111");
    Sample sample = with(swapped, 8, "144.344");

    SuspectSet first = sample.diagnoses().get(0).likely().get(0);

    assertThat(sample.diagnoses()).hasSize(1);
    assertThat(first.suspects())
        .hasSize(2)
        .allSatisfy(suspect -> assertThat(suspect.slip()).contains(Slip.SWAPPED_CELLS));
  }

  @Test
  void saysThatAnyCellOfASingleSumMayBeTheWrongOne() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 4995",
            "declared export 2023 = 2730",
            "declared import 2023 = 2050");

    Diagnosis diagnosis = sample.diagnoses().get(0);

    assertThat(diagnosis.isUnique()).isFalse();
    assertThat(diagnosis.standsOut()).isFalse();
    assertThat(diagnosis.likely()).hasSize(3).allMatch(set -> set.suspects().size() == 1);
    assertThat(diagnosis.likely())
        .filteredOn(set -> keys(set).contains("turnover.declared.total@2023"))
        .allSatisfy(
            set ->
                assertThat(set.suspects().get(0).implied())
                    .isEqualTo(
                        new ImpliedRange(
                            Optional.of(new BigDecimal("4779")),
                            Optional.of(new BigDecimal("4781")))));
  }

  @Test
  void ranksTheCellFirstThatASlipExplainsWhereOneSumIsAllThereIs() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 4780",
            "declared export 2023 = 2370",
            "declared import 2023 = 2050");

    Diagnosis diagnosis = sample.diagnoses().get(0);
    Suspect first = diagnosis.likely().get(0).suspects().get(0);

    assertThat(first.delivered().key()).hasToString("turnover.declared.export@2023");
    assertThat(first.slip()).contains(Slip.TRANSPOSED_DIGITS);
    assertThat(first.meant().orElseThrow()).isEqualByComparingTo("2730");
    assertThat(diagnosis.standsOut()).isTrue();
    assertThat(diagnosis.isUnique()).isFalse();
  }

  @Test
  void tellsAWholeThatItsPartExceedsByItsLowerBoundAlone() {
    Sample sample =
        Sample.delivered(
            "2023-11", "all-regimes export 2023 = 4000", "declared export 2023 = 4975.5");

    Diagnosis diagnosis = sample.diagnoses().get(0);

    assertThat(diagnosis.likely()).hasSize(2);
    assertThat(diagnosis.likely())
        .filteredOn(set -> keys(set).contains("turnover.all-regimes.export@2023"))
        .allSatisfy(
            set -> {
              ImpliedRange implied = set.suspects().get(0).implied();
              assertThat(implied.least().orElseThrow()).isEqualByComparingTo("4975");
              assertThat(implied.most()).isEmpty();
            });
  }

  @Test
  void findsTwoFaultsThatBreakOneSumTogether() {
    String[] wrong = replaced(TWO_MONTHS_BY_GATE, HUU_NGHI_EXPORT, "386.001");
    Sample sample = with(wrong, 7, "144.944");

    List<Diagnosis> diagnoses = sample.diagnoses();

    assertThat(diagnoses).hasSize(1);
    assertThat(keys(diagnoses.get(0).likely().get(0)))
        .containsExactlyInAnyOrder(
            "turnover.all-regimes.export.huu-nghi@2023-01",
            "turnover.all-regimes.export.chi-ma@2023-01");
  }

  @Test
  void findsFiveFaultsInFiveMonthsOneByOne() {
    List<String> lines = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (int month = 1; month <= 5; month++) {
      lines.add("all-regimes total 2023-0" + month + " = " + (300 + 2 * month) + ".333");
      lines.add("all-regimes export 2023-0" + month + " = " + (100 + month) + ".234");
      lines.add("all-regimes import 2023-0" + month + " = 20." + month + "099");
      meant.add((200 + month) + ".099");
    }

    List<Diagnosis> diagnoses =
        Sample.delivered("2023-05", lines.toArray(new String[0])).diagnoses();

    assertThat(diagnoses)
        .extracting(diagnosis -> diagnosis.likely().get(0).suspects().get(0))
        .allSatisfy(suspect -> assertThat(suspect.slip()).contains(Slip.FACTOR_TEN))
        .extracting(suspect -> suspect.meant().orElseThrow().toPlainString())
        .containsExactlyElementsOf(meant);
  }

  @Test
  void findsEachOfFiveFaultsThatOneSumHangsTogether() {
    Sample sample =
        Sample.delivered(
            "2023-01",
            "all-regimes total 2023-01 = 1100",
            "all-regimes export 2023-01 = 500",
            "all-regimes import 2023-01 = 600",
            "all-regimes total huu-nghi 2023-01 = 200",
            "all-regimes export huu-nghi 2023-01 = 730",
            "all-regimes import huu-nghi 2023-01 = 127",
            "all-regimes total chi-ma 2023-01 = 210",
            "all-regimes export chi-ma 2023-01 = 780",
            "all-regimes import chi-ma 2023-01 = 132",
            "all-regimes total tan-thanh 2023-01 = 220",
            "all-regimes export tan-thanh 2023-01 = 830",
            "all-regimes import tan-thanh 2023-01 = 137",
            "all-regimes total coc-nam 2023-01 = 230",
            "all-regimes export coc-nam 2023-01 = 1330",
            "all-regimes import coc-nam 2023-01 = 97",
            "all-regimes total dong-dang 2023-01 = 240",
            "all-regimes export dong-dang 2023-01 = 1330",
            "all-regimes import dong-dang 2023-01 = 107");

    List<Diagnosis> diagnoses = sample.diagnoses();

    assertThat(diagnoses.stream().map(diagnosis -> keys(diagnosis.likely().get(0))))
        .containsExactlyInAnyOrder(
            Set.of("turnover.all-regimes.export.huu-nghi@2023-01"),
            Set.of("turnover.all-regimes.export.chi-ma@2023-01"),
            Set.of("turnover.all-regimes.export.tan-thanh@2023-01"),
            Set.of("turnover.all-regimes.export.coc-nam@2023-01"),
            Set.of("turnover.all-regimes.export.dong-dang@2023-01"));
  }

  @Test
  void blamesTheStatementThatSumsDoNotShareItsCellsWith() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 4780",
            "declared export 2023 = 2730",
            "declared import 2023 = 2050",
            "declared plan total 2023 = 3800",
            "declared plan export 2023 = 1300",
            "declared plan import 2023 = 2500",
            "declared stated-plan-attainment total 2023 = 152.8");

    Suspect suspect = onlySuspect(sample);

    assertThat(suspect.delivered().key()).hasToString("stated-plan-attainment.declared.total@2023");
    assertThat(suspect.slip()).contains(Slip.TRANSPOSED_DIGITS);
    assertThat(suspect.meant().orElseThrow()).isEqualByComparingTo("125.8");
  }

  @Test
  void blamesTheBaseThatAStatementAndASumBothContradict() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2022 = 3600",
            "declared export 2022 = 1023",
            "declared import 2022 = 2037",
            "declared total 2023 = 4780",
            "declared export 2023 = 2730",
            "declared import 2023 = 2050",
            "declared stated-growth total 2023 = over 56");

    Suspect suspect = onlySuspect(sample);

    assertThat(suspect.delivered().key()).hasToString("turnover.declared.total@2022");
    assertThat(suspect.implied().contains(new BigDecimal("3060"))).isTrue();
  }

  @Test
  void leavesAHedgedValueTheRoomOfItsWord() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 4780",
            "declared plan total 2023 = 3800",
            "declared stated-plan-attainment total 2023 = nearly 162");

    Diagnosis diagnosis = sample.diagnoses().get(0);
    ImpliedRange implied =
        diagnosis.likely().stream()
            .flatMap(set -> set.suspects().stream())
            .filter(suspect -> suspect.delivered().key().toString().startsWith("stated"))
            .map(Suspect::implied)
            .findFirst()
            .orElseThrow();

    assertThat(implied.only().orElseThrow()).isEqualByComparingTo("126");
  }

  @Test
  void saysTheSameInWhateverOrderTheCellsWereRead() {
    String[] wrong = replaced(TWO_MONTHS_BY_GATE, HUU_NGHI_EXPORT, "386.001");
    Sample sample = with(wrong, 2, "700.222");

    assertThat(sample.backwards().diagnoses()).isEqualTo(sample.diagnoses());
  }

  @Test
  void explainsEveryBrokenSumByFindingsOfTheVerdict() {
    Sample sample = with(HUU_NGHI_EXPORT, "386.001");

    List<Finding> findings = sample.findings();

    assertThat(sample.diagnoses().get(0).broken()).isEqualTo(findings).hasSize(3);
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.cells().get(0))
                    .isEqualTo(onlySuspect(sample).delivered().cell()));
  }

  @Test
  void takesACellOfThisDeliveryForWrongRatherThanOnePublishedLongAgo() {
    Sample sample =
        Sample.delivered("2023-10", "declared export 2023-10 = 250.311")
            .then(
                "2023-11", "declared total 2023-10 = 900.999", "declared import 2023-10 = 150.777");

    assertThat(
            sample.diagnoses().get(0).likely().stream()
                .map(set -> set.suspects().get(0).delivered().vintage().toString()))
        .containsExactly("2023-11", "2023-11", "2023-10");
  }

  @Test
  void givesUpHonestlyWhenNothingFitsTogether() {
    String[] garbage = new String[TWO_MONTHS_BY_GATE.length];
    Arrays.setAll(
        garbage,
        line -> TWO_MONTHS_BY_GATE[line].replaceAll("= .*", "= " + (line * 7919L % 1013) + ".5"));

    List<Diagnosis> diagnoses = Sample.delivered("2023-02", garbage).diagnoses();

    assertThat(diagnoses).isNotEmpty();
    assertThat(diagnoses.stream().flatMap(diagnosis -> diagnosis.broken().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Sample.delivered("2023-02", garbage).findings().stream().distinct().toList());
  }
}
