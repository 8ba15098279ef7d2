package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConflictingValuesTest {

  private static final String RULE = "conflicting-values";

  @Test
  void namesBothCellsOfTwoValues() {
    Sample sample =
        Sample.delivered(
            "2023-11", "declared total 2023-11 = 271.9", "declared total 2023-11 = 217.9");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("first", "271.9 million-usd")
        .says("second", "217.9 million-usd")
        .says("residual", "54.0 million-usd")
        .says("firstCell", "[input/2023-11/turnover.csv]G2")
        .says("secondCell", "[input/2023-11/turnover.csv]G3")
        .pointsAt(
            sample.cellOf("declared total 2023-11 = 271.9"),
            sample.cellOf("declared total 2023-11 = 217.9"));
  }

  @Test
  void comparesInOneUnit() {
    assertThat(
            Sample.delivered(
                    "2023-11",
                    "declared total 2023-11 = 4780.3",
                    "declared total 2023-11 = 4.7803 billion-usd")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered(
                    "2023-11",
                    "declared total 2023-11 = 4780",
                    "declared total 2023-11 = 47.8 billion-usd")
                .findings(RULE))
        .says("residual", "43020 million-usd");
  }

  @Test
  void tellsValuesInUnitsThatDoNotConvert() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "budget-revenue 2023-11 = 400 billion-vnd",
            "budget-revenue 2023-11 = 400 million-usd");

    assertThatOnly(sample.findings(RULE)).isError().tells("conflicting-values.unit");
  }

  @Test
  void tellsOneValueWithTwoStatuses() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 4780 E",
            "declared total 2023-11 = 4780",
            "declared export 2023-11 = 5",
            "declared export 2023-11 = O");

    assertThat(sample.findings(RULE))
        .hasSize(2)
        .allSatisfy(
            finding ->
                FindingAssert.assertThat(finding).isError().tells("conflicting-values.status"));
  }

  @Test
  void doesNotTakeMoreDigitsForAnotherValueUnlessTheyRoundToAnother() {
    assertThat(
            Sample.delivered(
                    "2023-11", "declared total 2023 = 4780", "declared total 2023 = 4780.3")
                .findings(RULE))
        .isEmpty();
    assertThat(
            Sample.delivered(
                    "2023-11", "declared total 2023 = 4780", "declared total 2023 = 4780.5")
                .findings(RULE))
        .hasSize(1);
  }

  @Test
  void tellsTheThirdCellThatContradictsTheSecondOnly() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 4780",
            "declared total 2023 = 4780.3",
            "declared total 2023 = 4779.8");

    assertThatOnly(sample.findings(RULE)).says("first", "4780.3 million-usd");
  }

  @Test
  void leavesOlderDeliveriesAndOtherSourcesAlone() {
    Sample sample =
        Sample.delivered(
                "2023-11", "declared total 2023-11 = 271.9", "declared total 2023-11 = 217.9")
            .then(
                "2023-12",
                "declared total 2023-11 = 271.9 from customs",
                "declared total 2023-11 = 270 from press");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
