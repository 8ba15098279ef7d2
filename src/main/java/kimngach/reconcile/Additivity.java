package kimngach.reconcile;

import java.util.HashMap;
import java.util.Map;
import kimngach.model.Measure;
import kimngach.model.UnitKind;
import kimngach.settings.CodeLists;

/**
 * Which measures add up: percentages never, numbers of vehicles over gates but not over months;
 * volumes always, where their units agree.
 */
final class Additivity {
  private final Map<Measure, UnitKind> kinds = new HashMap<>();

  Additivity(CodeLists codes) {
    codes.indicators().forEach(indicator -> kinds.put(indicator.measure(), indicator.kind()));
    kinds.put(Measure.TURNOVER, UnitKind.USD);
    kinds.put(Measure.PLAN, UnitKind.USD);
    kinds.put(Measure.VOLUME, UnitKind.TONNES);
  }

  /** Whether the values of flows, gates, regimes and sectors sum to the value of the whole. */
  boolean overParts(Measure measure) {
    UnitKind kind = kinds.get(measure);
    return kind != null && kind != UnitKind.PERCENT;
  }

  /** Whether the values of months sum to the value of a longer period. */
  boolean overTime(Measure measure) {
    UnitKind kind = kinds.get(measure);
    return measure.equals(Measure.VOLUME)
        || (!measure.equals(Measure.PLAN) && (kind == UnitKind.USD || kind == UnitKind.VND));
  }
}
