package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommoditiesWithinTotalTest {

  private static final String RULE = "commodities-within-total";

  @Test
  void namesTheGoodsThatExceedTheTotalOfTheirFlowAndSector() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 100",
            "national export domestic 2024-09 = 40",
            "national export domestic rice 2024-09 = 41",
            "national export rice 2024-09 = 41");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.national.export.domestic.rice")
        .says("found", "41 million-usd")
        .says("expected", "40 million-usd")
        .says("residual", "1 million-usd")
        .pointsAt(
            sample.cellOf("national export domestic rice 2024-09 = 41"),
            sample.cellOf("national export domestic 2024-09 = 40"));
  }

  @Test
  void neverSumsGoods() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national export 2024-09 = 100",
            "of-which national export rice 2024-09 = 60",
            "of-which national export crude-oil 2024-09 = 60");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void acceptsGoodsThatAreTheWholeWithinRounding() {
    Sample sample =
        Sample.delivered(
            "2024-09", "national export 2024-09 = 100", "national export rice 2024-09 = 100.4");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void comparesVolumesOnlyInOneUnit() {
    Sample sample =
        Sample.delivered(
            "2024-09",
            "national volume export 2024-09 = 100",
            "national volume export rice 2024-09 = 101000 tonnes",
            "national volume export crude-oil 2024-09 = 700 count");

    assertThatOnly(sample.findings(RULE))
        .says("series", "volume.national.export.rice")
        .says("residual", "1.000 thousand-tonnes");
  }
}
