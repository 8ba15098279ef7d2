package kimngach.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a time series: what is measured, in which scope, and which part of it.
 *
 * @param measure what is measured
 * @param scope what a turnover counts; {@link Scope#NONE} for other indicators
 * @param flow the direction; {@link Flow#TOTAL} where a measure has none
 * @param regime the regime, or {@link Regime#ALL}
 * @param gate the gate, or {@link BorderGate#ALL}
 * @param office the customs office, or {@link CustomsOffice#ALL}
 * @param sector the economic sector of who trades, or {@link Sector#ALL}
 * @param commodity the group of goods, or {@link Commodity#ALL}
 */
public record SeriesKey(
    Measure measure,
    Scope scope,
    Flow flow,
    Regime regime,
    BorderGate gate,
    CustomsOffice office,
    Sector sector,
    Commodity commodity)
    implements Comparable<SeriesKey> {
  /** The series of a measure with no part singled out. */
  public static SeriesKey of(Measure measure, Scope scope, Flow flow) {
    return new SeriesKey(
        measure,
        scope,
        flow,
        Regime.ALL,
        BorderGate.ALL,
        CustomsOffice.ALL,
        Sector.ALL,
        Commodity.ALL);
  }

  /** Turnover with no part singled out. */
  public static SeriesKey turnover(Scope scope, Flow flow) {
    return of(Measure.TURNOVER, scope, flow);
  }

  /** The same series of another flow. */
  public SeriesKey with(Flow other) {
    return new SeriesKey(measure, scope, other, regime, gate, office, sector, commodity);
  }

  /** The same series of another regime. */
  public SeriesKey with(Regime other) {
    return new SeriesKey(measure, scope, flow, other, gate, office, sector, commodity);
  }

  /** The same series of another gate. */
  public SeriesKey with(BorderGate other) {
    return new SeriesKey(measure, scope, flow, regime, other, office, sector, commodity);
  }

  /** The same series of another customs office. */
  public SeriesKey with(CustomsOffice other) {
    return new SeriesKey(measure, scope, flow, regime, gate, other, sector, commodity);
  }

  /** The same series of another sector. */
  public SeriesKey with(Sector other) {
    return new SeriesKey(measure, scope, flow, regime, gate, office, other, commodity);
  }

  /** The same series of another group of goods. */
  public SeriesKey with(Commodity other) {
    return new SeriesKey(measure, scope, flow, regime, gate, office, sector, other);
  }

  /** The same series of another measure. */
  public SeriesKey with(Measure other) {
    return new SeriesKey(other, scope, flow, regime, gate, office, sector, commodity);
  }

  /** The same series of another scope. */
  public SeriesKey with(Scope other) {
    return new SeriesKey(measure, other, flow, regime, gate, office, sector, commodity);
  }

  /** Whether no part is singled out: all regimes, gates, offices, sectors and goods are counted. */
  public boolean isWhole() {
    return regime.equals(Regime.ALL)
        && gate.equals(BorderGate.ALL)
        && office.equals(CustomsOffice.ALL)
        && sector.equals(Sector.ALL)
        && commodity.equals(Commodity.ALL);
  }

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof SeriesKey key
        && scope == key.scope
        && flow == key.flow
        && measure.equals(key.measure)
        && regime.equals(key.regime)
        && gate.equals(key.gate)
        && office.equals(key.office)
        && sector.equals(key.sector)
        && commodity.equals(key.commodity);
  }

  @Override
  public int hashCode() {
    int hash = measure.hashCode();
    hash = 31 * hash + scope.code().hashCode();
    hash = 31 * hash + flow.code().hashCode();
    hash = 31 * hash + regime.hashCode();
    hash = 31 * hash + gate.hashCode();
    hash = 31 * hash + office.hashCode();
    hash = 31 * hash + sector.hashCode();
    return 31 * hash + commodity.hashCode();
  }

  @Override
  public int compareTo(SeriesKey other) {
    int order = measure.compareTo(other.measure);
    order = order != 0 ? order : scope.compareTo(other.scope);
    order = order != 0 ? order : flow.compareTo(other.flow);
    order = order != 0 ? order : regime.compareTo(other.regime);
    order = order != 0 ? order : gate.compareTo(other.gate);
    order = order != 0 ? order : office.compareTo(other.office);
    order = order != 0 ? order : sector.compareTo(other.sector);
    return order != 0 ? order : commodity.compareTo(other.commodity);
  }

  /**
   * The codes joined by points, blanks left out: {@code turnover.all-regimes.export.huu-nghi}. The
   * codes of all lists are distinct, so the name is unique.
   */
  @Override
  public String toString() {
    return Stream.of(measure, scope, flow, regime, gate, office, sector, commodity)
        .map(Coded::code)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.joining("."));
  }
}
