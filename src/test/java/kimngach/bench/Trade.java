package kimngach.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;

/**
 * Draws the trade of two years over the border, in exact US dollars: what crossed at each gate,
 * what of it was declared in the province and under which code, what lies between the two, and what
 * else a bulletin tells. Constructed; sizes and seasons are like those of a northern province.
 */
final class Trade {
  /** Its goods come in wagons, not in vehicles. */
  private static final BorderGate RAILWAY = new BorderGate("dong-dang");

  static final List<BorderGate> GATES =
      List.of(
          new BorderGate("huu-nghi"),
          RAILWAY,
          new BorderGate("chi-ma"),
          new BorderGate("tan-thanh"),
          new BorderGate("coc-nam"),
          new BorderGate("na-hinh"),
          new BorderGate("na-nua"),
          new BorderGate("binh-nghi"));
  static final List<Flow> FLOWS = List.of(Flow.EXPORT, Flow.IMPORT);
  static final List<Regime> EXPORT_CODES = regimes("B11", "B13", "E52", "E62");
  static final List<Regime> IMPORT_CODES = regimes("A11", "A12", "A41", "E21", "E31");
  static final List<Regime> LINES =
      regimes("declared-elsewhere", "transit", "bonded-warehouse", "gate-transfer", "other-lines");
  static final SeriesKey REVENUE =
      SeriesKey.of(new Measure("budget-revenue"), Scope.NONE, Flow.TOTAL);
  static final SeriesKey VEHICLES =
      SeriesKey.of(new Measure("vehicles-per-day"), Scope.NONE, Flow.TOTAL);

  private static final YearMonth FIRST = YearMonth.of(2022, 1);
  private static final int MONTHS = 24;
  private static final double[] MILLIONS = {1500, 260, 90, 240, 60, 9, 6, 2};
  private static final double SMALL = 10;
  private static final double[] SEASON = {
    0.7, 0.65, 0.95, 0.95, 1.0, 1.02, 1.0, 1.05, 1.05, 1.1, 1.15, 1.2
  };

  private final SplittableRandom random;
  private final Truth truth = new Truth();

  private Trade(SplittableRandom random) {
    this.random = random;
  }

  private static List<Regime> regimes(String... codes) {
    return List.of(codes).stream().map(Regime::new).toList();
  }

  /** Two years of trade. */
  static Truth drawn(SplittableRandom random) {
    Trade trade = new Trade(random);
    double growth = random.nextDouble(0.9, 1.9);
    for (Flow flow : FLOWS) {
      trade.draw(flow, growth);
      trade.plan(flow);
    }
    trade.revenue(growth);
    return trade.truth;
  }

  private void draw(Flow flow, double growth) {
    double[] codeWeights = weights(flow == Flow.EXPORT ? EXPORT_CODES : IMPORT_CODES);
    double[] lineWeights = weights(LINES);
    double[] levels = new double[GATES.size()];
    double[] shares = new double[GATES.size()];
    for (int gate = 0; gate < levels.length; gate++) {
      levels[gate] = MILLIONS[gate] * random.nextDouble(0.5, 1.5);
      shares[gate] = random.nextDouble(0.03, 0.25);
    }
    for (int month = 0; month < MONTHS; month++) {
      YearMonth when = FIRST.plusMonths(month);
      long crossed = 0;
      long declared = 0;
      for (int gate = 0; gate < levels.length; gate++) {
        double trend = SEASON[month % 12] * Math.pow(growth, month / 12.0);
        double traded = random.nextDouble() < idle(gate) ? 0 : levels[gate] * trend * about(0.1);
        long all = Math.round(traded * 1_000_000);
        long inProvince = Math.round(all * shares[gate] * about(0.1));
        book(Scope.ALL_REGIMES, flow, GATES.get(gate), when, all);
        book(Scope.DECLARED, flow, GATES.get(gate), when, inProvince);
        if (!GATES.get(gate).equals(RAILWAY)) {
          truth.book(
              VEHICLES.with(flow).with(GATES.get(gate)), when, BigDecimal.valueOf(all / 90_000, 2));
        }
        crossed += all;
        declared += inProvince;
      }
      divide(Scope.DECLARED, flow, when, declared, codes(flow), codeWeights);
      divide(Scope.ALL_REGIMES, flow, when, crossed - declared, LINES, lineWeights);
    }
  }

  /** How often a gate is open without goods in a month. */
  private static double idle(int gate) {
    return MILLIONS[gate] < SMALL ? 0.15 : 0;
  }

  private static List<Regime> codes(Flow flow) {
    return flow == Flow.EXPORT ? EXPORT_CODES : IMPORT_CODES;
  }

  private void book(Scope scope, Flow flow, BorderGate gate, YearMonth month, long dollars) {
    truth.book(SeriesKey.turnover(scope, flow).with(gate), month, BigDecimal.valueOf(dollars, 6));
  }

  private double about(double spread) {
    return random.nextDouble(1 - spread, 1 + spread);
  }

  private double[] weights(List<Regime> names) {
    return names.stream().mapToDouble(name -> Math.exp(random.nextDouble(-1.5, 1.5))).toArray();
  }

  /** Divides a sum among regimes, the last of them taking what is left. */
  private void divide(
      Scope scope, Flow flow, YearMonth month, long sum, List<Regime> names, double[] weights) {
    double[] now = new double[weights.length];
    double all = 0;
    for (int index = 0; index < now.length; index++) {
      now[index] = weights[index] * about(0.1);
      all += now[index];
    }
    long left = sum;
    for (int index = 0; index < now.length; index++) {
      long part = index == now.length - 1 ? left : (long) (sum * (now[index] / all));
      left -= part;
      truth.book(
          SeriesKey.turnover(scope, flow).with(names.get(index)),
          month,
          BigDecimal.valueOf(part, 6));
    }
  }

  private void plan(Flow flow) {
    SeriesKey declared = SeriesKey.turnover(Scope.DECLARED, flow);
    BigDecimal lastYear = truth.of(declared, TimePeriod.year(2022));
    BigDecimal plan =
        lastYear.multiply(BigDecimal.valueOf(about(0.2))).setScale(-1, RoundingMode.UP);
    for (Flow each : List.of(flow, Flow.TOTAL)) {
      truth.add(new ObsKey(declared.with(Measure.PLAN).with(each), TimePeriod.year(2023)), plan);
    }
  }

  private void revenue(double growth) {
    for (int month = 0; month < MONTHS; month++) {
      double billions = 400 * SEASON[month % 12] * Math.pow(growth, month / 12.0) * about(0.1);
      truth.add(
          REVENUE,
          FIRST.plusMonths(month),
          BigDecimal.valueOf(Math.round(billions * 1_000_000), 6));
    }
  }
}
