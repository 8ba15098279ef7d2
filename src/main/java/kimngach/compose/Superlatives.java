package kimngach.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;
import kimngach.model.figure.Formula;
import kimngach.settings.CodeLists;

/**
 * Finds since when a month's value is the highest or the lowest of its series, where the delivered
 * months prove it: none between is missing, no interval of possible values meets the month's own,
 * and no break lies between.
 */
final class Superlatives {
  /** Fewer months than these are nothing to speak of. */
  private static final int LEAST_MONTHS = 6;

  private final Figures figures;
  private final List<LocalDate> gateChanges;

  /** The first day that each series has a value of; none until it is first asked for. */
  private Map<SeriesKey, LocalDate> firstDays = Map.of();

  Superlatives(Figures figures, List<CodeLists.Gate> gates) {
    this.figures = figures;
    this.gateChanges =
        gates.stream()
            .flatMap(
                gate ->
                    Stream.concat(
                        gate.opened().stream(),
                        gate.closed().stream().map(last -> last.plusDays(1))))
            .toList();
  }

  /**
   * The month that a value is the highest or the lowest since.
   *
   * @param month the last month that was higher (or lower), or the first month of the series
   * @param isStart whether the series begins there and every earlier value is lower (or higher)
   */
  record Since(TimePeriod month, boolean isStart) {}

  /** Since when; empty where the series does not prove it. */
  Optional<Since> since(Figure figure, boolean highest) {
    if (!(figure.formula() instanceof Formula.Delivered delivered)
        || !delivered.observation().key().period().isMonth()
        || figure.upper().isPresent()
        || breaksAt(figure)) {
      return Optional.empty();
    }
    return figure
        .possible()
        .flatMap(own -> back(delivered.observation().key(), own, highest))
        .filter(
            since ->
                !since
                    .month()
                    .firstMonth()
                    .plusMonths(LEAST_MONTHS)
                    .isAfter(delivered.observation().key().period().lastMonth()));
  }

  private Optional<Since> back(ObsKey now, Interval own, boolean highest) {
    YearMonth last = now.period().lastMonth();
    for (YearMonth month = last.minusMonths(1); ; month = month.minusMonths(1)) {
      if (isParted(now.series(), month, last)) {
        return Optional.empty();
      }
      Optional<Figure> before =
          figures
              .value(now.at(TimePeriod.month(month)))
              .filter(one -> one.upper().isEmpty() && one.possible().isPresent());
      if (before.isEmpty()) {
        return begins(now.series(), month.plusMonths(1))
            ? Optional.of(new Since(TimePeriod.month(month.plusMonths(1)), true))
            : Optional.empty();
      }
      Interval other = before.get().possible().orElseThrow();
      if (highest ? other.isAbove(own) : own.isAbove(other)) {
        return Optional.of(new Since(TimePeriod.month(month), false));
      }
      boolean isSurpassed = highest ? own.isAbove(other) : other.isAbove(own);
      if (!isSurpassed || breaksAt(before.get())) {
        return Optional.empty();
      }
    }
  }

  /**
   * Whether nothing of a series was delivered that begins before a month, or says it is missing.
   */
  private boolean begins(SeriesKey series, YearMonth first) {
    if (firstDays.isEmpty()) {
      firstDays = firstDays(figures.delivered());
    }
    return !firstDays.getOrDefault(series, LocalDate.MAX).isBefore(first.atDay(1));
  }

  private static Map<SeriesKey, LocalDate> firstDays(List<ObsKey> delivered) {
    Map<SeriesKey, LocalDate> days = new HashMap<>();
    for (ObsKey key : delivered) {
      days.merge(key.series(), key.period().start(), (a, b) -> a.isBefore(b) ? a : b);
    }
    return days;
  }

  private static boolean breaksAt(Figure figure) {
    return figure.formula().leaves().anyMatch(leaf -> leaf.status() == ObsStatus.BREAK);
  }

  /**
   * Whether a gate's own series does not reach from one month to the other: where a gate opens or
   * closes, goods move to others, so the series of every single gate breaks.
   */
  private boolean isParted(SeriesKey series, YearMonth from, YearMonth to) {
    return !series.gate().equals(BorderGate.ALL)
        && gateChanges.stream()
            .anyMatch(day -> day.isAfter(from.atDay(1)) && !day.isAfter(to.atEndOfMonth()));
  }
}
