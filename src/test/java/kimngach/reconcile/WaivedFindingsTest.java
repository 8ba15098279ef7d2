package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Verdict;
import kimngach.model.finding.Waiver;
import kimngach.settings.rules.PlacedWaiver;
import org.junit.jupiter.api.Test;

class WaivedFindingsTest {
  private static final Sample SAMPLE =
      Sample.delivered(
          "2023-11",
          "declared total 2023-11 = 100",
          "declared export 2023-11 = 60",
          "declared import 2023-11 = 60",
          "declared total 2023-10 = 100",
          "declared export 2023-10 = 60",
          "declared import 2023-10 = 60");

  @Test
  void marksTheFindingsOfARuleUntilTheLastDay() {
    assertThat(on("2023-12-31", "expires: 2023-12-31"))
        .hasSize(2)
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.isBlocking()).isFalse();
              assertThat(finding.waiver().map(Waiver::person)).contains("A");
            });
  }

  @Test
  void marksThoseOfOnePeriodAndSeriesOnly() {
    assertThat(
            on(
                "2023-12-01",
                "period: 2023-10, series: turnover.declared.total, expires: 2024-01-01"))
        .extracting(finding -> finding.values().get("period") + " " + finding.isBlocking())
        .containsExactlyInAnyOrder("Period[period=2023-10] false", "Period[period=2023-11] true");
    assertThat(on("2023-12-01", "series: turnover.declared.export, expires: 2024-01-01"))
        .filteredOn(Finding::isBlocking)
        .hasSize(2);
  }

  @Test
  void tellsAnErrorWhereAnExpiredWaiversFindingsStillStand() {
    List<Finding> findings = on("2024-01-01", "expires: 2023-12-31");

    assertThat(findings).hasSize(3).allMatch(Finding::isBlocking);
    FindingAssert.assertThat(findings.get(0))
        .isError()
        .tells("expired-waiver")
        .says("file", "input/rules/waivers.yaml:2")
        .says("waived", "flows-sum-to-total")
        .says("person", "A")
        .says("findings", "2");
  }

  @Test
  void warnsOfAnExpiredWaiverThatNoFindingNeeds() {
    assertThat(on("2024-01-01", "period: 2023-09, expires: 2023-12-31"))
        .filteredOn(finding -> finding.rule().equals(PlacedWaiver.EXPIRED))
        .singleElement()
        .satisfies(
            finding ->
                FindingAssert.assertThat(finding)
                    .weighs(Severity.WARNING)
                    .tells("expired-waiver.unused"));
  }

  @Test
  void warnsOfAnExpiredWaiverThatWasRenewed() {
    assertThat(on("2024-01-01", "expires: 2023-12-31", "expires: 2024-03-31"))
        .extracting(finding -> finding.sentence() + " " + finding.isBlocking())
        .containsExactlyInAnyOrder(
            "flows-sum-to-total false", "flows-sum-to-total false", "expired-waiver.unused false");
  }

  @Test
  void notesAWaiverThatNothingNeeds() {
    assertThat(on("2023-12-01", "period: 2023-09, expires: 2024-01-01"))
        .filteredOn(finding -> finding.rule().equals(PlacedWaiver.UNUSED))
        .singleElement()
        .satisfies(
            finding ->
                FindingAssert.assertThat(finding).weighs(Severity.INFO).tells("unused-waiver"));
  }

  @Test
  void asksForNoCellWhereEverythingIsWaived() {
    Verdict verdict = new Verdict(found(), List.of(new Diagnosis(found(), List.of(), 0)));

    Verdict waived =
        new WaivedFindings(
                OwnRules.read("", waivers("expires: 2024-01-01")).waivers(),
                LocalDate.parse("2023-12-01"))
            .in(verdict);

    assertThat(waived.diagnoses()).isEmpty();
    assertThat(waived.findings()).noneMatch(Finding::isBlocking);
  }

  private static List<Finding> found() {
    return SAMPLE.findings("flows-sum-to-total");
  }

  private static List<Finding> on(String day, String... more) {
    return new WaivedFindings(OwnRules.read("", waivers(more)).waivers(), LocalDate.parse(day))
        .in(new Verdict(found(), List.of()))
        .findings();
  }

  private static String waivers(String... more) {
    StringBuilder yaml = new StringBuilder("waivers:\n");
    for (String each : more) {
      yaml.append("  - {rule: flows-sum-to-total, reason: R, person: A, " + each + "}\n");
    }
    return yaml.toString();
  }
}
