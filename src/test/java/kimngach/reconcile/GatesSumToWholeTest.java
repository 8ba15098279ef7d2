package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void letsTheOfficesOfAGateStandForIt() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export 2023-11 = 30.00",
            "declared export huu-nghi 15BB 2023-11 = 20.00",
            "declared export huu-nghi 15B1 2023-11 = 1.00",
            "declared export chi-ma 2023-11 = 8.00");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("parts", "2")
        .says("found", "29.00 million-usd")
        .pointsAtAll(
            sample.cellOf("declared export 2023-11 = 30.00"),
            sample.cellOf("declared export huu-nghi 15BB 2023-11 = 20.00"),
            sample.cellOf("declared export huu-nghi 15B1 2023-11 = 1.00"),
            sample.cellOf("declared export chi-ma 2023-11 = 8.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declared export 15K1 2024-05 = 1.00",
        "declared export 15BE 2024-05 = 1.00",
        "declared export huu-nghi 15B1 2024-05 = O",
        "declared export tan-thanh 15BE 2024-05 = O"
      })
  void expectsNoWholeWhereAnOfficeIsMissingOrPutUnderNoGate(String line) {
    Sample sample =
        Sample.delivered(
            "2024-05",
            "declared export 2024-05 = 30.00",
            "declared export huu-nghi 15BB 2024-05 = 20.00",
            "declared export chi-ma 15BC 2024-05 = 8.00",
            line);

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void countsAGateOnceWhereItsOfficesAreDeliveredToo() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export 2023-11 = 30.00",
            "declared export huu-nghi 2023-11 = 22.00",
            "declared export huu-nghi 15BB 2023-11 = 21.00",
            "declared export huu-nghi 15B1 2023-11 = 1.00",
            "declared export chi-ma 2023-11 = 8.00",
            "declared export chi-ma 15BC 2023-11 = 8.00");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void takesNoGateOfASectorOrOfGoodsForAGate() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export 2023-11 = 30.00",
            "declared export huu-nghi domestic 2023-11 = 20.00",
            "declared export chi-ma rice 2023-11 = 1.00",
            "declared export huu-nghi rice 2023-11 = 2.00",
            "declared export huu-nghi 2023-11 = 22.00",
            "declared export chi-ma 2023-11 = 8.00");

    assertThat(sample.findings()).isEmpty();
  }
}
