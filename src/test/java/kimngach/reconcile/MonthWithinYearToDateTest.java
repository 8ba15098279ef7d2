package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class MonthWithinYearToDateTest {

  private static final String RULE = "month-within-year-to-date";

  @Test
  void noticesExchangedColumnsOfTheFirstDelivery() {
    Sample sample =
        Sample.delivered(
            "2023-11", "declared total 2023-11 = 4402", "declared total 2023-01/2023-11 = 378");

    assertThatOnly(sample.findings())
        .isError()
        .tells(RULE)
        .says("series", "turnover.declared.total")
        .says("period", "2023-01/2023-11")
        .says("partPeriod", "2023-11")
        .says("residual", "4024 million-usd")
        .says("miss", "4023.0 million-usd")
        .pointsAt(
            sample.cellOf("declared total 2023-11 = 4402"),
            sample.cellOf("declared total 2023-01/2023-11 = 378"));
  }

  @Test
  void looksAtQuarters() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-04/2023-06 = 400",
            "declared total 2023-01/2023-11 = 378");

    assertThatOnly(sample.findings()).says("partPeriod", "2023-04/2023-06");
  }

  @Test
  void acceptsAMonthThatMayBeAllOfTheYear() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 378.4",
            "declared total 2023-01/2023-11 = 378",
            "declared export 2023-01 = 5");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void leavesToTheSumOfMonthsWhatCanBeSummed() {
    Sample sample =
        Sample.delivered(
            "2023-02",
            "declared total 2023-01 = 100",
            "declared total 2023-02 = 300",
            "declared total 2023-01/2023-02 = 200");

    assertThatOnly(sample.findings()).tells("months-sum-to-year-to-date");
  }

  @Test
  void takesASmallExcessBetweenDeliveriesAsARevision() {
    Sample small =
        Sample.delivered("2023-05", "declared total 2023-05 = 101.5")
            .then("2023-06", "declared total 2023-01/2023-06 = 100.0");
    Sample large =
        Sample.delivered("2023-05", "national export rice 2023-05 = 104.0")
            .then("2023-06", "national export rice 2023-01/2023-06 = 100.0");

    assertThat(small.findings()).isEmpty();
    assertThatOnly(large.findings()).weighs(Severity.WARNING).tells(RULE);
  }

  @Test
  void addsUpNoPlans() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared plan total 2023-11 = 400",
            "declared plan total 2023-01/2023-11 = 378");

    assertThat(sample.findings()).isEmpty();
  }
}
