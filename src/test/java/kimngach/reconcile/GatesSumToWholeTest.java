package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatesSumToWholeTest {

  private static final String RULE = "gates-sum-to-whole";

  @Test
  void namesTheResidualAndEveryCellWhenBorderGatesDoNotSumToTheWhole() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30.000",
            "all-regimes export huu-nghi 2023-11 = 21.000",
            "all-regimes export chi-ma 2023-11 = 10.000");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.all-regimes.export")
        .says("parts", "2")
        .says("expected", "30.000 million-usd")
        .says("found", "31.000 million-usd")
        .says("residual", "1.000 million-usd")
        .pointsAtAll(
            sample.cellOf("all-regimes export 2023-11 = 30.000"),
            sample.cellOf("all-regimes export huu-nghi 2023-11 = 21.000"),
            sample.cellOf("all-regimes export chi-ma 2023-11 = 10.000"));
  }

  @Test
  void takesOneGateAloneAsNoBreakdown() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30",
            "all-regimes export huu-nghi 2023-11 = 21");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void countsAGateOpenWithoutGoodsAsZero() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30.000",
            "all-regimes export huu-nghi 2023-11 = 29.000",
            "all-regimes export chi-ma 2023-11 = 0.000");

    assertThatOnly(sample.findings(RULE)).tells(RULE).says("residual", "1.000 million-usd");
  }

  @Test
  void acceptsTheVehiclesOf22August2024WhereSomeGatesHaveNoFlows() {
    Sample sample =
        Sample.delivered(
            "2024-08",
            "vehicles-per-day total 2024-08-22/2024-08-22 = 1243",
            "vehicles-per-day export 2024-08-22/2024-08-22 = 328",
            "vehicles-per-day import 2024-08-22/2024-08-22 = 915",
            "vehicles-per-day total huu-nghi 2024-08-22/2024-08-22 = 784",
            "vehicles-per-day export huu-nghi 2024-08-22/2024-08-22 = 220",
            "vehicles-per-day import huu-nghi 2024-08-22/2024-08-22 = 564",
            "vehicles-per-day total tan-thanh 2024-08-22/2024-08-22 = 347",
            "vehicles-per-day export tan-thanh 2024-08-22/2024-08-22 = 95",
            "vehicles-per-day import tan-thanh 2024-08-22/2024-08-22 = 252",
            "vehicles-per-day total coc-nam 2024-08-22/2024-08-22 = 9",
            "vehicles-per-day total chi-ma 2024-08-22/2024-08-22 = 103");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void refusesSomeGatesAboveTheWhole() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30",
            "all-regimes export huu-nghi 2023-11 = 21",
            "all-regimes export chi-ma 2023-11 = 12",
            "all-regimes export tan-thanh 2023-11 = O");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells("gates-sum-to-whole.incomplete")
        .says("residual", "3 million-usd");
  }

  @Test
  void acceptsRangesOfGatesThatMeetTheRangeOfTheWhole() {
    Sample sample =
        Sample.delivered(
            "2023-12",
            "vehicles-per-day total 2023 = 1100-1350",
            "vehicles-per-day total huu-nghi 2023 = 700-900",
            "vehicles-per-day total chi-ma 2023 = 300-500");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
