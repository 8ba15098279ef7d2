package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class ScopesComparableTest {
  private static final String RULE = "scopes-comparable";
  private static final String[] AS_PUBLISHED_IN_2023 = {
    "all-regimes total 2023-01/2023-11 = 46716 E",
    "all-regimes export 2023-01/2023-11 = 18234 E",
    "all-regimes import 2023-01/2023-11 = 28482 E",
    "declared total 2023 = 4780 E",
    "declared export 2023 = 2730 E",
    "declared import 2023 = 2050 E"
  };

  @Test
  void namesThePairThatWouldBeComparableOnceForAllFlows() {
    assertThatOnly(Sample.delivered("2023-11", AS_PUBLISHED_IN_2023).findings(RULE))
        .weighs(Severity.INFO)
        .tells(RULE)
        .says("series", "turnover.all-regimes.total")
        .says("period", "2023-01/2023-11")
        .says("allRegimes", "46716 million-usd")
        .says("declared", "4780 million-usd")
        .says("declaredPeriod", "2023")
        .says("delivery", "2023-11");
  }

  @Test
  void isSilentWhenTheFinalFiguresOfOneYearAreThere() {
    Sample sample =
        Sample.delivered("2023-11", AS_PUBLISHED_IN_2023)
            .then("2024-02", "all-regimes total 2023 = 51990.563", "declared total 2023 = 4975");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void isSilentWhenTheElevenMonthsAreDeclaredToo() {
    Sample sample =
        Sample.delivered("2023-11", AS_PUBLISHED_IN_2023)
            .then("2023-11", "declared total 2023-01/2023-11 = 4402.213 E");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void cautionsWhereOneScopeIsAnEstimateAndTheOtherIsFinal() {
    Sample sample =
        Sample.delivered(
            "2023-12", "all-regimes total 2023 = 51990.563", "declared total 2023 = 4780 E");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.INFO)
        .tells("scopes-comparable.status")
        .says("period", "2023")
        .says("allStatus", "A")
        .says("declaredStatus", "E");
  }

  @Test
  void takesExportsWhereNoTotalOfBothScopesWasDelivered() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes export 2023-01/2023-11 = 18234",
            "declared export 2023-01-01/2023-11-07 = 2438");

    assertThatOnly(sample.findings(RULE))
        .says("series", "turnover.all-regimes.export")
        .says("declaredPeriod", "2023-01-01/2023-11-07");
  }
}
