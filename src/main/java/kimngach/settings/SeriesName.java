package kimngach.settings;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;

/**
 * Reads the written name of a series, such as {@code turnover.all-regimes.export.huu-nghi}: the
 * inverse of {@link SeriesKey#toString()}.
 */
public final class SeriesName {
  private SeriesName() {}

  /**
   * The series of a name: measure, scope, flow, regime, gate, joined by points, those that do not
   * apply left out. Empty when a part is not known or stands out of order.
   */
  public static Optional<SeriesKey> parse(String name, CodeLists codes) {
    Deque<String> parts = new ArrayDeque<>(List.of(name.split("\\.", -1)));
    Measure measure = new Measure(parts.removeFirst());
    if (!codes.hasMeasure(measure)) {
      return Optional.empty();
    }
    Scope scope = next(parts).flatMap(Scope::ofCode).orElse(Scope.NONE);
    take(parts, scope != Scope.NONE);
    Optional<Flow> flow = next(parts).flatMap(Flow::ofCode);
    take(parts, flow.isPresent());
    Regime regime = next(parts).map(Regime::new).filter(codes::hasRegime).orElse(Regime.ALL);
    take(parts, !regime.equals(Regime.ALL));
    BorderGate gate =
        next(parts).map(BorderGate::new).filter(codes::hasGate).orElse(BorderGate.ALL);
    take(parts, !gate.equals(BorderGate.ALL));
    return parts.isEmpty()
        ? Optional.of(SeriesKey.of(measure, scope, flow.orElse(Flow.TOTAL)).with(regime).with(gate))
        : Optional.empty();
  }

  private static Optional<String> next(Collection<String> parts) {
    return parts.stream().findFirst().filter(part -> !part.isEmpty());
  }

  private static void take(Deque<String> parts, boolean known) {
    if (known) {
      parts.removeFirst();
    }
  }
}
