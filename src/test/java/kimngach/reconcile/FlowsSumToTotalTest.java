package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.settings.rules.BuiltInRule;
import org.junit.jupiter.api.Test;

class FlowsSumToTotalTest {

  private static final String RULE = "flows-sum-to-total";

  @Test
  void agreesWithThePublishedElevenMonthsOf2023() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716 E",
            "all-regimes export 2023-01/2023-11 = 18234 E",
            "all-regimes import 2023-01/2023-11 = 28482 E");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void namesTheResidualAndEveryCellWhenExportsAndImportsDoNotSumToTheTotal() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46717",
            "all-regimes export 2023-01/2023-11 = 18234.0",
            "all-regimes import 2023-01/2023-11 = 28482.0");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.all-regimes.total")
        .says("period", "2023-01/2023-11")
        .says("expected", "46717 million-usd")
        .says("found", "46716.0 million-usd")
        .says("residual", "1.0 million-usd")
        .says("possible", "[46715.90, 46716.10) million-usd")
        .says("allowed", "[46716.5, 46717.5) million-usd")
        .says("miss", "0.40 million-usd")
        .pointsAtAll(
            sample.cellOf("all-regimes total 2023-01/2023-11 = 46717"),
            sample.cellOf("all-regimes export 2023-01/2023-11 = 18234.0"),
            sample.cellOf("all-regimes import 2023-01/2023-11 = 28482.0"));
  }

  @Test
  void forgivesWhatRoundingExplains() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-11 = 101",
            "all-regimes export 2023-11 = 50",
            "all-regimes import 2023-11 = 50");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesIntervalsThatTouchInAnIncludedEndAsAgreeing() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-11 = 0.5-1",
            "all-regimes export 2023-11 = 1",
            "all-regimes import 2023-11 = 1");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesIntervalsThatTouchInAnExcludedEndAsContradicting() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-11 = 3-4",
            "all-regimes export 2023-11 = 1",
            "all-regimes import 2023-11 = 1");

    assertThatOnly(sample.findings(RULE))
        .says("possible", "[1.0, 3.0) million-usd")
        .says("allowed", "[3, 4] million-usd")
        .says("miss", "0.0 million-usd");
  }

  @Test
  void forgivesTheToleranceOfTheSettingsAndNoMore() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-11 = 4",
            "all-regimes export 2023-11 = 1",
            "all-regimes import 2023-11 = 1");

    assertThat(sample.findings(BuiltInRule.FLOWS_SUM_TO_TOTAL, "0.5")).hasSize(1);
    assertThat(sample.findings(BuiltInRule.FLOWS_SUM_TO_TOTAL, "0.51")).isEmpty();
  }

  @Test
  void countsOtherFlowsIntoTheTotalWhereTheyAreDelivered() {
    Sample sample =
        Sample.delivered(
            "2024-06",
            "all-regimes total 2024-01/2024-06 = 1570",
            "all-regimes export 2024-01/2024-06 = 866.6",
            "all-regimes import 2024-01/2024-06 = 313",
            "all-regimes other 2024-01/2024-06 = 390.4");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void saysThatOtherFlowsWereCounted() {
    Sample sample =
        Sample.delivered(
            "2024-06",
            "all-regimes total 2024-06 = 1570",
            "all-regimes export 2024-06 = 866",
            "all-regimes import 2024-06 = 313",
            "all-regimes other 2024-06 = 300");

    assertThatOnly(sample.findings(RULE))
        .tells("flows-sum-to-total.with-other")
        .says("residual", "91 million-usd");
  }

  @Test
  void saysNothingOfPartsWithoutATotal() {
    Sample sample =
        Sample.delivered(
            "2023-11", "declared export 2023-11 = 2438", "declared import 2023-11 = 1815");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void refusesAPartAboveTheTotalWhenTheOtherPartIsMissing() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 100",
            "declared export 2023-11 = 102",
            "declared import 2023-11 = O");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells("flows-sum-to-total.part-above-total")
        .says("residual", "2 million-usd");
  }

  @Test
  void readsAMissingPartAsUnknownNotZero() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 100",
            "declared export 2023-11 = 60",
            "declared import 2023-11 = O");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void readsAPartThatCannotExistAsAddingNothing() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 100",
            "declared export 2023-11 = 60",
            "declared import 2023-11 = M");

    assertThatOnly(sample.findings(RULE)).tells(RULE).says("residual", "40 million-usd");
  }

  @Test
  void sumsVehiclesOfEachGateToo() {
    Sample sample =
        Sample.delivered(
            "2024-08",
            "vehicles-per-day total huu-nghi 2024-08-22/2024-08-22 = 784",
            "vehicles-per-day export huu-nghi 2024-08-22/2024-08-22 = 220",
            "vehicles-per-day import huu-nghi 2024-08-22/2024-08-22 = 560");

    assertThatOnly(sample.findings(RULE))
        .says("series", "vehicles-per-day.total.huu-nghi")
        .says("residual", "4 vehicles-per-day");
  }

  @Test
  void neverSumsPercentages() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared stated-growth total 2023 = 56",
            "declared stated-growth export 2023 = 167",
            "declared stated-growth import 2023 = 0.6",
            "revenue-attainment total 2023 = 71",
            "revenue-attainment export 2023 = 30",
            "revenue-attainment import 2023 = 20");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void comparesBillionsWithMillionsAtTheCoarserPrecision() {
    String[] parts = {
      "all-regimes export 2024 = 25000 million-usd", "all-regimes import 2024 = 41440 million-usd"
    };

    assertThat(
            Sample.delivered("2024-12", parts)
                .then("2024-12", "all-regimes total 2024 = 66.4 billion-usd")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered("2024-12", parts)
                .then("2024-12", "all-regimes total 2024 = 66.3 billion-usd")
                .findings(RULE))
        .says("expected", "66.3 billion-usd")
        .says("found", "66440 million-usd")
        .says("residual", "140 million-usd");
  }

  @Test
  void reachesOneStepBesideAHedgedTotal() {
    String[] parts = {"all-regimes export 2024 = 25000", "all-regimes import 2024 = 41480"};

    assertThat(
            Sample.delivered("2024-12", parts)
                .then("2024-12", "all-regimes total 2024 = about 66.4 billion-usd")
                .findings(RULE))
        .isEmpty();
    assertThat(
            Sample.delivered("2024-12", parts)
                .then("2024-12", "all-regimes total 2024 = nearly 66.4 billion-usd")
                .findings(RULE))
        .hasSize(1);
  }
}
