package kimngach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;
import kimngach.settings.BridgeLine;
import kimngach.settings.ConfiguredBridge;
import org.junit.jupiter.api.Test;

/** Lines of the bridge that no delivery gives, from the regimes and lines they are made of. */
class LineFiguresTest {
  private static final Regime TRANSIT = new Regime("transit");
  private static final Regime WAREHOUSE = new Regime("bonded-warehouse");
  private static final String LINE = "turnover.all-regimes.import.bonded-warehouse@2023";
  private static final ConfiguredBridge FROM_CODES =
      bridge(line(WAREHOUSE, false, "C11", "C12"), BridgeLine.delivered(TRANSIT));

  @Test
  void takesWhatCrossedUnderTheRegimesLessWhatIsDeclaredAndKeepsTheWayBack() {
    Figure line =
        value(
                FROM_CODES,
                LINE,
                "turnover.all-regimes.import.C11@2023 = 520.0",
                "turnover.all-regimes.import.C12@2023 = 10.25",
                "turnover.declared.import.C11@2023 = 20.0")
            .orElseThrow();

    assertThat(line.value()).hasToString("510.25");
    assertThat(line.id()).hasToString(LINE);
    assertThat(line.formula().leaves().map(leaf -> leaf.cell().toString()))
        .containsExactly(
            "[input/2024-02/turnover.csv]G2",
            "[input/2024-02/turnover.csv]G4",
            "[input/2024-02/turnover.csv]G3");
    assertThat(((Formula.Calculated) line.formula()).inputs().get(0).id())
        .hasToString("beyond-declared:turnover.all-regimes.import.C11@2023");
    assertThat(line.possible().orElseThrow()).hasToString("(510.145, 510.355)");
  }

  @Test
  void isADeliveredLineWhereOneIsDelivered() {
    Figure line =
        value(
                FROM_CODES,
                LINE,
                LINE + " = 500",
                "turnover.all-regimes.import.C11@2023 = 520.0",
                "turnover.declared.import.C11@2023 = 20.0")
            .orElseThrow();

    assertThat(line.formula()).isInstanceOf(Formula.Delivered.class);
  }

  @Test
  void isUnknownWhileNothingIsKnownOfWhatIsDeclaredUnlessTheSettingsKeepItOutside() {
    String crossed = "turnover.all-regimes.import.C11@2023 = 520.0";

    assertThat(value(FROM_CODES, LINE, crossed)).isEmpty();
    assertThat(value(bridge(line(WAREHOUSE, true, "C11", "C12")), LINE, crossed)).isPresent();
    assertThat(value(FROM_CODES, LINE, crossed, "turnover.declared.import.A11@2023 = 7"))
        .hasValueSatisfying(line -> assertThat(line.value()).hasToString("520.0"));
  }

  @Test
  void isUnknownWhereARegimeIsWithheldOrNoneIsDelivered() {
    assertThat(
            value(
                FROM_CODES,
                LINE,
                "turnover.all-regimes.import.C11@2023 = 520.0",
                "turnover.all-regimes.import.C12@2023 = Q",
                "turnover.declared.import.C11@2023 = 20.0"))
        .isEmpty();
    assertThat(value(FROM_CODES, LINE, "turnover.declared.import.C11@2023 = 20.0")).isEmpty();
  }

  @Test
  void sumsTheFlowsOfALineFromRegimesBeforeItsMonths() {
    Figure total =
        value(
                FROM_CODES,
                "turnover.all-regimes.total.bonded-warehouse@2023",
                "turnover.all-regimes.import.C11@2023 = 520.0",
                "turnover.declared.import.C11@2023 = 20.0",
                "turnover.all-regimes.export.C12@2023 = 30.0",
                "turnover.declared.export.C12@2023 = 10.0")
            .orElseThrow();

    assertThat(total.value()).hasToString("520.0");
    assertThat(total.formula().leaves()).hasSize(4);
  }

  @Test
  void sumsTheLinesThatALineIsMadeOfAndCountsThemOnce() {
    Regime supervised = new Regime("supervised");
    ConfiguredBridge made =
        bridge(
            new BridgeLine(supervised, List.of(), List.of(TRANSIT, WAREHOUSE), false),
            BridgeLine.delivered(TRANSIT),
            BridgeLine.delivered(WAREHOUSE));
    DerivedFigures figures =
        Delivery.of(
                "2024-02",
                "turnover.all-regimes.total@2023 = 1100.0",
                "turnover.declared.total@2023 = 100.0",
                "turnover.all-regimes.total.transit@2023 = 600.0",
                "turnover.all-regimes.total.bonded-warehouse@2023 = 390.0")
            .figures(made);

    assertThat(made.counted()).containsExactly(supervised);
    assertThat(figures.residual(new Bridge(Flow.TOTAL, TimePeriod.year(2023), made.counted())))
        .hasValueSatisfying(residual -> assertThat(residual.value()).hasToString("10.0"));
  }

  private static Optional<Figure> value(ConfiguredBridge bridge, String key, String... lines) {
    return Delivery.of("2024-02", lines).figures(bridge).value(Delivery.key(key));
  }

  private static ConfiguredBridge bridge(BridgeLine... lines) {
    return new ConfiguredBridge(List.of(lines), Map.of());
  }

  private static BridgeLine line(Regime line, boolean outside, String... codes) {
    return new BridgeLine(
        line, List.of(codes).stream().map(Regime::new).toList(), List.of(), outside);
  }
}
