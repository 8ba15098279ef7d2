package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.settings.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedRevisionTest {

  private static final String RULE = "implied-revision";
  private static final String SLIP = "months-sum-to-year-to-date";

  @Test
  void tellsTheRevisionOfEightMonthsOf2024ThatTheDeliveryOfSeptemberImplies() {
    Sample sample =
        Sample.delivered(
                "2024-08",
                "national export 2024-08 = 37589.670",
                "national export 2024-01/2024-08 = 265091")
            .then(
                "2024-09",
                "national export 2024-09 = 34049.627",
                "national export 2024-01/2024-09 = 299625.132");

    assertThatOnly(sample.findings())
        .weighs(Severity.INFO)
        .tells(RULE)
        .says("series", "turnover.national.export")
        .says("period", "2024-01/2024-08")
        .says("old", "265091 million-usd")
        .says("oldDelivery", "2024-08")
        .says("new", "265575.505 million-usd")
        .says("difference", "484.505 million-usd")
        .says("percent", "0.18 percent")
        .pointsAt(
            sample.cellOf("national export 2024-01/2024-08 = 265091"),
            sample.cellOf("national export 2024-01/2024-09 = 299625.132"),
            sample.cellOf("national export 2024-09 = 34049.627"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "national export domestic",
        "national export domestic crude-oil",
        "all-regimes export huu-nghi",
        "declared export B11",
        "budget-revenue",
        "national volume export rice"
      })
  void isToldOfWholesPartsGoodsIndicatorsAndVolumesAlike(String series) {
    Sample sample =
        Sample.delivered("2023-10", series + " 2023-01/2023-10 = 1000")
            .then("2023-11", series + " 2023-11 = 100", series + " 2023-01/2023-11 = 1090");

    assertThatOnly(findingsOf(sample, RULE, SLIP)).tells(RULE).says("percent", "-1.00 percent");
  }

  @Test
  void saysNothingOfADifferenceThatRoundingAllows() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-01/2023-10 = 4130")
            .then(
                "2023-11", "declared total 2023-11 = 272", "declared total 2023-01/2023-11 = 4403");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
  }

  @Test
  void leavesADifferenceInsideOneDeliveryAnError() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-01/2023-10 = 4130.0",
            "declared total 2023-11 = 272.0",
            "declared total 2023-01/2023-11 = 4412.0");

    assertThatOnly(findingsOf(sample, RULE, SLIP))
        .isError()
        .tells("months-sum-to-year-to-date.step")
        .says("residual", "10.0 million-usd");
  }

  @Test
  void takesTheYearToDateThatTheDeliveryGivesAgainForNoRevision() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-01/2023-10 = 4130")
            .then(
                "2023-11",
                "declared total 2023-01/2023-10 = 4140",
                "declared total 2023-11 = 272",
                "declared total 2023-01/2023-11 = 4412");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
    assertThat(sample.findings("revised-value")).hasSize(1);
  }

  @Test
  void leavesADifferenceAboveTheMaterialityAnError() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-01/2023-10 = 4000")
            .then(
                "2023-11", "declared total 2023-11 = 272", "declared total 2023-01/2023-11 = 4355");

    assertThatOnly(findingsOf(sample, RULE, SLIP))
        .isError()
        .tells("months-sum-to-year-to-date.between-deliveries")
        .says("expected", "4355 million-usd")
        .says("old", "4000 million-usd")
        .says("left", "4083 million-usd")
        .says("untold", "83 million-usd")
        .says("allowed", "80.00 million-usd")
        .says("possible", "(81.5, 84.5) million-usd")
        .says("miss", "1.50 million-usd");
  }

  @Test
  void takesTheMaterialityFromTheSettings() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-01/2023-10 = 4000")
            .then(
                "2023-11", "declared total 2023-11 = 272", "declared total 2023-01/2023-11 = 4353");

    assertThatOnly(weighed(sample, "2.1")).tells(RULE);
    assertThatOnly(weighed(sample, "0")).tells("months-sum-to-year-to-date.between-deliveries");
  }

  @Test
  void keepsItsMaterialityWhereTheSettingsSayTheSeverityAlone() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-01/2023-10 = 4000")
            .then(
                "2023-11", "declared total 2023-11 = 272", "declared total 2023-01/2023-11 = 4282");
    RuleSetting warning = new RuleSetting(Optional.of(Severity.WARNING), Optional.empty());

    assertThatOnly(sample.findings(Sample.settings(Map.of(RULE, warning))))
        .weighs(Severity.WARNING)
        .tells(RULE);
  }

  @Test
  void warnsOnlyWhereASingleGroupOfGoodsIsRevisedByMore() {
    Sample sample =
        Sample.delivered("2024-08", "national export crude-oil 2024-01/2024-08 = 1000")
            .then(
                "2024-09",
                "national export crude-oil 2024-09 = 100",
                "national export crude-oil 2024-01/2024-09 = 1154");

    assertThatOnly(findingsOf(sample, RULE, SLIP))
        .weighs(Severity.WARNING)
        .tells("months-sum-to-year-to-date.between-deliveries");
  }

  @Test
  void tellsWhatMonthsDeliveredAgainExplainAndWhatNothingExplains() {
    Sample sample =
        Sample.delivered(
                "2024-08",
                "national export 2024-08 = 37000",
                "national export 2024-01/2024-08 = 265000")
            .then(
                "2024-09",
                "national export 2024-08 = 37300",
                "national export 2024-09 = 34000",
                "national export 2024-01/2024-09 = 299500");

    assertThatOnly(sample.findings(RULE))
        .tells("implied-revision.partly-told")
        .says("period", "2024-01/2024-08")
        .says("difference", "500 million-usd")
        .says("told", "300 million-usd")
        .says("untold", "200 million-usd");
  }

  @Test
  void saysNothingWhereAMonthDeliveredAgainExplainsTheWholeDifference() {
    Sample sample =
        Sample.delivered(
                "2024-08",
                "national export 2024-08 = 30000",
                "national export 2024-01/2024-08 = 265000")
            .then(
                "2024-09",
                "national export 2024-08 = 37000",
                "national export 2024-09 = 34000",
                "national export 2024-01/2024-09 = 306000");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
    assertThat(sample.findings("revised-value")).hasSize(1);
  }

  @Test
  void saysNothingWhereAllMonthsSumToTheYearToDateThoughAnEarlierOneIsOutdated() {
    Sample sample =
        Sample.delivered(
                "2023-02",
                "declared total 2023-01 = 100",
                "declared total 2023-02 = 150",
                "declared total 2023-01/2023-02 = 250")
            .then(
                "2023-03",
                "declared total 2023-02 = 152",
                "declared total 2023-03 = 120",
                "declared total 2023-01/2023-03 = 372");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
  }

  @Test
  void leavesOneMistypedMonthAnErrorOfTheYearToDateItOutdates() {
    Sample sample =
        Sample.delivered(
                "2023-02",
                "declared total 2023-01 = 100",
                "declared total 2023-02 = 150",
                "declared total 2023-01/2023-02 = 250")
            .then("2023-03", "declared total 2023-02 = 510");

    assertThatOnly(findingsOf(sample, RULE, SLIP)).isError().tells(SLIP).says("parts", "2");
  }

  @Test
  void stepsFromAnEarlierYearToDateWhereTheOneBeforeIsMissing() {
    Sample sample =
        Sample.delivered(
                "2023-10", "declared total 2023-01/2023-09 = 3600", "declared total 2023-10 = 500")
            .then(
                "2023-11", "declared total 2023-11 = 300", "declared total 2023-01/2023-11 = 4420");

    assertThatOnly(findingsOf(sample, RULE, SLIP))
        .tells("implied-revision.several")
        .says("period", "2023-01/2023-11")
        .says("parts", "2")
        .says("old", "4100 million-usd")
        .says("new", "4120 million-usd")
        .says("difference", "20 million-usd")
        .says("percent", "0.49 percent");
  }

  @Test
  void prefersTheEarlierYearToDateThatCameWithTheSameDelivery() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-01/2023-10 = 4100")
            .then(
                "2023-11",
                "declared total 2023-01/2023-09 = 3600",
                "declared total 2023-10 = 520",
                "declared total 2023-11 = 300",
                "declared total 2023-01/2023-11 = 4430");

    assertThatOnly(findingsOf(sample, RULE, SLIP))
        .isError()
        .tells("months-sum-to-year-to-date.step")
        .says("residual", "10 million-usd");
  }

  @Test
  void takesNoQuarterForAMonthOfTheYearToDate() {
    Sample sample =
        Sample.delivered(
                "2024-06",
                "national export 2024-04/2024-06 = 98179",
                "national export 2024-01/2024-06 = 190000")
            .then(
                "2024-09",
                "national export 2024-07/2024-09 = 108565",
                "national export 2024-01/2024-09 = 299625");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
  }

  @Test
  void followsAChainOfRevisionsAndTellsTheNewestOnly() {
    Sample sample =
        Sample.delivered("2023-01", "declared total 2023-01 = 1000")
            .then(
                "2023-02", "declared total 2023-02 = 1000", "declared total 2023-01/2023-02 = 2015")
            .then(
                "2023-03", "declared total 2023-03 = 1000", "declared total 2023-01/2023-03 = 3050")
            .then(
                "2023-04",
                "declared total 2023-04 = 1000",
                "declared total 2023-01/2023-04 = 4110");

    assertThatOnly(findingsOf(sample, RULE, SLIP))
        .tells(RULE)
        .says("period", "2023-01/2023-03")
        .says("old", "3050 million-usd")
        .says("new", "3110 million-usd");
  }

  @Test
  void leavesAYearToDateThatIsDeliveredAnewAloneToTheRuleOfRevisedValues() {
    Sample sample =
        Sample.delivered(
                "2023-02",
                "declared total 2023-01 = 100",
                "declared total 2023-02 = 100",
                "declared total 2023-01/2023-02 = 200")
            .then("2023-03", "declared total 2023-01/2023-02 = 201.5");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
    assertThat(sample.findings("revised-value")).hasSize(1);
  }

  @Test
  void neverTellsARevisionOfPercentagesOrVehiclesADay() {
    Sample sample =
        Sample.delivered(
                "2023-10",
                "vehicles-per-day 2023-01/2023-10 = 1000",
                "revenue-attainment 2023-01/2023-10 = 90.0")
            .then(
                "2023-11",
                "vehicles-per-day 2023-11 = 10",
                "vehicles-per-day 2023-01/2023-11 = 1001",
                "revenue-attainment 2023-11 = 10.0",
                "revenue-attainment 2023-01/2023-11 = 99.0");

    assertThat(findingsOf(sample, RULE, SLIP)).isEmpty();
  }

  private static List<Finding> findingsOf(Sample sample, String... rules) {
    List<String> asked = List.of(rules);
    return sample.findings().stream().filter(each -> asked.contains(each.rule())).toList();
  }

  private static List<Finding> weighed(Sample sample, String materiality) {
    RuleSetting setting = new RuleSetting(Optional.of(Severity.INFO), new BigDecimal(materiality));
    return sample.findings(Sample.settings(Map.of(RULE, setting))).stream()
        .filter(each -> List.of(RULE, SLIP).contains(each.rule()))
        .toList();
  }
}
