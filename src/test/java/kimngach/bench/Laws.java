package kimngach.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;

/** Every law that the cells of a delivery stand under. */
final class Laws {
  /** Percent of the months before up to which two deliveries differ by a revision. */
  private static final BigDecimal REVISION = BigDecimal.valueOf(2);

  /** Percent of all regimes that the bridge may leave unexplained without a word. */
  private static final BigDecimal RESIDUAL = BigDecimal.ONE;

  private static final Set<Measure> PERCENTAGES =
      Set.of(
          Measure.STATED_GROWTH, Measure.STATED_GROWTH_ON_PREVIOUS, Measure.STATED_PLAN_ATTAINMENT);

  private final Map<ObsKey, Cell> cells;
  private final List<Law> laws = new ArrayList<>();

  private Laws(Map<ObsKey, Cell> cells) {
    this.cells = cells;
  }

  /** The laws of what counts as of a delivery. */
  static List<Law> of(Delivery delivery) {
    Laws laws = new Laws(delivery.counting());
    laws.cells.keySet().forEach(laws::of);
    return List.copyOf(laws.laws);
  }

  /** What the printed numbers of a delivery may stand for. */
  static Map<ObsKey, Span> spans(Delivery delivery) {
    Map<ObsKey, Span> spans = new HashMap<>();
    delivery.counting().forEach((key, cell) -> spans.put(key, Span.of(cell.printed())));
    return spans;
  }

  private void of(ObsKey key) {
    if (PERCENTAGES.contains(key.series().measure())) {
      stated(key);
      return;
    }
    SeriesKey series = key.series();
    if (series.flow() == Flow.TOTAL) {
      sum("flows-sum-to-total", key, parts(key, Trade.FLOWS, series::with), 2);
    }
    if (series.isWhole()) {
      sum("gates-sum-to-whole", key, parts(key, Trade.GATES, series::with), 2);
      Stream.of(Trade.EXPORT_CODES, Trade.IMPORT_CODES)
          .forEach(codes -> sum("regimes-sum-to-whole", key, parts(key, codes, series::with), 4));
      bridge(key);
    }
    if (series.scope() == Scope.DECLARED && series.measure().equals(Measure.TURNOVER)) {
      ObsKey all = key.with(series.with(Scope.ALL_REGIMES));
      if (cells.containsKey(all)) {
        laws.add(SumLaw.bound("declared-within-all-regimes", key, all));
      }
    }
    if (!key.series().measure().equals(Measure.PLAN) && !key.period().isMonth()) {
      yearToDate(key);
    }
  }

  private <T> List<ObsKey> parts(ObsKey whole, List<T> names, Function<T, SeriesKey> named) {
    return names.stream()
        .map(name -> whole.with(named.apply(name)))
        .filter(cells::containsKey)
        .toList();
  }

  private void sum(String rule, ObsKey whole, List<ObsKey> parts, int atLeast) {
    if (parts.size() >= atLeast) {
      laws.add(SumLaw.exact(rule, parts, whole));
    }
  }

  private void yearToDate(ObsKey key) {
    YearMonth last = key.period().lastMonth();
    List<ObsKey> months =
        IntStream.rangeClosed(1, last.getMonthValue())
            .mapToObj(month -> key.at(TimePeriod.month(last.withMonth(month))))
            .filter(cells::containsKey)
            .toList();
    if (months.size() == last.getMonthValue()) {
      boolean isOfOneDelivery = months.stream().allMatch(month -> isBeside(month, key));
      laws.add(
          new SumLaw(
              "months-sum-to-year-to-date",
              months,
              key,
              false,
              isOfOneDelivery ? BigDecimal.ZERO : REVISION,
              List.of(key)));
    }
    months.forEach(month -> laws.add(SumLaw.bound("month-within-year-to-date", month, key)));
    ObsKey before = key.at(TimePeriod.yearToDate(last.minusMonths(1)));
    ObsKey month = key.at(TimePeriod.month(last));
    if (cells.containsKey(before) && cells.containsKey(month)) {
      laws.add(
          new SumLaw(
              "months-sum-to-year-to-date",
              List.of(before, month),
              key,
              false,
              REVISION,
              List.of(before)));
    }
  }

  private boolean isBeside(ObsKey one, ObsKey other) {
    return delivery(one).equals(delivery(other));
  }

  private Vintage delivery(ObsKey key) {
    return Optional.ofNullable(cells.get(key)).orElseThrow().delivery();
  }

  private void bridge(ObsKey all) {
    SeriesKey series = all.series();
    ObsKey declared = all.with(series.with(Scope.DECLARED));
    List<ObsKey> lines = parts(all, Trade.LINES, series::with);
    if (!lines.isEmpty() && all.period().equals(TimePeriod.yearToDate(Delivery.AS_OF.delivery()))) {
      List<ObsKey> parts = Stream.concat(Stream.of(declared), lines.stream()).toList();
      laws.add(new SumLaw("bridge-residual", parts, all, true, BigDecimal.ZERO, List.of()));
      laws.add(new SumLaw("bridge-residual", parts, all, false, RESIDUAL, List.of(all)));
    }
  }

  private void stated(ObsKey stated) {
    ObsKey value = stated.with(stated.series().with(Measure.TURNOVER));
    Measure measure = stated.series().measure();
    boolean isShare = measure.equals(Measure.STATED_PLAN_ATTAINMENT);
    ObsKey base =
        isShare
            ? new ObsKey(
                value.series().with(Measure.PLAN),
                TimePeriod.year(value.period().lastMonth().getYear()))
            : value.at(
                measure.equals(Measure.STATED_GROWTH)
                    ? value.period().samePeriodLastYear()
                    : value.period().previous());
    Optional.of(new RatioLaw(rule(isShare), stated, value, base, !isShare))
        .filter(law -> cells.keySet().containsAll(law.keys()))
        .ifPresent(laws::add);
  }

  private static String rule(boolean isShare) {
    return isShare ? "stated-plan-attainment" : "stated-growth";
  }
}
