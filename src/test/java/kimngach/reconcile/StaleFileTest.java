package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class StaleFileTest {

  private static final String RULE = "stale-file";

  private static final String[] OCTOBER = {
    "declared total 2023-10 = 300.5", "declared export 2023-10 = 100.2", "declared plan 2023 = 3800"
  };

  @Test
  void recognisesTheFileOfAnEarlierMonth() {
    Sample sample = Sample.delivered("2023-10", OCTOBER).then("2023-11", OCTOBER);

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .says("file", "input/2023-11/turnover.csv")
        .says("oldFile", "input/2023-10/turnover.csv")
        .says("period", "2023-11")
        .says("count", "3");
  }

  @Test
  void saysNothingOfAFileThatHasAFigureOfTheMonthToo() {
    Sample sample =
        Sample.delivered("2023-10", OCTOBER)
            .then("2023-11", OCTOBER)
            .then("2023-11", "declared total 2023-11 = 310.5");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void saysNothingOfAFileThatRevisesAFigure() {
    String[] revised = OCTOBER.clone();
    revised[0] = "declared total 2023-10 = 305.5";

    assertThat(Sample.delivered("2023-10", OCTOBER).then("2023-11", revised).findings(RULE))
        .isEmpty();
  }

  @Test
  void letsPlansAndYearsBeDeliveredAgain() {
    String[] years = {
      "declared plan 2023 = 3800", "declared total 2022 = 3060", "declared export 2022 = 1023"
    };

    assertThat(Sample.delivered("2023-10", years).then("2023-11", years).findings(RULE)).isEmpty();
  }
}
