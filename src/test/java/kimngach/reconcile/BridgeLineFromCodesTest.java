package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kimngach.model.Regime;
import kimngach.settings.BridgeLine;
import kimngach.settings.ConfiguredBridge;
import org.junit.jupiter.api.Test;

class BridgeLineFromCodesTest {
  private static final String RULE = "bridge-line-from-codes";

  @Test
  void namesTheResidualWhereALineAndItsRegimesDisagree() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes import bonded-warehouse 2023 = 512.0",
            "all-regimes import C11 2023 = 520.0",
            "declared import C11 2023 = 20.0");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells(RULE)
        .says("series", "turnover.all-regimes.import.bonded-warehouse")
        .says("period", "2023")
        .says("expected", "512.0 million-usd")
        .says("found", "500.0 million-usd")
        .says("residual", "12.0 million-usd")
        .says("parts", "2");
    assertThat(sample.findings(RULE).get(0).cells())
        .contains(
            sample.cellOf("all-regimes import C11 2023 = 520.0"),
            sample.cellOf("declared import C11 2023 = 20.0"));
  }

  @Test
  void acceptsALineThatItsRegimesGiveWithinRounding() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes import bonded-warehouse 2023 = 500",
            "all-regimes import C11 2023 = 500.4",
            "all-regimes import C12 2023 = 20.3",
            "declared import C11 2023 = 20.1");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void comparesNothingWhereARegimeIsWithheldOrNothingIsKnownOfWhatIsDeclared() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes import bonded-warehouse 2023 = 500",
            "all-regimes import C11 2023 = 1",
            "all-regimes import C12 2023 = Q",
            "declared import C11 2023 = 1",
            "all-regimes export bonded-warehouse 2023 = 500",
            "all-regimes export C12 2023 = 1");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void refusesThatWhatTheSettingsKeepOutsideIsDeclared() {
    Sample sample =
        Sample.delivered(
            "2024-02", "all-regimes import T11 2023 = 9.0", "declared import T11 2023 = 2.0");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells("bridge-line-from-codes.declared")
        .says("series", "turnover.declared.import.T11")
        .says("found", "2.0 million-usd")
        .says("line", "transit");
  }

  @Test
  void comparesALineWithTheLinesItIsMadeOf() {
    Regime transit = new Regime("transit");
    Regime warehouse = new Regime("bonded-warehouse");
    ConfiguredBridge bridge =
        new ConfiguredBridge(
            List.of(
                new BridgeLine(warehouse, List.of(), List.of(transit), false),
                BridgeLine.delivered(transit)),
            Map.of());
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total bonded-warehouse 2023 = 10",
            "all-regimes total transit 2023 = 12");

    assertThatOnly(sample.findings(RULE, bridge)).says("residual", "2 million-usd");
  }

  @Test
  void leavesTheFlowsOfALineToTheRuleOfFlows() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total transit 2023 = 30.0",
            "all-regimes export transit 2023 = 12.0",
            "all-regimes import transit 2023 = 17.0");

    assertThatOnly(sample.findings("flows-sum-to-total"))
        .isError()
        .says("series", "turnover.all-regimes.total.transit")
        .says("residual", "1.0 million-usd");
  }
}
