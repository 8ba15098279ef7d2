package kimngach.compose.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Formula;
import kimngach.settings.CodeLists;

/**
 * The sums that the names of figures tell: flows to their total; gates, regimes, offices, sectors
 * and goods to all of them; months, quarters and half-years to a longer period.
 */
final class SeriesSums {
  /** From a part to the whole it would be a part of; a whole is left as it is. */
  private static final List<UnaryOperator<SeriesKey>> WHOLES =
      List.of(
          part -> part.with(Flow.TOTAL),
          part -> part.with(Regime.ALL),
          part -> part.with(BorderGate.ALL),
          part -> part.with(CustomsOffice.ALL),
          part -> part.with(Sector.ALL),
          part -> part.with(Commodity.ALL));

  private final Map<NamedFigure, PrintedValue> named = new LinkedHashMap<>();
  private final Set<PrintedValue> ofWhich = new HashSet<>();
  private final List<PrintedSum> sums = new ArrayList<>();

  private SeriesSums() {}

  /** The sums whose total and parts are printed; whether they add up is another matter. */
  static List<PrintedSum> of(Collection<PrintedCell> cells, CodeLists codes) {
    SeriesSums found = new SeriesSums();
    for (PrintedCell cell : cells) {
      NamedFigure.of(cell.figure(), codes).ifPresent(name -> found.add(name, cell));
    }
    WHOLES.forEach(found::addSums);
    found.named.forEach(found::addPeriods);
    return found.sums;
  }

  private void add(NamedFigure name, PrintedCell cell) {
    named.putIfAbsent(name, cell.value());
    if (cell.figure().formula() instanceof Formula.Delivered delivered
        && delivered.observation().isOfWhich()) {
      ofWhich.add(cell.value());
    }
  }

  private void addSums(UnaryOperator<SeriesKey> wholeOf) {
    Map<NamedFigure, List<PrintedValue>> partsOf = new LinkedHashMap<>();
    named.forEach(
        (name, value) -> {
          SeriesKey series = name.key().series();
          SeriesKey whole = wholeOf.apply(series);
          if (!whole.equals(series)) {
            partsOf
                .computeIfAbsent(name.with(name.key().with(whole)), any -> new ArrayList<>())
                .add(value);
          }
        });
    partsOf.forEach(
        (name, values) ->
            Optional.ofNullable(named.get(name)).ifPresent(total -> addSums(total, values)));
  }

  /**
   * All parts, and all but those listed under "of which" (trong đó): these lie inside their
   * neighbours, or are a kind of parts by themselves.
   */
  private void addSums(PrintedValue total, List<PrintedValue> values) {
    sums.add(PrintedSum.of(total, values));
    List<PrintedValue> apart = values.stream().filter(one -> !ofWhich.contains(one)).toList();
    if (!apart.isEmpty() && apart.size() < values.size()) {
      sums.add(PrintedSum.of(total, apart));
    }
  }

  private void addPeriods(NamedFigure name, PrintedValue total) {
    TimePeriod whole = name.key().period();
    if (whole.monthCount() == 1) {
      return;
    }
    Map<Integer, List<TimePeriod>> byLength = new TreeMap<>();
    named.keySet().stream()
        .filter(part -> part.isOf(name))
        .map(part -> part.key().period())
        .filter(period -> period.isWholeMonths() && period.monthCount() < whole.monthCount())
        .sorted(Comparator.comparing(TimePeriod::start))
        .forEach(
            period ->
                byLength
                    .computeIfAbsent(period.monthCount(), any -> new ArrayList<>())
                    .add(period));
    for (List<TimePeriod> alike : byLength.values()) {
      List<TimePeriod> within = alike.stream().filter(one -> isWithin(one, whole)).toList();
      if (covers(within, whole)) {
        sums.add(PrintedSum.of(total, within.stream().map(one -> value(name, one)).toList()));
      }
    }
  }

  private PrintedValue value(NamedFigure name, TimePeriod period) {
    return Objects.requireNonNull(named.get(name.with(name.key().at(period))));
  }

  private static boolean isWithin(TimePeriod part, TimePeriod whole) {
    return !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
  }

  /** Whether periods follow each other from the first day to the last. */
  private static boolean covers(List<TimePeriod> periods, TimePeriod whole) {
    LocalDate next = whole.start();
    for (TimePeriod period : periods) {
      if (!period.start().equals(next)) {
        return false;
      }
      next = period.end().plusDays(1);
    }
    return next.equals(whole.end().plusDays(1));
  }
}
