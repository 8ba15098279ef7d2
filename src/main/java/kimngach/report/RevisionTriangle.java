package kimngach.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.Observation;
import kimngach.model.PeriodKind;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/**
 * What each delivery said of each period of one series.
 *
 * @param series the series
 * @param rows the periods, in the order of time, each with its values
 */
public record RevisionTriangle(SeriesKey series, List<ValueHistory> rows) {
  public RevisionTriangle {
    rows = List.copyOf(rows);
  }

  /**
   * Arranges what was delivered.
   *
   * @param series the series
   * @param byPeriod the observations of each period, of several in one delivery the one that counts
   *     before the others
   */
  public static RevisionTriangle of(SeriesKey series, Map<TimePeriod, List<Observation>> byPeriod) {
    return new RevisionTriangle(
        series,
        new TreeMap<>(byPeriod)
            .entrySet().stream()
                .map(entry -> new ValueHistory(entry.getKey(), oneADelivery(entry.getValue())))
                .toList());
  }

  private static List<Observation> oneADelivery(List<Observation> observations) {
    Map<Vintage, Observation> byDelivery = new TreeMap<>();
    observations.forEach(each -> byDelivery.putIfAbsent(each.vintage(), each));
    return new ArrayList<>(byDelivery.values());
  }

  /** The rows of one kind of period. */
  RevisionTriangle of(PeriodKind kind) {
    return new RevisionTriangle(
        series, rows.stream().filter(row -> PeriodKind.of(row.period()) == kind).toList());
  }

  /** The deliveries that speak of some row, the first first. */
  List<Vintage> deliveries() {
    return observations().map(Observation::vintage).distinct().sorted().toList();
  }

  /** The unit of the newest value; empty when no value was ever given. */
  Optional<Unit> unit() {
    return observations()
        .filter(each -> each.quantity().isPresent())
        .max(Comparator.comparing(Observation::vintage).thenComparing(each -> each.key().period()))
        .flatMap(Observation::quantity)
        .map(Quantity::unit);
  }

  private Stream<Observation> observations() {
    return rows.stream().flatMap(row -> row.values().stream());
  }
}
