package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclaredWithinAllRegimesTest {

  private static final String RULE = "declared-within-all-regimes";

  @Test
  void refusesMoreDeclaredThanCrossedTheBorder() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared export huu-nghi 2023-11 = 150.5",
            "all-regimes export huu-nghi 2023-11 = 148.5");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .says("series", "turnover.declared.export.huu-nghi")
        .says("found", "150.5 million-usd")
        .says("expected", "148.5 million-usd")
        .says("residual", "2.0 million-usd")
        .says("possible", "[150.45, 150.55) million-usd")
        .says("allowed", "[148.45, 148.55) million-usd")
        .says("miss", "1.90 million-usd");
  }

  @Test
  void acceptsAnExcessThatRoundingExplains() {
    Sample sample =
        Sample.delivered(
            "2023-11", "declared export 2023-11 = 148.9", "all-regimes export 2023-11 = 149");

    assertThat(
            sample
                .then(
                    "2023-11",
                    "declared import 2023-11 = 149.4",
                    "all-regimes import 2023-11 = 149")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void neverComparesOtherPeriodsOrLocalGoods() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023 = 4780 E",
            "all-regimes total 2023-11 = 3000",
            "local-goods export 2023-11 = 9000",
            "all-regimes export 2023-11 = 2000");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
