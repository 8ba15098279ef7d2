package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class RevisedValueTest {

  private static final String RULE = "revised-value";

  @Test
  void namesOldNewAndDifferenceOfTheYear2023() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-02", "declared total 2023 = 4975");

    assertThatOnly(sample.findings())
        .weighs(Severity.INFO)
        .tells(RULE)
        .says("old", "4780 million-usd")
        .says("oldDelivery", "2023-11")
        .says("new", "4975 million-usd")
        .says("difference", "195 million-usd")
        .pointsAt(
            sample.cellOf("declared total 2023 = 4975"),
            sample.cellOf("declared total 2023 = 4780 E"));
  }

  @Test
  void leavesRevisionsOfEarlierDeliveriesAlone() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-01", "declared total 2023 = 4975")
            .then("2024-02", "declared total 2024-02 = 300");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void takesTheSameNumberInAnotherUnitOrStatusForNoRevision() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-02", "declared total 2023 = 4.780 billion-usd");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void tellsAValueThatWasWithdrawn() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-02", "declared total 2023 = O");

    assertThatOnly(sample.findings())
        .tells("revised-value.withdrawn")
        .says("old", "4780 million-usd");
  }

  @Test
  void comparesBothEndsOfARange() {
    Sample sample =
        Sample.delivered("2023-11", "vehicles-per-day 2023 = 1100-1350")
            .then("2024-02", "vehicles-per-day 2023 = 1150-1300");

    assertThatOnly(sample.findings()).tells(RULE).says("new", "1150-1300 vehicles-per-day");
  }
}
