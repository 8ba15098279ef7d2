package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.finding.Severity;
import kimngach.settings.BridgeLine;
import kimngach.settings.ConfiguredBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeResidualTest {

  private static final String RULE = "bridge-residual";

  @Test
  void tellsAResidualAboveTheMaterialityOfTheGap() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716.0",
            "declared total 2023-01/2023-11 = 4402.0",
            "all-regimes total transit 2023-01/2023-11 = 40000.0",
            "all-regimes total bonded-warehouse 2023-01/2023-11 = 1800.0");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells(RULE)
        .says("series", "turnover.all-regimes.total")
        .says("residual", "514.0 million-usd")
        .says("gap", "42314.0 million-usd")
        .says("allowed", "423.140 million-usd")
        .says("lines", "2")
        .says("configured", "2");
  }

  @Test
  void onlyShowsASmallResidual() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716",
            "declared total 2023-01/2023-11 = 4402",
            "all-regimes total transit 2023-01/2023-11 = 42000");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void refusesAResidualBelowZero() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023 = 51990.563",
            "declared total 2023 = 4975",
            "all-regimes total transit 2023 = 47020.000");

    assertThatOnly(sample.findings(RULE))
        .isError()
        .tells("bridge-residual.negative")
        .says("period", "2023")
        .says("residual", "-4.437 million-usd")
        .says("miss", "3.9360 million-usd");
  }

  @Test
  void acceptsAResidualBelowZeroThatRoundingExplains() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023 = 51990.563",
            "declared total 2023 = 4975",
            "all-regimes total transit 2023 = 47016.000");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void buildsNoBridgeBetweenElevenMonthsAndAYearOrWithoutLines() {
    Sample sample =
        Sample.delivered(
            "2023-11",
            "all-regimes total 2023-01/2023-11 = 46716",
            "declared total 2023 = 4780 E",
            "all-regimes total transit 2023-01/2023-11 = 1",
            "all-regimes export 2023-01/2023-11 = 18234",
            "declared export 2023-01/2023-11 = 2520");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesALineFromItsRegimesLessWhatIsDeclaredOfThem() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes import 2023 = 1000.0",
            "declared import 2023 = 100.0",
            "declared import A11 2023 = 80.0",
            "declared import C11 2023 = 20.0",
            "all-regimes import C11 2023 = 520.0",
            "all-regimes import C12 2023 = 10.0");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .says("residual", "390.0 million-usd")
        .says("possible", "(389.75, 390.25) million-usd")
        .says("lines", "1");
  }

  @Test
  void takesNoLineFromRegimesWhileNothingIsKnownOfWhatIsDeclaredUnderThem() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes import 2023 = 1000.0",
            "declared import 2023 = 100.0",
            "all-regimes import C11 2023 = 520.0");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void measuresTheResidualOfEachFlowByItsOwnThreshold() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes export 2023 = 1100.0",
            "declared export 2023 = 100.0",
            "all-regimes export transit 2023 = 970.0",
            "all-regimes import 2023 = 1100.0",
            "declared import 2023 = 100.0",
            "all-regimes import transit 2023 = 970.0");
    ConfiguredBridge bridge =
        new ConfiguredBridge(
            List.of(BridgeLine.delivered(new Regime("transit"))),
            Map.of(Flow.EXPORT, new BigDecimal("5"), Flow.IMPORT, new BigDecimal("2.5")));

    assertThatOnly(sample.findings(RULE, bridge))
        .says("series", "turnover.all-regimes.import")
        .says("residual", "30.0 million-usd")
        .says("allowed", "25.0000 million-usd");
  }

  @Test
  void countsALineOnceWhereItsPartsAreDeliveredBesideIt() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023 = 1100.0",
            "declared total 2023 = 100.0",
            "all-regimes total transit 2023 = 600.0",
            "all-regimes total bonded-warehouse 2023 = 400.0");
    Regime transit = new Regime("transit");
    Regime warehouse = new Regime("bonded-warehouse");
    ConfiguredBridge bridge =
        new ConfiguredBridge(
            List.of(
                new BridgeLine(
                    new Regime("supervised"), List.of(), List.of(transit, warehouse), false),
                BridgeLine.delivered(transit),
                BridgeLine.delivered(warehouse)),
            Map.of());

    assertThat(sample.findings(RULE, bridge)).isEmpty();
    assertThat(sample.findings(RULE, new ConfiguredBridge(bridge.lines().subList(1, 2), Map.of())))
        .hasSize(1);
  }

  @Test
  void refusesAResidualBelowZeroOfAMonthTooAndTellsNoLargeOneOfIt() {
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023-03 = 1100.0",
            "declared total 2023-03 = 100.0",
            "all-regimes total transit 2023-03 = 1001.0",
            "all-regimes total 2023-04 = 1100.0",
            "declared total 2023-04 = 100.0",
            "all-regimes total transit 2023-04 = 1.0");

    assertThatOnly(sample.findings(RULE))
        .tells("bridge-residual.negative")
        .says("period", "2023-03")
        .says("residual", "-1.0 million-usd");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void tellsNothingOfRoundedLinesThatFillTheGap(long seed) {
    Random random = new Random(seed);
    BigDecimal declared = BigDecimal.valueOf(random.nextInt(9_000_000) + 1_000, 3);
    BigDecimal transit = BigDecimal.valueOf(random.nextInt(90_000_000) + 1_000, 3);
    BigDecimal warehouse = BigDecimal.valueOf(random.nextInt(90_000_000) + 1_000, 3);
    int digits = random.nextInt(4);
    Sample sample =
        Sample.delivered(
            "2024-02",
            "all-regimes total 2023 = " + written(declared.add(transit).add(warehouse), digits),
            "declared total 2023 = " + written(declared, digits),
            "all-regimes total transit 2023 = " + written(transit, digits),
            "all-regimes total bonded-warehouse 2023 = " + written(warehouse, digits));

    assertThat(sample.findings(RULE)).isEmpty();
  }

  private static String written(BigDecimal amount, int digits) {
    return amount.setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
