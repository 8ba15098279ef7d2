package kimngach.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.BorderGate;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.UnitKind;

/**
 * The codes that deliveries may use, beyond those every office shares.
 *
 * @param gates the border gates, in printing order
 * @param regimes the customs regimes that the bulletin names, in printing order
 * @param bridgeLines the groups of regimes between the scopes, in printing order
 * @param indicators measures that are no turnover, in printing order
 */
public record CodeLists(
    List<Gate> gates, List<Regime> regimes, List<Regime> bridgeLines, List<Indicator> indicators) {
  public CodeLists {
    gates = List.copyOf(gates);
    regimes = List.copyOf(regimes);
    bridgeLines = List.copyOf(bridgeLines);
    indicators = List.copyOf(indicators);
  }

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

  /** Whether a regime is listed, is a bridge line, or has the form of a customs code. */
  public boolean hasRegime(Regime regime) {
    return regimes.contains(regime) || bridgeLines.contains(regime) || regime.isCustomsCode();
  }

  /** Whether a measure takes part in the arithmetic or is a listed indicator. */
  public boolean hasMeasure(Measure measure) {
    return !kindsOf(measure).isEmpty();
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
