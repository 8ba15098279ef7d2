package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kimngach.model.Flow;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Severity;
import kimngach.settings.Reconciliation;
import org.junit.jupiter.api.Test;

class ExpectedSeriesTest {

  private static final String RULE = "expected-series";
  private static final SeriesKey DECLARED = SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL);

  @Test
  void namesTheSeriesAndThePeriodThatLackAValue() {
    Sample sample = Sample.delivered("2023-11", "declared total 2023-11 = 271.908");

    assertThatOnly(sample.findings(expecting()))
        .weighs(Severity.WARNING)
        .tells(RULE)
        .says("series", "turnover.declared.total")
        .says("period", "2023-01/2023-11")
        .pointsAt();
  }

  @Test
  void pointsAtTheCellThatSaysMissing() {
    Sample sample =
        Sample.delivered(
            "2023-11", "declared total 2023-11 = O", "declared total 2023-01/2023-11 = 4402");

    assertThatOnly(sample.findings(expecting()))
        .tells("expected-series.missing")
        .says("period", "2023-11")
        .pointsAt(sample.cellOf("declared total 2023-11 = O"));
  }

  @Test
  void asksOnceInJanuary() {
    Sample sample = Sample.delivered("2023-01", "declared export 2023-01 = 50");
    SeriesKey export = SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT);

    assertThatOnly(sample.findings(Sample.settings(Map.of(), DECLARED, export)))
        .tells(RULE)
        .says("series", "turnover.declared.total")
        .says("period", "2023-01");
  }

  @Test
  void takesADeliveryWithNothingThatIsExpectedForOneThatLacksAFile() {
    Sample sample = Sample.delivered("2023-11", "declared export 2023-11 = 50");

    assertThatOnly(sample.findings(expecting()))
        .weighs(Severity.ERROR)
        .tells("expected-series.none")
        .says("period", "2023-11")
        .says("count", "2");
  }

  @Test
  void tellsAGateThatFellSilentOnceWhateverItsFlows() {
    Sample sample =
        Sample.delivered(
                "2023-10",
                "all-regimes total huu-nghi 2023-10 = 3.000",
                "all-regimes export huu-nghi 2023-10 = 1.000",
                "all-regimes import huu-nghi 2023-10 = 2.000")
            .then("2023-11", "all-regimes export chi-ma 2023-11 = 1");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells("expected-series.gate")
        .says("series", "turnover.all-regimes.total.huu-nghi")
        .says("period", "2023-11")
        .says("previousPeriod", "2023-10")
        .says("previous", "3.000 million-usd")
        .says("flows", "3");
  }

  @Test
  void letsAGateThatHasClosedBeSilent() {
    String before = "all-regimes export tan-thanh 2024-04 = 1";
    String now = "all-regimes export chi-ma 2024-05 = 1";

    assertThat(Sample.delivered("2024-04", before).then("2024-05", now).findings(RULE)).isEmpty();
  }

  @Test
  void letsAGateThatSaysMissingBeSilent() {
    Sample sample =
        Sample.delivered("2023-10", "all-regimes export huu-nghi 2023-10 = 1")
            .then("2023-11", "all-regimes export huu-nghi 2023-11 = O");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  private static Reconciliation expecting() {
    return Sample.settings(Map.of(), DECLARED);
  }
}
