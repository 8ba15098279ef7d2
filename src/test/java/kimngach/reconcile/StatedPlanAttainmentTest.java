package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import kimngach.settings.rules.BuiltInRule;
import org.junit.jupiter.api.Test;

class StatedPlanAttainmentTest {

  private static final String RULE = "stated-plan-attainment";

  private static final String[] PLAN = {
    "declared plan total 2023 = 3800",
    "declared plan export 2023 = 1300",
    "declared plan import 2023 = 2500"
  };

  @Test
  void agreesWithTheEstimateOf2023() {
    Sample sample =
        Sample.delivered("2023-10", PLAN)
            .then(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared export 2023 = 2730 E",
                "declared import 2023 = 2050 E",
                "declared stated-plan-attainment total 2023 = nearly 126 E",
                "declared stated-plan-attainment export 2023 = 210 E",
                "declared stated-plan-attainment import 2023 = 82 E");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void agreesWithTheFinalFiguresOf2023() {
    Sample sample =
        Sample.delivered("2023-10", PLAN)
            .then(
                "2024-02",
                "declared total 2023 = 4975",
                "declared export 2023 = 2750",
                "declared import 2023 = 2225",
                "declared stated-plan-attainment total 2023 = 130.9",
                "declared stated-plan-attainment export 2023 = 211.5",
                "declared stated-plan-attainment import 2023 = 89");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void namesStatedAndRecomputedAndTheirCells() {
    Sample sample =
        Sample.delivered("2023-10", PLAN)
            .then(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared stated-plan-attainment total 2023 = 126.8 E");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .says("series", "turnover.declared.total")
        .says("stated", "126.8 percent")
        .says("recomputed", "[125.759, 125.820] percent")
        .says("value", "4780 million-usd")
        .says("base", "3800 million-usd")
        .says("basePeriod", "2023")
        .pointsAt(
            sample.cellOf("declared stated-plan-attainment total 2023 = 126.8 E"),
            sample.cellOf("declared total 2023 = 4780 E"),
            sample.cellOf("declared plan total 2023 = 3800"));
  }

  @Test
  void tellsWhatIsReachedOfAPlanThatDoesNotExist() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared plan export 2023 = M",
            "declared stated-plan-attainment export 2023-01/2023-11 = 198.9");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells("stated-plan-attainment.no-plan")
        .says("series", "turnover.declared.export")
        .says("stated", "198.9 percent")
        .says("basePeriod", "2023")
        .pointsAt(
            sample.cellOf("declared stated-plan-attainment export 2023-01/2023-11 = 198.9"),
            sample.cellOf("declared plan export 2023 = M"));
  }

  @Test
  void keepsToAStatementOlderThanTheWithdrawalOfItsPlan() {
    Sample sample =
        Sample.delivered(
                "2023-10",
                "declared plan export 2023 = 100",
                "declared stated-plan-attainment export 2023-01/2023-10 = 50")
            .then("2023-11", "declared plan export 2023 = M");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void forgivesPercentagePoints() {
    Sample sample =
        Sample.delivered("2023-10", PLAN)
            .then(
                "2023-11",
                "declared total 2023 = 4780 E",
                "declared stated-plan-attainment total 2023 = 126.8 E");

    assertThat(sample.findings(BuiltInRule.STATED_PLAN_ATTAINMENT, "1")).isEmpty();
    assertThat(sample.findings(BuiltInRule.STATED_PLAN_ATTAINMENT, "0.9")).hasSize(1);
  }

  @Test
  void measuresTheYearToDateAgainstThePlanOfTheYear() {
    Sample sample =
        Sample.delivered("2023-10", PLAN)
            .then(
                "2023-11",
                "declared total 2023-01/2023-11 = 4402",
                "declared stated-plan-attainment total 2023-01/2023-11 = 110");

    assertThatOnly(sample.findings(RULE)).says("recomputed", "[115.81, 115.88] percent");
  }

  @Test
  void saysNothingOfAMonthThatBelongsToNoYearToDateOrOfAPlanOfZero() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 100",
            "declared stated-plan-attainment total 2023-11 = 5",
            "declared plan export 2023 = 0",
            "declared export 2023 = 10",
            "declared stated-plan-attainment export 2023 = 5");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
