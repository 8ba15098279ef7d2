package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kimngach.model.Unit;
import kimngach.model.finding.NamedValue;
import org.junit.jupiter.api.Test;

class MonthsSumToYearToDateTest {

  private static final String RULE = "months-sum-to-year-to-date";

  @Test
  void namesTheResidualWhenMonthsDoNotSumToTheYearToDate() {
    Sample sample =
        Sample.delivered(
            "2023-03",
            "declared total 2023-01 = 111",
            "declared total 2023-02 = 100.0",
            "declared total 2023-03 = 100.0",
            "declared total 2023-01/2023-03 = 313.0");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("period", "2023-01/2023-03")
        .says("parts", "3")
        .says("residual", "2.0 million-usd")
        .pointsAtAll(
            sample.cellOf("declared total 2023-01/2023-03 = 313.0"),
            sample.cellOf("declared total 2023-01 = 111"),
            sample.cellOf("declared total 2023-02 = 100.0"),
            sample.cellOf("declared total 2023-03 = 100.0"));
  }

  @Test
  void stepsFromTheYearToDateBeforeWhenAMonthIsMissing() {
    Sample sample =
        Sample.delivered(
            "2023-03",
            "declared total 2023-01/2023-02 = 211",
            "declared total 2023-02 = O",
            "declared total 2023-03 = 100",
            "declared total 2023-01/2023-03 = 315");

    assertThatOnly(sample.findings(RULE))
        .tells("months-sum-to-year-to-date.step")
        .says("found", "311 million-usd")
        .says("residual", "4 million-usd");
  }

  @Test
  void saysNothingWithoutTheYearToDateBefore() {
    Sample sample =
        Sample.delivered(
            "2023-03",
            "declared total 2023-03 = 100",
            "declared total 2023-01/2023-03 = 315",
            "declared total 2023 = 4780 E");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void sumsTheMonthsOfGatesBridgeLinesAndRevenue() {
    Sample sample =
        Sample.delivered(
            "2023-02",
            "all-regimes export huu-nghi 2023-01 = 10",
            "all-regimes export huu-nghi 2023-02 = 10",
            "all-regimes export huu-nghi 2023-01/2023-02 = 29",
            "all-regimes export transit 2023-01 = 10",
            "all-regimes export transit 2023-02 = 10",
            "all-regimes export transit 2023-01/2023-02 = 29",
            "budget-revenue 2023-01 = 100",
            "budget-revenue 2023-02 = 100",
            "budget-revenue 2023-01/2023-02 = 209");

    assertThat(sample.findings(RULE))
        .extracting(finding -> finding.values().get("residual"))
        .containsExactlyInAnyOrder(
            new NamedValue.Computed(new BigDecimal("9"), Unit.MILLION_USD),
            new NamedValue.Computed(new BigDecimal("9"), Unit.MILLION_USD),
            new NamedValue.Computed(new BigDecimal("9"), Unit.BILLION_VND));
  }

  @Test
  void neverSumsMonthsOfPercentagesPlansOrVehiclesADay() {
    Sample sample =
        Sample.delivered(
            "2023-02",
            "vehicles-per-day 2023-01 = 1000",
            "vehicles-per-day 2023-02 = 1100",
            "vehicles-per-day 2023-01/2023-02 = 1050",
            "revenue-attainment 2023-01 = 10",
            "revenue-attainment 2023-02 = 10",
            "revenue-attainment 2023-01/2023-02 = 11",
            "declared plan total 2023-01 = 1",
            "declared plan total 2023-02 = 1",
            "declared plan total 2023-01/2023-02 = 5");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesTheRevisedMonthAndTheRevisedYearToDateTogether() {
    Sample sample =
        Sample.delivered(
                "2023-02",
                "declared total 2023-01 = 100",
                "declared total 2023-02 = 150",
                "declared total 2023-01/2023-02 = 200")
            .then("2023-03", "declared total 2023-02 = 100");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
