package kimngach.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Sector;
import kimngach.model.TimePeriod;
import kimngach.model.UnitKind;

/**
 * The codes that deliveries may use, beyond those every office shares.
 *
 * @param gates the border gates, in printing order
 * @param regimes the customs regimes that the bulletin names, in printing order
 * @param bridge the groups of regimes between the scopes
 * @param indicators measures that are no turnover, in printing order
 * @param customsRegimes every customs regime of the workspace's list, in its order; empty where the
 *     workspace has no such list, and then any code counts as known
 * @param offices the customs offices of the workspace's list, in its order; empty as above
 * @param commodities the groups of goods of the workspace's list, in its order
 */
public record CodeLists(
    List<Gate> gates,
    List<Regime> regimes,
    ConfiguredBridge bridge,
    List<Indicator> indicators,
    List<ListedRegime> customsRegimes,
    List<ListedOffice> offices,
    List<ListedCommodity> commodities) {
  public CodeLists {
    gates = List.copyOf(gates);
    regimes = List.copyOf(regimes);
    indicators = List.copyOf(indicators);
    customsRegimes = List.copyOf(customsRegimes);
    offices = List.copyOf(offices);
    commodities = List.copyOf(commodities);
  }

  /** The codes of a workspace that has no lists beside its settings. */
  public CodeLists(
      List<Gate> gates,
      List<Regime> regimes,
      List<Regime> bridgeLines,
      List<Indicator> indicators) {
    this(gates, regimes, bridgeLines, indicators, List.of(), List.of(), List.of());
  }

  /** Codes whose bridge lines are delivered as lines. */
  public CodeLists(
      List<Gate> gates,
      List<Regime> regimes,
      List<Regime> bridgeLines,
      List<Indicator> indicators,
      List<ListedRegime> customsRegimes,
      List<ListedOffice> offices,
      List<ListedCommodity> commodities) {
    this(
        gates,
        regimes,
        ConfiguredBridge.delivered(bridgeLines),
        indicators,
        customsRegimes,
        offices,
        commodities);
  }

  /** The same codes with another bridge. */
  public CodeLists with(ConfiguredBridge other) {
    return new CodeLists(gates, regimes, other, indicators, customsRegimes, offices, commodities);
  }

  /** Every line of the bridge, in printing order. */
  public List<Regime> bridgeLines() {
    return bridge.names();
  }

  /**
   * The customs regimes of a bridge line that belong to exports or to imports; a regime without a
   * list may belong to either.
   */
  public List<Regime> codesOf(BridgeLine line, Flow flow) {
    return line.codes().stream().filter(code -> mayBeOf(code, flow)).toList();
  }

  /**
   * Whether a bridge line may have goods of a flow: one that is made of import regimes only has no
   * exports.
   */
  public boolean isOf(BridgeLine line, Flow flow) {
    return (line.codes().isEmpty() && line.parts().isEmpty())
        || !codesOf(line, flow).isEmpty()
        || line.parts().stream()
            .flatMap(part -> bridge.find(part).stream())
            .anyMatch(part -> isOf(part, flow));
  }

  private boolean mayBeOf(Regime code, Flow flow) {
    Flow listed =
        customsRegimes.stream()
            .filter(one -> one.regime().equals(code))
            .map(ListedRegime::flow)
            .findFirst()
            .orElse(Flow.TOTAL);
    return flow == Flow.TOTAL ? listed == Flow.TOTAL : listed == flow || listed == Flow.TOTAL;
  }

  /** The economic sectors that divide a total. */
  public static final List<Sector> SECTORS = List.of(Sector.DOMESTIC, Sector.FOREIGN_INVESTED);

  /** The measures that take part in the arithmetic, whatever a workspace names beside them. */
  public static final List<Measure> ARITHMETIC =
      List.of(
          Measure.TURNOVER,
          Measure.PLAN,
          Measure.STATED_GROWTH,
          Measure.STATED_GROWTH_ON_PREVIOUS,
          Measure.STATED_PLAN_ATTAINMENT,
          Measure.VOLUME,
          Measure.STATED_VOLUME_GROWTH);

  /** Whether a gate is listed. */
  public boolean hasGate(BorderGate gate) {
    return gates.stream().anyMatch(listed -> listed.gate().equals(gate));
  }

  /**
   * Whether a regime is listed, is a bridge line, has the form of a customs code, or stands for all
   * unclassified ones.
   */
  public boolean hasRegime(Regime regime) {
    return regimes.contains(regime)
        || bridgeLines().contains(regime)
        || regime.isCustomsCode()
        || regime.equals(Regime.UNCLASSIFIED);
  }

  /** How far a customs regime is known; a bridge line is printed by name. */
  public RegimeClass classOf(Regime regime) {
    if (regimes.contains(regime) || !regime.isCustomsCode()) {
      return RegimeClass.PRINTED;
    }
    return customsRegimes.isEmpty()
            || customsRegimes.stream().anyMatch(listed -> listed.regime().equals(regime))
        ? RegimeClass.OTHER
        : RegimeClass.UNCLASSIFIED;
  }

  /** The entry of a customs office; empty when the list does not have it. */
  public Optional<ListedOffice> find(CustomsOffice office) {
    return offices.stream().filter(listed -> listed.office().equals(office)).findFirst();
  }

  /** Whether no list has a customs office, though there is a list. */
  public boolean isUnknown(CustomsOffice office) {
    return !offices.isEmpty() && find(office).isEmpty();
  }

  /** The offices that serve a gate on some day of a period, in the order of the list. */
  public List<CustomsOffice> officesAt(BorderGate gate, TimePeriod period) {
    return offices.stream()
        .filter(listed -> listed.gatesIn(period).contains(gate))
        .map(ListedOffice::office)
        .toList();
  }

  /** Whether a group of goods is listed. */
  public boolean hasCommodity(Commodity commodity) {
    return commodities.stream().anyMatch(listed -> listed.commodity().equals(commodity));
  }

  /** Whether a measure takes part in the arithmetic or is a listed indicator. */
  public boolean hasMeasure(Measure measure) {
    return ARITHMETIC.contains(measure)
        || indicators.stream().anyMatch(each -> each.measure().equals(measure));
  }

  /** The kinds of unit a measure may be delivered in; empty when the measure is not known. */
  public Set<UnitKind> kindsOf(Measure measure) {
    if (measure.equals(Measure.TURNOVER) || measure.equals(Measure.PLAN)) {
      return Set.of(UnitKind.USD);
    }
    if (measure.equals(Measure.VOLUME)) {
      return Set.of(UnitKind.TONNES, UnitKind.COUNT);
    }
    if (ARITHMETIC.contains(measure)) {
      return Set.of(UnitKind.PERCENT);
    }
    return indicators.stream()
        .filter(indicator -> indicator.measure().equals(measure))
        .map(Indicator::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A border gate.
   *
   * @param gate its lasting identity
   * @param opened the first day of its series; empty when it always was there
   * @param closed the last day of its series; empty while it lasts. From 27 May 2024 Tân Thanh and
   *     Cốc Nam are routes of Hữu Nghị, so their series break there
   */
  public record Gate(BorderGate gate, Optional<LocalDate> opened, Optional<LocalDate> closed) {}

  /**
   * An indicator.
   *
   * @param measure its code
   * @param kind the units it may be delivered in
   */
  public record Indicator(Measure measure, UnitKind kind) {}
}
