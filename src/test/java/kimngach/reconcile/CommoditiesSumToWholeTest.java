package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommoditiesSumToWholeTest {

  private static final String RULE = "commodities-sum-to-whole";

  @Test
  void namesTheResidualWhenAGroupAndItsRestDoNotSumToTheirSector() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export foreign-invested 2024-09 = 24670.9",
            "national export foreign-invested crude-oil 2024-09 = 70.9",
            "national export foreign-invested other-than-crude-oil 2024-09 = 24590.0");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.national.export.foreign-invested")
        .says("residual", "10.0 million-usd")
        .pointsAtAll(
            sample.cellOf("national export foreign-invested 2024-09 = 24670.9"),
            sample.cellOf("national export foreign-invested crude-oil 2024-09 = 70.9"),
            sample.cellOf(
                "national export foreign-invested other-than-crude-oil 2024-09 = 24590.0"));
  }

  @Test
  void forgivesWhatTheLeastPreciseValueLeavesOpen() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export foreign-invested 2024-09 = 26753",
            "national export foreign-invested crude-oil 2024-09 = 47.57752",
            "national export foreign-invested other-than-crude-oil 2024-09 = 26705.39698");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void neverSumsTheMainGoodsNorGoodsListedUnderOfWhich() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 100",
            "national export rice 2024-09 = 10",
            "national export crude-oil 2024-09 = 20",
            "of-which national export other-than-crude-oil 2024-09 = 30");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void waitsForAGroupThatIsNotKnown() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 100",
            "national export crude-oil 2024-09 = O",
            "national export other-than-crude-oil 2024-09 = 30");

    assertThat(sample.findings()).isEmpty();
  }
}
