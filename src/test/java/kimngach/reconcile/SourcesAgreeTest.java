package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import kimngach.settings.rules.BuiltInRule;
import org.junit.jupiter.api.Test;

class SourcesAgreeTest {

  private static final String RULE = "sources-agree";

  @Test
  void namesBothSourcesAndTheOneThatCounts() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 280 from press",
            "declared total 2023-11 = 271.908 from customs");

    assertThatOnly(sample.findings())
        .weighs(Severity.WARNING)
        .tells(RULE)
        .says("countingSource", "customs")
        .says("counting", "271.908 million-usd")
        .says("otherSource", "press")
        .says("other", "280 million-usd")
        .says("residual", "8.092 million-usd")
        .says("miss", "7.5915 million-usd")
        .pointsAt(
            sample.cellOf("declared total 2023-11 = 271.908 from customs"),
            sample.cellOf("declared total 2023-11 = 280 from press"));
  }

  @Test
  void acceptsTheSameValueWithFewerDigits() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 272 from press",
            "declared total 2023-11 = 271.908 from customs");

    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void forgivesTheToleranceOfTheSettings() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "declared total 2023-11 = 280 from press",
            "declared total 2023-11 = 271.908 from customs");

    assertThat(sample.findings(BuiltInRule.SOURCES_AGREE, "8")).isEmpty();
    assertThat(sample.findings(BuiltInRule.SOURCES_AGREE, "7")).hasSize(1);
  }
}
