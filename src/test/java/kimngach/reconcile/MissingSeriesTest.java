package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kimngach.model.Flow;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingSeriesTest {

  private static final String RULE = "missing-series";

  @Test
  void namesTheSeriesThatEachOfTheLastThreeMonthsHas() {
    Sample sample = months("local-goods export").then("2023-11", "declared total 2023-11 = 300");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells(RULE)
        .says("series", "turnover.local-goods.export")
        .says("period", "2023-11")
        .says("previous", "12 million-usd")
        .says("months", "3");
  }

  @Test
  void tellsSeveralOfOneTableAtOnce() {
    Sample sample =
        months(
                "all-regimes total transit",
                "all-regimes export transit",
                "all-regimes import transit")
            .then("2023-11", "declared total 2023-11 = 300");

    assertThatOnly(sample.findings(RULE)).tells("missing-series.several").says("count", "3");
  }

  @Test
  void saysNothingOfASeriesThatCameNowAndThen() {
    Sample sample =
        Sample.delivered("2023-08", "local-goods export 2023-08 = 10")
            .then("2023-10", "local-goods export 2023-10 = 12")
            .then("2023-11", "declared total 2023-11 = 300");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesAValueSaidToBeMissingForDelivered() {
    Sample sample =
        months("local-goods export")
            .then("2023-11", "local-goods export 2023-11 = O", "declared total 2023-11 = 300");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void leavesExpectedSeriesAndGatesToTheirOwnRule() {
    Sample sample =
        months("local-goods export", "local-goods export huu-nghi")
            .then("2023-11", "declared total 2023-11 = 300");
    SeriesKey expected = SeriesKey.turnover(Scope.LOCAL_GOODS, Flow.EXPORT);
    SeriesKey delivered = SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL);

    assertThat(sample.findings(Sample.settings(Map.of(), expected, delivered)))
        .extracting(finding -> finding.sentence())
        .contains("expected-series", "expected-series.gate")
        .doesNotContain(RULE);
  }

  @Test
  void leavesADeliveryWithoutAnyFigureOfItsMonthToTheExpectedSeries() {
    Sample sample = months("local-goods export").then("2023-11", "declared total 2022 = 3060");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void letsACustomsCodeHaveNoDeclarationWhereOthersHave() {
    Sample sample =
        months("declared export A11", "declared export A12")
            .then("2023-11", "declared export A11 2023-11 = 12");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  private static Sample months(String... series) {
    Sample sample = Sample.delivered("2023-08");
    for (int month = 8; month <= 10; month++) {
      for (String each : series) {
        String period = month < 10 ? "2023-0" + month : "2023-" + month;
        sample.then(period, each + " " + period + " = " + (month + 2));
      }
    }
    return sample;
  }
}
