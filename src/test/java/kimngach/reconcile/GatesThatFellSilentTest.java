package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatesThatFellSilentTest {
  private static final String RULE = "expected-series";

  @Test
  void hearsAGateThatSpeaksThroughItsOffices() {
    Sample sample =
        Sample.delivered("2023-10", "declared export chi-ma 2023-10 = 5")
            .then("2023-11", "declared export chi-ma 15BC 2023-11 = 5");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void missesNoGateThatHadNoGoodsTheMonthBefore() {
    Sample sample =
        Sample.delivered("2023-10", "declared export chi-ma 2023-10 = 0")
            .then("2023-11", "declared export 2023-11 = 20");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesNoOfficeAndNoGoodsForAGate() {
    Sample sample =
        Sample.delivered(
                "2023-10",
                "declared export chi-ma 15BC 2023-10 = 5",
                "declared export huu-nghi rice 2023-10 = 5",
                "declared export huu-nghi domestic 2023-10 = 5",
                "declared export huu-nghi 2023-10 = 15")
            .then("2023-11", "declared export 2023-11 = 20");

    assertThatOnly(sample.findings(RULE))
        .tells("expected-series.gate")
        .says("series", "turnover.declared.export.huu-nghi");
  }
}
