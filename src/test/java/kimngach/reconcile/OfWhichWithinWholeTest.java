package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfWhichWithinWholeTest {

  private static final String RULE = "of-which-within-whole";

  @ParameterizedTest
  @CsvSource({"huu-nghi,chi-ma", "B11,G21", "domestic,foreign-invested"})
  void sumToNoWhole(String one, String other) {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30",
            "of-which all-regimes export " + one + " 2023-11 = 10",
            "of-which all-regimes export " + other + " 2023-11 = 5");

    assertThat(sample.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"huu-nghi,chi-ma", "B11,G21", "domestic,foreign-invested"})
  void doNotExceedTheWhole(String one, String other) {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30",
            "of-which all-regimes export " + one + " 2023-11 = 18",
            "of-which all-regimes export " + other + " 2023-11 = 17");

    assertThatOnly(sample.findings())
        .isError()
        .tells(RULE)
        .says("series", "turnover.all-regimes.export")
        .says("parts", "2")
        .says("residual", "5 million-usd");
  }

  @Test
  void areNotAddedToThePartsTheyLieIn() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 30",
            "all-regimes export huu-nghi 2023-11 = 21",
            "all-regimes export chi-ma 2023-11 = 9",
            "of-which all-regimes export tan-thanh 2023-11 = 8");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void standUnderATotalOfFlowsWithoutSummingToIt() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 30",
            "of-which declared export 2023-11 = 10",
            "of-which declared import 2023-11 = 15",
            "local-goods total 2023-11 = 30",
            "of-which local-goods export 2023-11 = 20",
            "of-which local-goods import 2023-11 = 15");

    assertThatOnly(sample.findings())
        .isError()
        .tells("flows-sum-to-total.part-above-total")
        .says("series", "turnover.local-goods.total")
        .says("residual", "5 million-usd");
  }

  @Test
  void areSummedWhereTheirTotalIsListedSoToo() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "of-which all-regimes total huu-nghi 2023-11 = 30",
            "of-which all-regimes export huu-nghi 2023-11 = 10",
            "of-which all-regimes import huu-nghi 2023-11 = 15");

    assertThatOnly(sample.findings()).isError().tells("flows-sum-to-total");
  }
}
