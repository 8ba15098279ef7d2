package kimngach.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Quantity;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.model.figure.Comparison;

/**
 * The form of one month, filled from the truth: both scopes by flow and gate for the month, the
 * year to date and the month before, every month of the year, customs codes, the bridge, plan and
 * percentages, revenue and vehicles. That is just under 300 cells in November.
 */
final class Form {
  private static final List<Flow> FLOWS = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
  private static final List<Scope> SCOPES = List.of(Scope.ALL_REGIMES, Scope.DECLARED);
  private static final int COLUMN = 7;

  private final Truth truth;
  private final Digits digits;
  private final SplittableRandom random;
  private final YearMonth month;
  private final List<Cell> cells = new ArrayList<>();

  private Form(Truth truth, Digits digits, SplittableRandom random, YearMonth month) {
    this.truth = truth;
    this.digits = digits;
    this.random = random;
    this.month = month;
  }

  /** The cells of the form for a month. */
  static List<Cell> filled(Truth truth, Digits digits, SplittableRandom random, YearMonth month) {
    Form form = new Form(truth, digits, random, month);
    form.turnover();
    form.codesAndLines();
    form.plan();
    form.percentages();
    form.indicators();
    return form.cells;
  }

  private TimePeriod now() {
    return TimePeriod.month(month);
  }

  private TimePeriod yearToDate() {
    return TimePeriod.yearToDate(month);
  }

  private void turnover() {
    for (SeriesKey whole : wholes()) {
      fill(whole, now());
      fill(whole, yearToDate());
      for (int earlier = 1; earlier < month.getMonthValue(); earlier++) {
        fill(whole, TimePeriod.month(month.withMonth(earlier)));
      }
      for (BorderGate gate : Trade.GATES) {
        fill(whole.with(gate), now());
        fill(whole.with(gate), yearToDate());
        if (whole.scope() == Scope.ALL_REGIMES) {
          fill(whole.with(gate), now().previous());
        }
      }
    }
  }

  private static List<SeriesKey> wholes() {
    return SCOPES.stream()
        .flatMap(scope -> FLOWS.stream().map(flow -> SeriesKey.turnover(scope, flow)))
        .toList();
  }

  private void codesAndLines() {
    for (Regime code : Trade.EXPORT_CODES) {
      fillBoth(SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT).with(code));
    }
    for (Regime code : Trade.IMPORT_CODES) {
      fillBoth(SeriesKey.turnover(Scope.DECLARED, Flow.IMPORT).with(code));
    }
    for (Flow flow : FLOWS) {
      Trade.LINES.forEach(
          line -> fill(SeriesKey.turnover(Scope.ALL_REGIMES, flow).with(line), yearToDate()));
    }
  }

  private void fillBoth(SeriesKey series) {
    fill(series, now());
    fill(series, yearToDate());
  }

  private void plan() {
    FLOWS.forEach(
        flow ->
            fill(
                SeriesKey.of(Measure.PLAN, Scope.DECLARED, flow),
                TimePeriod.year(month.getYear())));
  }

  private void percentages() {
    for (SeriesKey whole : wholes()) {
      for (TimePeriod period : List.of(now(), yearToDate())) {
        state(Measure.STATED_GROWTH, Comparison.withSamePeriodLastYear(new ObsKey(whole, period)));
      }
      state(
          Measure.STATED_GROWTH_ON_PREVIOUS,
          Comparison.withPreviousPeriod(new ObsKey(whole, now())));
      state(
          Measure.STATED_PLAN_ATTAINMENT, Comparison.withYearPlan(new ObsKey(whole, yearToDate())));
    }
  }

  /** States a percentage where value and base exist. */
  private void state(Measure measure, Comparison of) {
    Optional<BigDecimal> base = truth.value(of.base());
    if (base.isPresent()) {
      BigDecimal share =
          truth
              .value(of.value())
              .orElseThrow()
              .movePointRight(2)
              .divide(base.get(), MathContext.DECIMAL128);
      boolean isShare = measure.equals(Measure.STATED_PLAN_ATTAINMENT);
      BigDecimal exact = isShare ? share : share.subtract(new BigDecimal(100));
      put(of.value().with(of.value().series().with(measure)), digits.percentage(exact, random));
    }
  }

  private void indicators() {
    for (int each = 1; each <= month.getMonthValue(); each++) {
      fill(Trade.REVENUE, TimePeriod.month(month.withMonth(each)));
    }
    fill(Trade.REVENUE, yearToDate());
    for (Flow flow : FLOWS) {
      Stream.concat(Stream.of(BorderGate.ALL), Trade.GATES.stream())
          .forEach(gate -> fill(Trade.VEHICLES.with(flow).with(gate), now()));
    }
  }

  private void fill(SeriesKey series, TimePeriod period) {
    ObsKey key = new ObsKey(series, period);
    truth.value(key).ifPresent(exact -> put(key, digits.printed(key, exact)));
  }

  private void put(ObsKey key, Quantity printed) {
    CellRef place = new CellRef("input/" + month + "/form.csv", "", cells.size() + 2, COLUMN);
    cells.add(new Cell(key, new Vintage(month), place, printed));
  }
}
