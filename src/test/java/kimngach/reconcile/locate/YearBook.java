package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * Turnover of a year to date by flow and gate, month by month: exports and imports sum to totals,
 * gates to all gates, months to the year to date. The true values have five decimals, the written
 * ones fewer, so that all sums hold but for rounding.
 */
final class YearBook {
  static final Vintage NOW = new Vintage(YearMonth.of(2023, 11));
  private static final int LAST_MONTH = 11;
  private static final List<Flow> PARTS = List.of(Flow.EXPORT, Flow.IMPORT);
  private static final List<Flow> FLOWS = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
  private static final List<String> GATES =
      List.of("", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8");

  private final Map<ObsKey, BigDecimal> written = new LinkedHashMap<>();

  YearBook(long seed, int decimals) {
    Random random = new Random(seed);
    Map<ObsKey, BigDecimal> exact = new LinkedHashMap<>();
    for (String gate : GATES.subList(1, GATES.size())) {
      int size = 1 + random.nextInt(600);
      for (Flow flow : PARTS) {
        for (int month = 1; month <= LAST_MONTH; month++) {
          BigDecimal value =
              BigDecimal.valueOf(1 + (long) (size * 100_000L * random.nextDouble()), 5);
          for (Flow counted : List.of(flow, Flow.TOTAL)) {
            for (String at : List.of(gate, "")) {
              exact.merge(month(counted, at, month), value, BigDecimal::add);
              exact.merge(yearToDate(counted, at), value, BigDecimal::add);
            }
          }
        }
      }
    }
    exact.forEach((key, value) -> written.put(key, value.setScale(decimals, RoundingMode.HALF_UP)));
  }

  static ObsKey month(Flow flow, String gate, int month) {
    return new ObsKey(series(flow, gate), TimePeriod.month(YearMonth.of(2023, month)));
  }

  static ObsKey yearToDate(Flow flow, String gate) {
    return new ObsKey(series(flow, gate), TimePeriod.yearToDate(YearMonth.of(2023, LAST_MONTH)));
  }

  private static SeriesKey series(Flow flow, String gate) {
    SeriesKey all = SeriesKey.turnover(Scope.ALL_REGIMES, flow);
    return gate.isEmpty() ? all : all.with(new BorderGate(gate));
  }

  List<ObsKey> keys() {
    return List.copyOf(written.keySet());
  }

  BigDecimal value(ObsKey key) {
    return Optional.ofNullable(written.get(key)).orElseThrow();
  }

  /** Writes another value into a cell. */
  YearBook with(ObsKey key, BigDecimal value) {
    written.put(key, value);
    return this;
  }

  Map<ObsKey, Amount> amounts() {
    Map<ObsKey, Amount> amounts = new LinkedHashMap<>();
    for (Map.Entry<ObsKey, BigDecimal> each : written.entrySet()) {
      CellRef cell = new CellRef("input/2023-11/book.csv", "", amounts.size() + 2, 7);
      Quantity quantity = Quantity.of(each.getValue(), Unit.MILLION_USD, Qualifier.NONE);
      Observation observation =
          new Observation(
              each.getKey(),
              Optional.of(quantity),
              ObsStatus.NORMAL,
              Source.UNSTATED,
              NOW,
              new Provenance(cell, each.getValue().toPlainString(), ""));
      amounts.put(each.getKey(), Amount.of(observation).orElseThrow());
    }
    return amounts;
  }

  List<Evidence> evidence() {
    Map<ObsKey, Amount> amounts = amounts();
    List<Evidence> evidence = new ArrayList<>();
    for (String gate : GATES) {
      for (int month = 1; month <= LAST_MONTH; month++) {
        int of = month;
        sum(
            evidence,
            amounts,
            "flows",
            month(Flow.TOTAL, gate, of),
            PARTS.stream().map(flow -> month(flow, gate, of)).toList());
      }
      sum(
          evidence,
          amounts,
          "flows",
          yearToDate(Flow.TOTAL, gate),
          PARTS.stream().map(flow -> yearToDate(flow, gate)).toList());
    }
    List<String> single = GATES.subList(1, GATES.size());
    for (Flow flow : FLOWS) {
      for (int month = 1; month <= LAST_MONTH; month++) {
        int of = month;
        sum(
            evidence,
            amounts,
            "gates",
            month(flow, "", of),
            single.stream().map(gate -> month(flow, gate, of)).toList());
      }
      sum(
          evidence,
          amounts,
          "gates",
          yearToDate(flow, ""),
          single.stream().map(gate -> yearToDate(flow, gate)).toList());
      for (String gate : GATES) {
        List<ObsKey> months = new ArrayList<>();
        for (int month = 1; month <= LAST_MONTH; month++) {
          months.add(month(flow, gate, month));
        }
        sum(evidence, amounts, "months", yearToDate(flow, gate), months);
      }
    }
    return evidence;
  }

  private static void sum(
      List<Evidence> evidence,
      Map<ObsKey, Amount> amounts,
      String rule,
      ObsKey whole,
      List<ObsKey> parts) {
    List<Term> terms = new ArrayList<>();
    parts.forEach(
        part -> terms.add(Term.plus(Optional.ofNullable(amounts.get(part)).orElseThrow())));
    terms.add(Term.minus(Optional.ofNullable(amounts.get(whole)).orElseThrow()));
    WeightedSum sum = new WeightedSum(rule, terms, WeightedSum.Relation.ZERO, BigDecimal.ZERO);
    evidence.add(
        new Evidence(
            sum,
            sum.holds()
                ? Optional.empty()
                : Optional.of(new Finding(rule, Severity.ERROR, rule, Map.of(), List.of()))));
  }
}
