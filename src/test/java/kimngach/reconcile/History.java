package kimngach.reconcile;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/**
 * Monthly deliveries as a province might make them: a trend, a season, a New Year dip that falls
 * into January or February, noise of each series, and now and then a revision of the month before.
 * All sums are right. One seed gives one history.
 */
final class History {
  private static final YearMonth FIRST = YearMonth.parse("2021-03");
  private static final List<Flow> FLOWS = List.of(Flow.EXPORT, Flow.IMPORT);
  private static final List<String> GATES = List.of("huu-nghi", "chi-ma", "coc-nam", "dong-dang");
  private static final Map<Flow, List<String>> REGIMES =
      Map.of(Flow.EXPORT, List.of("B11", "E62"), Flow.IMPORT, List.of("A11", "A12", "E31"));

  private final Random random;
  private final double trend;
  private final double season;
  private final double noise;
  private final List<Observation> delivered = new ArrayList<>();
  private final Map<ObsKey, Long> thousandths = new LinkedHashMap<>();
  private YearMonth month = FIRST;
  private int row = 1;

  History(long seed) {
    random = new Random(seed);
    trend = random.nextDouble() * 0.05 - 0.01;
    season = random.nextDouble() * 0.2;
    noise = 0.02 + random.nextDouble() * 0.13;
  }

  /** The deliveries of some months, from March 2021. */
  History months(int count) {
    for (int index = 0; index < count; index++) {
      month = FIRST.plusMonths(index);
      row = 1;
      if (index > 0 && random.nextInt(3) == 0) {
        deliver(month.minusMonths(1), 0.97 + random.nextDouble() * 0.06);
      }
      deliver(month, 1);
    }
    return this;
  }

  Vintage asOf() {
    return new Vintage(month);
  }

  Observations observations() {
    return new Observations(delivered, List.of());
  }

  private void deliver(YearMonth of, double revision) {
    long total = 0;
    for (Flow flow : FLOWS) {
      SeriesKey whole = SeriesKey.turnover(Scope.DECLARED, flow);
      List<SeriesKey> gates = GATES.stream().map(gate -> whole.with(new BorderGate(gate))).toList();
      List<SeriesKey> regimes =
          REGIMES.getOrDefault(flow, List.of()).stream()
              .map(code -> whole.with(new Regime(code)))
              .toList();
      long sum = gates.stream().mapToLong(gate -> put(gate, of, level(gate, of, revision))).sum();
      long rest = sum;
      for (SeriesKey regime : regimes.subList(1, regimes.size())) {
        rest -= put(regime, of, (long) (sum * (0.2 + 0.02 * random.nextGaussian())));
      }
      put(regimes.get(0), of, rest);
      put(whole, of, sum);
      total += sum;
    }
    put(SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL), of, total);
    SeriesKey vehicles = SeriesKey.of(new Measure("vehicles-per-day"), Scope.NONE, Flow.TOTAL);
    add(vehicles, TimePeriod.month(of), total / 300, Unit.VEHICLES_PER_DAY, 0);
    for (Flow flow : List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)) {
      yearToDate(SeriesKey.turnover(Scope.DECLARED, flow), of);
    }
  }

  /** The thousandths of a gate's value: smaller gates are noisier. */
  private long level(SeriesKey gate, YearMonth of, double revision) {
    ObsKey key = new ObsKey(gate, TimePeriod.month(of));
    if (thousandths.containsKey(key)) {
      return (long) (thousandths.getOrDefault(key, 0L) * revision);
    }
    int size = GATES.indexOf(gate.gate().code());
    double months = FIRST.until(of, ChronoUnit.MONTHS);
    double level =
        200_000
            * Math.pow(0.5, size)
            * Math.exp(trend * months)
            * (1 + season * Math.sin(Math.PI * of.getMonthValue() / 6))
            * Math.exp(noise * (1 + 0.3 * size) * random.nextGaussian());
    return (long) (level * (isNewYear(of) ? 0.5 + 0.1 * random.nextDouble() : 1));
  }

  /** The holidays fall into January of odd years and February of even ones. */
  private static boolean isNewYear(YearMonth of) {
    return of.getMonthValue() == (of.getYear() % 2 == 1 ? 1 : 2);
  }

  private long put(SeriesKey series, YearMonth of, long value) {
    thousandths.put(new ObsKey(series, TimePeriod.month(of)), value);
    add(series, TimePeriod.month(of), value, Unit.MILLION_USD, 3);
    return value;
  }

  private void yearToDate(SeriesKey series, YearMonth of) {
    if (of.getMonthValue() == 1 || of.getYear() == FIRST.getYear()) {
      return;
    }
    long sum = 0;
    for (int index = 1; index <= of.getMonthValue(); index++) {
      ObsKey key = new ObsKey(series, TimePeriod.month(of.withMonth(index)));
      sum += thousandths.getOrDefault(key, 0L);
    }
    add(series, TimePeriod.yearToDate(of), sum, Unit.MILLION_USD, 3);
  }

  private void add(SeriesKey series, TimePeriod period, long value, Unit unit, int decimals) {
    row++;
    delivered.add(
        new Observation(
            new ObsKey(series, period),
            Optional.of(Quantity.of(BigDecimal.valueOf(value, decimals), unit, Qualifier.NONE)),
            ObsStatus.NORMAL,
            Source.UNSTATED,
            new Vintage(month),
            new Provenance(new CellRef("input/" + month + "/all.csv", "", row, 7), "", "")));
  }

  /** The same history with a value of the last month replaced. */
  History replacing(SeriesKey series, BigDecimal value) {
    ObsKey key = new ObsKey(series, TimePeriod.month(month));
    delivered.replaceAll(
        each ->
            each.key().equals(key)
                ? new Observation(
                    key,
                    Optional.of(Quantity.of(value, Unit.MILLION_USD, Qualifier.NONE)),
                    each.status(),
                    each.source(),
                    each.vintage(),
                    each.provenance())
                : each);
    return this;
  }

  /** The value of a series in the last month, million USD. */
  BigDecimal value(SeriesKey series) {
    return BigDecimal.valueOf(
        thousandths.getOrDefault(new ObsKey(series, TimePeriod.month(month)), 0L), 3);
  }
}
