package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.settings.rules.BuiltInRule;
import org.junit.jupiter.api.Test;

class ImpliedBasesAgreeTest {

  private static final String RULE = "implied-base";

  private static final String[] RELEASE_OF_2023 = {
    "declared total 2023 = 4975",
    "declared export 2023 = 2750",
    "declared import 2023 = 2225",
    "declared stated-plan-attainment total 2023 = 130.9",
    "declared stated-plan-attainment export 2023 = 211.5",
    "declared stated-plan-attainment import 2023 = 89",
    "declared stated-growth total 2023 = 62.6",
    "declared stated-growth export 2023 = 168.8",
    "declared stated-growth import 2023 = 9.2"
  };

  @Test
  void tellsThatTheFinalReleaseOf2023AgreesWithItselfAboutTheYearBefore() {
    Finding growth = told(Sample.delivered("2024-02", RELEASE_OF_2023), RULE);

    FindingAssert.assertThat(growth)
        .weighs(Severity.INFO)
        .says("series", "turnover.declared.total")
        .says("period", "2023")
        .says("basePeriod", "2022")
        .says("possible", "[3058.4, 3060.9] million-usd")
        .says("allowed", "[3058.8, 3062.4] million-usd");
    assertThat(growth.isDetail()).isFalse();
  }

  @Test
  void findsTheRoundPlanBehindTheFinalReleaseOf2023() {
    Sample sample = Sample.delivered("2024-02", RELEASE_OF_2023);

    FindingAssert.assertThat(told(sample, "implied-base.round-plan"))
        .weighs(Severity.INFO)
        .says("possible", "[3798.8, 3802.4] million-usd")
        .says("allowed", "[3785.2, 3815.5] million-usd")
        .says("plan", "3800 million-usd")
        .says("exports", "1300 million-usd")
        .says("imports", "2500 million-usd")
        .pointsAtAll(
            sample.cellOf("declared total 2023 = 4975"),
            sample.cellOf("declared export 2023 = 2750"),
            sample.cellOf("declared import 2023 = 2225"),
            sample.cellOf("declared stated-plan-attainment total 2023 = 130.9"),
            sample.cellOf("declared stated-plan-attainment export 2023 = 211.5"),
            sample.cellOf("declared stated-plan-attainment import 2023 = 89"));
  }

  @Test
  void findsTheSamePlanBehindTheEstimateWithItsHedgedPercentages() {
    Sample sample =
        Sample.delivered(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared export 2023 = 2730 E",
                "declared import 2023 = 2050 E",
                "declared stated-plan-attainment total 2023 = nearly 126 E",
                "declared stated-plan-attainment export 2023 = 210 E",
                "declared stated-plan-attainment import 2023 = 82 E")
            .then("2024-02", RELEASE_OF_2023);

    assertThat(sample.findings(RULE)).hasSize(2);
    FindingAssert.assertThat(told(sample, "implied-base.round-plan"))
        .says("plan", "3800 million-usd");
  }

  @Test
  void refusesAGrowthOfTheTotalThatNoGrowthOfItsFlowsGives() {
    String[] misprinted = RELEASE_OF_2023.clone();
    misprinted[6] = "declared stated-growth total 2023 = 26.6";

    assertThatOnly(contradictions(Sample.delivered("2024-02", misprinted)))
        .weighs(Severity.WARNING)
        .tells("implied-base.apart")
        .says("possible", "[3927.754, 3931.648] million-usd")
        .says("allowed", "[3058.845, 3062.379] million-usd")
        .says("miss", "865.374 million-usd");
  }

  @Test
  void refusesASharedPlanThatTheFlowsDoNotAddUpTo() {
    String[] misprinted = RELEASE_OF_2023.clone();
    misprinted[4] = "declared stated-plan-attainment export 2023 = 21.15";

    assertThatOnly(contradictions(Sample.delivered("2024-02", misprinted)))
        .tells("implied-base.plan-apart");
  }

  @Test
  void leavesContradictionsToTheDeliveredBasesWhereAllAreThere() {
    String[] misprinted = RELEASE_OF_2023.clone();
    misprinted[6] = "declared stated-growth total 2023 = 26.6";
    Sample sample =
        Sample.delivered(
                "2022-12",
                "declared total 2022 = 3060",
                "declared export 2022 = 1023",
                "declared import 2022 = 2037")
            .then("2024-02", misprinted);

    assertThat(contradictions(sample)).isEmpty();
    assertThat(sample.findings("stated-growth")).hasSize(1);
  }

  @Test
  void forgivesTheToleranceOfTheSettings() {
    String[] misprinted = RELEASE_OF_2023.clone();
    misprinted[6] = "declared stated-growth total 2023 = 26.6";
    Sample sample = Sample.delivered("2024-02", misprinted);

    assertThat(sample.findings(BuiltInRule.IMPLIED_BASE, "865"))
        .extracting(Finding::severity)
        .contains(Severity.WARNING);
    assertThat(sample.findings(BuiltInRule.IMPLIED_BASE, "866"))
        .extracting(Finding::severity)
        .containsOnly(Severity.INFO);
  }

  @Test
  void refusesAnotherBaseThanAnEarlierReleaseImplied() {
    Sample sample =
        Sample.delivered(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared stated-growth total 2023 = over 56 E")
            .then(
                "2024-02", "declared total 2023 = 4975", "declared stated-growth total 2023 = 56");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells("implied-base.changed")
        .says("basePeriod", "2022")
        .says("possible", "[3178.594, 3199.678] million-usd")
        .says("allowed", "[3044.268, 3064.423] million-usd")
        .says("miss", "114.171 million-usd")
        .says("oldDelivery", "2023-11")
        .says("oldStated", "over 56 percent")
        .says("oldValue", "4780 million-usd");
  }

  @Test
  void findsOneReleaseAfterAnotherAgreeingWhenValueAndGrowthMoveTogether() {
    Sample sample =
        Sample.delivered(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared stated-growth total 2023 = over 56 E")
            .then(
                "2024-02",
                "declared total 2023 = 4975",
                "declared stated-growth total 2023 = 62.6");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void refusesAPlanThatMovedBetweenTwoPeriodsOfTheYear() {
    Sample sample =
        Sample.delivered(
                "2023-06",
                "declared total 2023-01/2023-06 = 1900",
                "declared stated-plan-attainment total 2023-01/2023-06 = 50.0")
            .then(
                "2023-07",
                "declared total 2023-01/2023-07 = 2300",
                "declared stated-plan-attainment total 2023-01/2023-07 = 57.5");

    assertThatOnly(sample.findings(RULE))
        .tells("implied-base.plan-changed")
        .says("basePeriod", "2023")
        .says("oldPeriod", "2023-01/2023-06")
        .says("oldDelivery", "2023-06");
  }

  @Test
  void leavesAPlanThatWasDeliveredToTheComparisonWithIt() {
    Sample sample =
        Sample.delivered(
                "2023-06",
                "declared plan total 2023 = 3800",
                "declared total 2023-01/2023-06 = 1900",
                "declared stated-plan-attainment total 2023-01/2023-06 = 50.0")
            .then(
                "2023-07",
                "declared total 2023-01/2023-07 = 2300",
                "declared stated-plan-attainment total 2023-01/2023-07 = 57.5");

    assertThat(sample.findings(RULE)).isEmpty();
    assertThat(sample.findings("stated-plan-attainment")).hasSize(1);
  }

  @Test
  void saysNothingWhereOtherFlowsCountAndNoneIsStatedOfThem() {
    assertThat(
            Sample.delivered("2024-02", RELEASE_OF_2023)
                .then("2024-02", "declared other 2023 = 390.4")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void saysNothingOfAFallByAllOrOfAPercentageWithoutItsValue() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "declared stated-growth total 2023 = -100",
            "declared total 2023 = 0",
            "declared stated-growth export 2023 = 5",
            "declared stated-growth import 2023 = 5");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  private static List<Finding> contradictions(Sample sample) {
    return sample.findings(RULE).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static Finding told(Sample sample, String sentence) {
    return sample.findings(RULE).stream()
        .filter(finding -> finding.sentence().equals(sentence))
        .findFirst()
        .orElseThrow();
  }
}
