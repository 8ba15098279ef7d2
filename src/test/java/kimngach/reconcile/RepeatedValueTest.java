package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class RepeatedValueTest {

  private static final String RULE = "repeated-value";

  @Test
  void namesBothCellsOfOneValue() {
    Sample sample =
        Sample.delivered(
            "2023-11", "declared total 2023-11 = 4780", "declared total 2023-11 = 4780.3");

    assertThatOnly(sample.findings())
        .weighs(Severity.INFO)
        .tells(RULE)
        .pointsAt(
            sample.cellOf("declared total 2023-11 = 4780"),
            sample.cellOf("declared total 2023-11 = 4780.3"));
  }

  @Test
  void takesAHedgedValueThatHoldsThePlainOneForTheSame() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared stated-growth total 2023 = over 56",
            "declared stated-growth total 2023 = 56.7");

    assertThatOnly(sample.findings()).tells(RULE);
  }

  @Test
  void takesTwoMissingMarksForTheSame() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023-11 = O", "declared total 2023-11 = O");

    assertThatOnly(sample.findings()).tells("repeated-value.missing");
  }

  @Test
  void findsNoRepetitionInALaterDelivery() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023-11 = 4780")
            .then("2023-12", "declared total 2023-11 = 4780");

    assertThat(sample.findings()).isEmpty();
  }
}
