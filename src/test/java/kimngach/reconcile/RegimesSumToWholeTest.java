package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegimesSumToWholeTest {

  private static final String RULE = "regimes-sum-to-whole";

  @Test
  void namesTheResidualWhenCustomsRegimesDoNotSumToTheFlow() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export 2023-11 = 148.395",
            "declared export B11 2023-11 = 118.395",
            "declared export G21 2023-11 = 31.000");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.declared.export")
        .says("residual", "1.000 million-usd");
  }

  @Test
  void sumsNoBridgeLineToAWhole() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 2306.245",
            "all-regimes export transit 2023-11 = 294.493");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void asksOnlyThatKnownRegimesFitWhenOneIsWithheld() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export 2023-11 = 148.395",
            "declared export B11 2023-11 = 118.395",
            "declared export G21 2023-11 = Q",
            "declared import 2023-11 = 10",
            "declared import A11 2023-11 = 12",
            "declared import A12 2023-11 = Q");

    assertThatOnly(sample.findings(RULE))
        .tells("regimes-sum-to-whole.incomplete")
        .says("series", "turnover.declared.import")
        .says("residual", "2 million-usd");
  }

  @Test
  void asksOfAllRegimesOnlyThatTheCodesFitForMuchOfThemBearsNone() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-11 = 2306.245",
            "all-regimes export C12 2023-11 = 200.000",
            "all-regimes import 2023-11 = 100.000",
            "all-regimes import C11 2023-11 = 100.200");

    assertThatOnly(sample.findings(RULE))
        .tells("regimes-sum-to-whole.incomplete")
        .says("series", "turnover.all-regimes.import")
        .says("residual", "0.200 million-usd");
  }
}
