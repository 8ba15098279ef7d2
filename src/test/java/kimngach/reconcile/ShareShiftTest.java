package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class ShareShiftTest {

  private static final String RULE = "share-shift";

  @Test
  void noticesTwoGatesThatHaveChangedPlaces() {
    Sample sample =
        tenMonths("declared export huu-nghi %s = 60.%d", "declared export chi-ma %s = 40.%d")
            .then(
                "2023-12",
                "declared export 2023-12 = 100.8",
                "declared export huu-nghi 2023-12 = 40.4",
                "declared export chi-ma 2023-12 = 60.4");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .says("period", "2023-12")
        .says("whole", "100.8 million-usd")
        .says("count", "10")
        .says("range", "[60.0, 60.2] percent")
        .says("share", "40.1 percent")
        .says("usual", "60.1 percent");
  }

  @Test
  void noticesExportsAndImportsThatHaveChangedPlaces() {
    Sample sample =
        months("declared total %s = 90.%d", "declared export %s = 55.%d", "declared import %s = 35")
            .then(
                "2023-12",
                "declared total 2023-12 = 90.8",
                "declared export 2023-12 = 35.4",
                "declared import 2023-12 = 55.4");

    assertThatOnly(sample.findings(RULE)).says("series", "turnover.declared.export");
  }

  @Test
  void saysNothingOfAMoveWithinThePointsThatAreForgiven() {
    Sample sample =
        tenMonths("declared export huu-nghi %s = 60.%d", "declared export chi-ma %s = 40.%d")
            .then(
                "2023-12",
                "declared export 2023-12 = 100.0",
                "declared export huu-nghi 2023-12 = 46.0",
                "declared export chi-ma 2023-12 = 54.0");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void comparesOnlyMonthsWithTheSameParts() {
    Sample sample =
        tenMonths("declared export huu-nghi %s = 60.%d", "declared export chi-ma %s = 40.%d")
            .then(
                "2023-12",
                "declared export 2023-12 = 100.0",
                "declared export huu-nghi 2023-12 = 30.0",
                "declared export coc-nam 2023-12 = 30.0",
                "declared export chi-ma 2023-12 = 40.0");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void leavesAValueThatIsUnusualByItselfToItsRule() {
    Sample sample =
        tenMonths("declared export huu-nghi %s = 60.%d", "declared export chi-ma %s = 40.%d")
            .then(
                "2023-12",
                "declared export 2023-12 = 100.0",
                "declared export huu-nghi 2023-12 = 60.0",
                "declared export chi-ma 2023-12 = 400.0");

    assertThat(sample.findings(RULE)).isEmpty();
    assertThat(sample.findings("unusual-value")).hasSize(1);
  }

  /** February to November 2023 of all exports and two gates. */
  private static Sample tenMonths(String huuNghi, String chiMa) {
    return months("declared export %s = 100.%d", huuNghi, chiMa);
  }

  private static Sample months(String... lines) {
    Sample sample = Sample.delivered("2023-01");
    for (int month = 2; month <= 11; month++) {
      String period = month < 10 ? "2023-0" + month : "2023-" + month;
      for (String line : lines) {
        sample.then(period, line.replace("%s", period).replace("%d", String.valueOf(month % 5)));
      }
    }
    return sample;
  }
}
