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
 */
public record SeriesKey(Measure measure, Scope scope, Flow flow, Regime regime, BorderGate gate)
    implements Comparable<SeriesKey> {
  /** The series of a measure over all regimes and gates. */
  public static SeriesKey of(Measure measure, Scope scope, Flow flow) {
    return new SeriesKey(measure, scope, flow, Regime.ALL, BorderGate.ALL);
  }

  /** Turnover over all regimes and gates. */
  public static SeriesKey turnover(Scope scope, Flow flow) {
    return of(Measure.TURNOVER, scope, flow);
  }

  /** The same series of another flow. */
  public SeriesKey with(Flow other) {
    return new SeriesKey(measure, scope, other, regime, gate);
  }

  /** The same series of another regime. */
  public SeriesKey with(Regime other) {
    return new SeriesKey(measure, scope, flow, other, gate);
  }

  /** The same series of another gate. */
  public SeriesKey with(BorderGate other) {
    return new SeriesKey(measure, scope, flow, regime, other);
  }

  /** The same series of another measure. */
  public SeriesKey with(Measure other) {
    return new SeriesKey(other, scope, flow, regime, gate);
  }

  /** The same series of another scope. */
  public SeriesKey with(Scope other) {
    return new SeriesKey(measure, other, flow, regime, gate);
  }

  /** Whether all regimes and all gates are counted. */
  public boolean isWhole() {
    return regime.equals(Regime.ALL) && gate.equals(BorderGate.ALL);
  }

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeriesKey key
        && scope == key.scope
        && flow == key.flow
        && measure.equals(key.measure)
        && regime.equals(key.regime)
        && gate.equals(key.gate);
  }

  @Override
  public int hashCode() {
    int hash = measure.hashCode();
    hash = 31 * hash + scope.code().hashCode();
    hash = 31 * hash + flow.code().hashCode();
    hash = 31 * hash + regime.hashCode();
    return 31 * hash + gate.hashCode();
  }

  @Override
  public int compareTo(SeriesKey other) {
    int order = measure.compareTo(other.measure);
    order = order != 0 ? order : scope.compareTo(other.scope);
    order = order != 0 ? order : flow.compareTo(other.flow);
    order = order != 0 ? order : regime.compareTo(other.regime);
    return order != 0 ? order : gate.compareTo(other.gate);
  }

  /**
   * The codes joined by points, blanks left out: {@code turnover.all-regimes.export.huu-nghi}. The
   * codes of regimes, gates and scopes are distinct, so the name is unique.
   */
  @Override
  public String toString() {
    return Stream.of(measure, scope, flow, regime, gate)
        .map(Coded::code)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.joining("."));
  }
}
