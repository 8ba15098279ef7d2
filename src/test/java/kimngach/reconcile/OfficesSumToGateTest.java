package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesSumToGateTest {
  private static final String RULE = "offices-sum-to-gate";

  @Test
  void namesTheResidualAndEveryCellWhenTheOfficesOfAGateDoNotSumToIt() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export huu-nghi 2023-11 = 30.00",
            "declared export huu-nghi 15BB 2023-11 = 25.00",
            "declared export huu-nghi 15B1 2023-11 = 4.00");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.declared.export.huu-nghi")
        .says("parts", "2")
        .says("expected", "30.00 million-usd")
        .says("found", "29.00 million-usd")
        .says("residual", "1.00 million-usd")
        .pointsAtAll(
            sample.cellOf("declared export huu-nghi 2023-11 = 30.00"),
            sample.cellOf("declared export huu-nghi 15BB 2023-11 = 25.00"),
            sample.cellOf("declared export huu-nghi 15B1 2023-11 = 4.00"));
  }

  @Test
  void acceptsSomeOfficesBelowTheirGate() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export huu-nghi 2023-11 = 30.00",
            "declared export huu-nghi 15BB 2023-11 = 25.00");

    assertThat(sample.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declared export huu-nghi 15B1 2024-06 = 2.00",
        "declared export huu-nghi 15B1 2024-06 = O"
      })
  void refusesSomeOfficesAboveTheirGate(String line) {
    Sample sample =
        Sample.delivered(
            "2024-06",
            "declared export huu-nghi 2024-06 = 30.00",
            "declared export huu-nghi 15BB 2024-06 = 31.00",
            line);

    assertThatOnly(sample.findings(RULE)).isError().tells(RULE + ".incomplete");
  }

  @Test
  void expectsTheOfficesThatServedTheGateAtThatTime() {
    String[] lines = {
      "declared export huu-nghi 2024-06 = 30.00",
      "declared export huu-nghi 15BB 2024-06 = 25.00",
      "declared export huu-nghi 15B1 2024-06 = 4.00",
      "declared export huu-nghi 15BE 2024-06 = 0.50"
    };

    assertThatOnly(Sample.delivered("2024-06", lines).findings(RULE))
        .tells(RULE)
        .says("residual", "0.50 million-usd");
  }
}
