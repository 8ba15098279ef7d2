package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectorsSumToWholeTest {

  private static final String RULE = "sectors-sum-to-whole";

  @Test
  void namesTheResidualAndEveryCellWhenBothSectorsDoNotSumToTheWhole() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 34049.6",
            "national export domestic 2024-09 = 9388.7",
            "national export foreign-invested 2024-09 = 24670.9");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.national.export")
        .says("residual", "10.0 million-usd")
        .pointsAtAll(
            sample.cellOf("national export 2024-09 = 34049.6"),
            sample.cellOf("national export domestic 2024-09 = 9388.7"),
            sample.cellOf("national export foreign-invested 2024-09 = 24670.9"));
  }

  @Test
  void acceptsSectorsThatSumToTheWholeWithinRounding() {
    Sample sample =
        Sample.delivered(
            "2024-08",
            "national export 2024-01/2024-08 = 265091",
            "national export domestic 2024-01/2024-08 = 73876.6",
            "national export foreign-invested 2024-01/2024-08 = 191214");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void addsNoGoodsOfASectorToTheWhole() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 30",
            "national export domestic 2024-09 = 10",
            "national export foreign-invested 2024-09 = 20",
            "national export foreign-invested crude-oil 2024-09 = 5");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void asksOnlyThatOneSectorFitsWhenTheOtherIsNotKnown() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 30",
            "national export domestic 2024-09 = 10",
            "national import 2024-09 = 30",
            "national import domestic 2024-09 = 32",
            "national import foreign-invested 2024-09 = O");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells("sectors-sum-to-whole.incomplete")
        .says("series", "turnover.national.import")
        .says("residual", "2 million-usd");
  }

  @Test
  void addsNoPercentages() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national stated-growth export 2024-09 = 10.7",
            "national stated-growth export domestic 2024-09 = 16.0",
            "national stated-growth export foreign-invested 2024-09 = 8.8");

    assertThat(sample.findings()).isEmpty();
  }
}
