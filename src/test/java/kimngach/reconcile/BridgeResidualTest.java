package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class BridgeResidualTest {

  private static final String RULE = "bridge-residual";

  @Test
  void tellsAResidualAboveTheMaterialityOfTheGap() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716.0",
            "declared total 2023-01/2023-11 = 4402.0",
            "all-regimes total transit 2023-01/2023-11 = 40000.0",
            "all-regimes total bonded-warehouse 2023-01/2023-11 = 1800.0");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells(RULE)
        .says("series", "turnover.all-regimes.total")
        .says("residual", "514.0 million-usd")
        .says("gap", "42314.0 million-usd")
        .says("allowed", "423.140 million-usd")
        .says("lines", "2")
        .says("configured", "2");
  }

  @Test
  void onlyShowsASmallResidual() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716",
            "declared total 2023-01/2023-11 = 4402",
            "all-regimes total transit 2023-01/2023-11 = 42000");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void refusesAResidualBelowZero() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023 = 51990.563",
            "declared total 2023 = 4975",
            "all-regimes total transit 2023 = 47020.000");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells("bridge-residual.negative")
        .says("period", "2023")
        .says("residual", "-4.437 million-usd")
        .says("miss", "3.9360 million-usd");
  }

  @Test
  void acceptsAResidualBelowZeroThatRoundingExplains() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023 = 51990.563",
            "declared total 2023 = 4975",
            "all-regimes total transit 2023 = 47016.000");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void buildsNoBridgeBetweenElevenMonthsAndAYearOrWithoutLines() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716",
            "declared total 2023 = 4780 E",
            "all-regimes total transit 2023-01/2023-11 = 1",
            "all-regimes export 2023-01/2023-11 = 18234",
            "declared export 2023-01/2023-11 = 2520");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
