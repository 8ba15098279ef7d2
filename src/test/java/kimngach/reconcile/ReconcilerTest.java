package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.settings.RuleSetting;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  private static final String[] TWO_MONTHS_BY_GATE = {
    "all-regimes total 2023-01 = 30.000",
    "all-regimes export 2023-01 = 12.000",
    "all-regimes import 2023-01 = 18.000",
    "all-regimes total huu-nghi 2023-01 = 20.000",
    "all-regimes export huu-nghi 2023-01 = 8.000",
    "all-regimes import huu-nghi 2023-01 = 12.000",
    "all-regimes total chi-ma 2023-01 = 10.000",
    "all-regimes export chi-ma 2023-01 = 4.000",
    "all-regimes import chi-ma 2023-01 = 6.000",
    "all-regimes export huu-nghi 2023-02 = 9.000",
    "all-regimes export huu-nghi 2023-01/2023-02 = 17.000",
    "all-regimes export chi-ma 2023-02 = 5.000",
    "all-regimes export chi-ma 2023-01/2023-02 = 9.000",
  };

  @Test
  void findsNothingInFiguresThatAddUp() {
    assertThat(Sample.delivered("2023-02", TWO_MONTHS_BY_GATE).findings()).isEmpty();
  }

  @Test
  void tellsEachSumThatOneWrongGateBreaksAndItsCellFirst() {
    String[] wrong = TWO_MONTHS_BY_GATE.clone();
    wrong[4] = "all-regimes export huu-nghi 2023-01 = 9.000";
    Sample sample = Sample.delivered("2023-02", wrong);

    List<Finding> findings = sample.findings();

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly("flows-sum-to-total", "gates-sum-to-whole", "months-sum-to-year-to-date");
    assertThat(findings)
        .allSatisfy(
            finding -> {
              FindingAssert.assertThat(finding).isError().says("residual", "1.000 million-usd");
              assertThat(finding.cells().get(0)).isEqualTo(sample.cellOf(wrong[4]));
            });
  }

  @Test
  void letsALaterDeliveryMendAnEarlierError() {
    String[] wrong = TWO_MONTHS_BY_GATE.clone();
    wrong[4] = "all-regimes export huu-nghi 2023-01 = 9.000";
    Sample sample = Sample.delivered("2023-02", wrong).then("2023-02", wrong[9]);

    assertThat(sample.then("2023-03", TWO_MONTHS_BY_GATE).findings())
        .extracting(Finding::sentence)
        .containsOnly("revised-value", "expected-series.gate");
  }

  @Test
  void tellsTheWorstFirstThenByRuleThenByCell() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 100",
            "declared total 2023 = 100",
            "declared export 2023 = 60",
            "declared import 2023 = 60",
            "declared total 2022 = 100",
            "declared stated-growth total 2023 = 10",
            "local-goods total 2023 = 100",
            "local-goods export 2023 = 60",
            "local-goods import 2023 = 60",
            "local-goods export 2022 = 1",
            "local-goods export 2022 = 2");

    List<Finding> findings = sample.findings();

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly(
            "conflicting-values",
            "flows-sum-to-total",
            "flows-sum-to-total",
            "stated-growth",
            "repeated-value");
    assertThat(findings.get(1).cells().get(0)).isLessThan(findings.get(2).cells().get(0));
  }

  @Test
  void tellsTheSameInWhateverOrderTheFilesAreRead() {
    String[] wrong = TWO_MONTHS_BY_GATE.clone();
    wrong[4] = "all-regimes export huu-nghi 2023-01 = 9.000";
    Sample sample = Sample.delivered("2023-02", wrong);

    assertThat(sample.backwards().findings()).isEqualTo(sample.findings());
  }

  @Test
  void weighsFindingsAsTheSettingsSay() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 100",
            "declared export 2023 = 60",
            "declared import 2023 = 60");

    assertThat(sample.findings(Sample.settings(Map.of("flows-sum-to-total", setting("INFO")))))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void leavesOutARuleThatIsSwitchedOff() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 100",
            "declared export 2023 = 60",
            "declared import 2023 = 60");
    RuleSetting off = new RuleSetting(Optional.empty(), BigDecimal.ZERO);

    assertThat(sample.findings(Sample.settings(Map.of("flows-sum-to-total", off)))).isEmpty();
  }

  @Test
  void refusesSettingsThatNameNoRule() {
    Map<String, RuleSetting> rules = Map.of("flow-sum-to-totals", setting("ERROR"));

    assertThatThrownBy(() -> new Reconciler(Sample.settings(rules), Sample.codes()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting the name of a rule, found \"flow-sum-to-totals\"");
  }

  @Test
  void refusesADeliveryLaterThanTheView() {
    Sample sample = Sample.delivered("2023-11", "declared total 2023-11 = 1");
    Reconciler reconciler = new Reconciler(Sample.settings(Map.of()), Sample.codes());

    assertThatThrownBy(
            () ->
                reconciler.reconcile(
                    sample.observations(), new Vintage(YearMonth.parse("2023-10")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting deliveries up to 2023-10, found 2023-11");
  }

  @Test
  void keepsNumbersByNameInTheOrderOfImportance() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 100",
            "declared export 2023 = 60",
            "declared import 2023 = 60");

    Map<String, NamedValue> values = sample.findings().get(0).values();

    assertThat(values.keySet())
        .containsExactly(
            "series",
            "period",
            "expected",
            "found",
            "residual",
            "possible",
            "allowed",
            "miss",
            "parts");
  }

  private static RuleSetting setting(String severity) {
    return new RuleSetting(Optional.of(Severity.valueOf(severity)), BigDecimal.ZERO);
  }
}
