package kimngach.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;

/**
 * Reads the written name of a series, such as {@code turnover.all-regimes.export.huu-nghi}: the
 * inverse of {@link SeriesKey#toString()}.
 */
public final class SeriesName {
  private SeriesName() {}

  /**
   * The series of a name: measure, scope, flow, regime, gate, office, sector, commodity, joined by
   * points, those that do not apply left out. Empty when a part is not known or stands out of
   * order.
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
    SeriesKey series = SeriesKey.of(measure, scope, flow.orElse(Flow.TOTAL));
    series = series.with(part(parts, Regime::new, codes::hasRegime).orElse(Regime.ALL));
    series = series.with(part(parts, BorderGate::new, codes::hasGate).orElse(BorderGate.ALL));
    series =
        series.with(
            part(parts, CustomsOffice::new, CustomsOffice::isCustomsCode)
                .orElse(CustomsOffice.ALL));
    series = series.with(part(parts, Sector::new, CodeLists.SECTORS::contains).orElse(Sector.ALL));
    series = series.with(part(parts, Commodity::new, codes::hasCommodity).orElse(Commodity.ALL));
    return parts.isEmpty() ? Optional.of(series) : Optional.empty();
  }

  /** Takes the next part if it is a code of a list. */
  private static <T> Optional<T> part(
      Deque<String> parts, Function<String, T> ofCode, Predicate<T> isKnown) {
    Optional<T> part = next(parts).map(ofCode).filter(isKnown);
    take(parts, part.isPresent());
    return part;
  }

  private static Optional<String> next(Deque<String> parts) {
    return Optional.ofNullable(parts.peekFirst()).filter(part -> !part.isEmpty());
  }

  private static void take(Deque<String> parts, boolean known) {
    if (known) {
      parts.removeFirst();
    }
  }
}
