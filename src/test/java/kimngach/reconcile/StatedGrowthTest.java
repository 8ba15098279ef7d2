package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class StatedGrowthTest {

  private static final String RULE = "stated-growth";

  private static final String[] BASE = {
    "declared total 2022 = 3060",
    "declared export 2022 = 1023",
    "declared import 2022 = 2037",
    "all-regimes total 2022 = 28591",
    "all-regimes total 2023-01/2023-10 = 41169.794"
  };

  @Test
  void agreesWithBothReleasesOf2023() {
    Sample estimate =
        Sample.delivered("2022-12", BASE)
            .then(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared export 2023 = 2730 E",
                "declared import 2023 = 2050 E",
                "declared stated-growth total 2023 = over 56 E",
                "declared stated-growth export 2023 = nearly 167 E",
                "declared stated-growth import 2023 = 0.6 E");
    Sample release =
        Sample.delivered("2022-12", BASE)
            .then(
                "2024-02",
                "declared total 2023 = 4975",
                "declared export 2023 = 2750",
                "declared import 2023 = 2225",
                "declared stated-growth total 2023 = 62.6",
                "declared stated-growth export 2023 = 168.8",
                "declared stated-growth import 2023 = 9.2",
                "all-regimes total 2023 = 51990.563",
                "all-regimes stated-growth total 2023 = 81.84");

    assertThat(estimate.findings(RULE)).isEmpty();
    assertThat(release.findings(RULE)).isEmpty();
  }

  @Test
  void refusesTwentyPercentForTenMonthsOf2024() {
    Sample sample =
        Sample.delivered("2023-11", BASE)
            .then(
                "2024-12",
                "all-regimes total 2024-01/2024-10 = about 52.9 billion-usd",
                "all-regimes stated-growth total 2024-01/2024-10 = 20");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .says("stated", "20 percent")
        .says("recomputed", "[28.24, 28.74] percent")
        .says("allowed", "[19.5, 20.5) percent")
        .says("miss", "7.74 percent")
        .says("value", "about 52.9 billion-usd")
        .says("base", "41169.794 million-usd")
        .says("basePeriod", "2023-01/2023-10");
  }

  @Test
  void saysNothingOfAStatementOlderThanTheRevisionOfItsValue() {
    String[] stated = {
      "declared total 2022-11 = 400.0",
      "declared total 2023-11 = 500.0",
      "declared stated-growth total 2023-11 = 25"
    };

    assertThat(
            Sample.delivered("2023-11", stated)
                .then("2024-02", "declared total 2023-11 = 600.0")
                .findings(RULE))
        .isEmpty();
    assertThat(
            Sample.delivered("2023-11", stated)
                .then("2024-02", "declared total 2022-11 = 300.0")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void keepsToAStatementWhoseValueIsDeliveredAgainUnchanged() {
    Sample sample =
        Sample.delivered(
                "2023-11",
                "declared total 2022-11 = 400.0",
                "declared total 2023-11 = 500.0",
                "declared stated-growth total 2023-11 = 30")
            .then("2023-12", "declared total 2023-11 = 500.0");

    assertThatOnly(sample.findings(RULE)).says("stated", "30 percent");
  }

  @Test
  void recomputesGrowthOnThePeriodBefore() {
    String[] values = {"declared total 2023-10 = 400.0", "declared total 2023-11 = 500.0"};

    assertThat(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth-on-previous total 2023-11 = 25.0")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth-on-previous total 2023-11 = 52.0")
                .findings(RULE))
        .weighs(Severity.WARNING)
        .tells("stated-growth.on-previous")
        .says("recomputed", "[24.971, 25.029] percent")
        .says("base", "400.0 million-usd")
        .says("basePeriod", "2023-10");
  }

  @Test
  void findsThePeriodBeforeOfAJanuaryInTheYearBefore() {
    Sample sample =
        Sample.delivered("2023-12", "declared total 2023-12 = 400.0")
            .then(
                "2024-01",
                "declared total 2024-01 = 500.0",
                "declared stated-growth-on-previous total 2024-01 = 30");

    assertThatOnly(sample.findings(RULE)).says("basePeriod", "2023-12");
  }

  @Test
  void recomputesTheGrowthOfVolumesFromVolumes() {
    String[] values = {
      "national volume export 2022-11 = 400.0",
      "national volume export 2023-11 = 500.0",
      "national export 2022-11 = 100.0",
      "national export 2023-11 = 100.0"
    };

    assertThat(
            Sample.delivered("2023-11", values)
                .then("2023-11", "national stated-volume-growth export 2023-11 = 25.0")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered("2023-11", values)
                .then("2023-11", "national stated-volume-growth export 2023-11 = 0.0")
                .findings(RULE))
        .tells(RULE)
        .says("series", "volume.national.export")
        .says("base", "400.0 thousand-tonnes");
  }

  @Test
  void recomputesAFall() {
    String[] values = {"declared total 2022-11 = 400.0", "declared total 2023-11 = 306.4"};

    assertThat(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth total 2023-11 = -23.4")
                .findings(RULE))
        .isEmpty();
    assertThat(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth total 2023-11 = over -23")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth total 2023-11 = 23.4")
                .findings(RULE))
        .says("recomputed", "[-23.423, -23.377] percent");
  }

  @Test
  void takesAFallToZeroAsMinusOneHundredPercent() {
    String[] values = {"declared total 2022-11 = 400.0", "declared total 2023-11 = 0.0"};

    assertThat(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth total 2023-11 = -100")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered("2023-11", values)
                .then("2023-11", "declared stated-growth total 2023-11 = -90")
                .findings(RULE))
        .says("recomputed", "[-100.00, -99.98] percent");
  }

  @Test
  void saysNothingWithoutABaseOrWithABaseThatMayBeZero() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 100",
            "declared stated-growth total 2023-11 = 5",
            "declared export 2022-11 = 0.000",
            "declared export 2023-11 = 10",
            "declared stated-growth export 2023-11 = 5",
            "declared import 2022-11 = O",
            "declared import 2023-11 = 10",
            "declared stated-growth import 2023-11 = 5");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
