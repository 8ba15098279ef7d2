package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import kimngach.settings.rules.BuiltInRule;
import org.junit.jupiter.api.Test;

class RevisionSizeTest {

  private static final String RULE = "revision-size";

  @Test
  void takesTheFinalFigureOf2023ForAUsualRevisionOfItsEstimate() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-02", "declared total 2023 = 4975");

    assertThatOnly(sample.findings()).weighs(Severity.INFO).tells("revised-value");
  }

  @Test
  void asksAboutARevisionBeyondTenPercent() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-02", "declared total 2023 = 4000");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells(RULE)
        .says("old", "4780 million-usd")
        .says("oldDelivery", "2023-11")
        .says("new", "4000 million-usd")
        .says("difference", "-780 million-usd")
        .says("percent", "-16.3 percent")
        .says("allowed", "10 percent")
        .pointsAt(
            sample.cellOf("declared total 2023 = 4000"),
            sample.cellOf("declared total 2023 = 4780 E"));
  }

  @Test
  void takesThePercentageFromTheSettings() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4780 E")
            .then("2024-02", "declared total 2023 = 4000");

    assertThat(sample.findings(BuiltInRule.REVISION_SIZE, "17")).isEmpty();
  }

  @Test
  void forgivesWhatTheDigitsOfASmallValueLeaveOpen() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 5 E")
            .then("2024-02", "declared total 2023 = 6");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void letsASingleMonthMoveFurther() {
    String november = "declared total 2023-11 = 271.908";

    assertThat(
            Sample.delivered("2023-11", november)
                .then("2024-02", "declared total 2023-11 = 356.557")
                .findings(RULE))
        .isEmpty();
    assertThatOnly(
            Sample.delivered("2023-11", november)
                .then("2024-02", "declared total 2023-11 = 27.1908")
                .findings(RULE))
        .says("percent", "-90.0 percent")
        .says("allowed", "75 percent");
  }

  @Test
  void notesRevisionsThatAllGoOneWay() {
    Sample sample =
        Sample.delivered("2023-11", "declared total 2023 = 4000")
            .then("2023-12", "declared total 2023 = 4010")
            .then("2024-01", "declared total 2023 = 4020")
            .then("2024-02", "declared total 2023 = 4030");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.INFO)
        .tells("revision-size.one-way")
        .says("times", "3")
        .says("old", "4000 million-usd")
        .says("oldDelivery", "2023-11")
        .says("new", "4030 million-usd");
  }

  @Test
  void saysNothingOfRevisionsThatGoBothWaysOrOfEarlierDeliveries() {
    Sample bothWays =
        Sample.delivered("2023-11", "declared total 2023 = 4000")
            .then("2023-12", "declared total 2023 = 4010")
            .then("2024-01", "declared total 2023 = 4005")
            .then("2024-02", "declared total 2023 = 4030");
    Sample earlier =
        Sample.delivered("2023-11", "declared total 2023 = 4000")
            .then("2023-12", "declared total 2023 = 5000")
            .then("2024-01", "declared total 2024-01 = 300");

    assertThat(bothWays.findings(RULE)).isEmpty();
    assertThat(earlier.findings(RULE)).isEmpty();
  }

  @Test
  void leavesStatedPercentagesAndPartsAlone() {
    Sample sample =
        Sample.delivered(
                "2023-11",
                "declared stated-growth total 2023 = 5",
                "declared export huu-nghi 2023 = 50")
            .then(
                "2024-02",
                "declared stated-growth total 2023 = 50",
                "declared export huu-nghi 2023 = 90");

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
