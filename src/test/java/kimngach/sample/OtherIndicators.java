package kimngach.sample;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The constructed monthly indicators beside turnover: budget revenue, infrastructure fee, vehicles,
 * wagons and queues. They follow the turnover of the month.
 */
final class OtherIndicators {

  private static final Shares ROAD_GATES =
      Shares.parse("huu-nghi 630, tan-thanh 262, chi-ma 79, coc-nam 21, na-hinh 8");

  private final TradeMonths trade;

  OtherIndicators(TradeMonths trade) {
    this.trade = trade;
  }

  /** The indicator rows of a delivery, published ones at the end. */
  List<TidyRow> rows(YearMonth delivery) {
    var rows = new ArrayList<TidyRow>();
    for (YearMonth month : TurnoverDelivery.reportedMonths(delivery)) {
      addMoney(rows, month);
      addTraffic(rows, month);
    }
    rows.addAll(PublishedIndicators.in(delivery.toString()));
    return List.copyOf(rows);
  }

  private void addMoney(List<TidyRow> rows, YearMonth month) {
    long budget = 0;
    long fee = 0;
    for (YearMonth each : Periods.months(month.withMonth(1), month)) {
      budget += budgetRevenue(each);
      fee += infrastructureFee(each);
    }
    addMoney(rows, month, "budget-revenue", Origin.CUSTOMS, budgetRevenue(month), budget);
    addMoney(rows, month, "infrastructure-fee", Origin.GATE_BOARD, infrastructureFee(month), fee);
  }

  private static void addMoney(
      List<TidyRow> rows,
      YearMonth month,
      String measure,
      String source,
      long ofMonth,
      long yearToDate) {
    Origin origin = Origin.constructed(source, "follows the turnover of the month");
    Series series = Series.indicator(measure);
    rows.add(new TidyRow(Periods.month(month), series, billionVnd(ofMonth), origin));
    if (month.getMonth() != Month.JANUARY) {
      rows.add(new TidyRow(Periods.yearToDate(month), series, billionVnd(yearToDate), origin));
    }
  }

  private static Value billionVnd(long thousandths) {
    return Value.of(Thousandths.text(thousandths), "billion-vnd");
  }

  private void addTraffic(List<TidyRow> rows, YearMonth month) {
    Origin vehicles =
        Origin.constructed(Origin.GATE_BOARD, "mean of the month, the gates add up to the whole");
    Series perDay = Series.indicator("vehicles-per-day");
    vehicles(month)
        .forEach(
            (gate, flows) ->
                flows.forEach(
                    (flow, number) ->
                        rows.add(
                            new TidyRow(
                                Periods.month(month),
                                perDay.atGate(gate).inFlow(flow),
                                Value.vehiclesPerDay(number),
                                vehicles))));
    addWagons(rows, month);
    long waiting = 140 + vehiclesPerDay(month) / 4 + Ripple.below(160, "waiting" + month);
    rows.add(
        new TidyRow(
            Periods.month(month),
            Series.indicator("vehicles-waiting"),
            Value.count(waiting),
            Origin.constructed(Origin.GATE_BOARD, "at the end of the month")));
  }

  private static void addWagons(List<TidyRow> rows, YearMonth month) {
    long fewer = month.getYear() == 2022 ? 9 : 0;
    long exports = 23 - fewer + Ripple.below(5, "wagons out" + month);
    long imports = 30 - fewer + Ripple.below(6, "wagons in" + month);
    Series perDay = Series.indicator("wagons-per-day").atGate("dong-dang");
    byFlow(exports, imports)
        .forEach(
            (flow, number) ->
                rows.add(
                    new TidyRow(
                        Periods.month(month),
                        perDay.inFlow(flow),
                        Value.of(Long.toString(number), "wagons-per-day"),
                        Origin.constructed(Origin.GATE_BOARD, "mean of the month"))));
  }

  /** Vehicles a day by road gate and flow; the empty gate is the whole. */
  private Map<String, Map<String, Long>> vehicles(YearMonth month) {
    long total = vehiclesPerDay(month);
    long exports = total * (340 + Ripple.below(31, "vehicles out" + month)) / 1000;
    Shares gates =
        TradeMonths.naHinhWithoutGoods(month) ? ROAD_GATES.without("na-hinh") : ROAD_GATES;
    Map<String, Long> out = gates.split(exports, "vehicles out" + month);
    Map<String, Long> in = gates.split(total - exports, "vehicles in" + month);
    var vehicles = new LinkedHashMap<String, Map<String, Long>>();
    vehicles.put("", byFlow(exports, total - exports));
    out.forEach((gate, number) -> vehicles.put(gate, byFlow(number, in.getOrDefault(gate, 0L))));
    return vehicles;
  }

  private static Map<String, Long> byFlow(long exports, long imports) {
    var flows = new LinkedHashMap<String, Long>();
    flows.put(Series.TOTAL, exports + imports);
    flows.put(Series.EXPORT, exports);
    flows.put(Series.IMPORT, imports);
    return flows;
  }

  /** About 500 a day in 2022 and 1,100 to 1,250 from spring 2023 on. */
  private long vehiclesPerDay(YearMonth month) {
    long turnover = turnover(month, Series.ALL_REGIMES, Series.TOTAL) / 1000;
    return month.getYear() == 2022 ? turnover * 10 / 46 : 700 + turnover * 10 / 105;
  }

  /** Thousandths of a billion đồng: 2.36 billion a million USD of declared imports, roughly. */
  private long budgetRevenue(YearMonth month) {
    return turnover(month, Series.DECLARED, Series.IMPORT)
        * (2310 + Ripple.below(101, "budget" + month))
        / 1000;
  }

  /** Thousandths of a billion đồng: 1.15 million a vehicle. */
  private long infrastructureFee(YearMonth month) {
    return vehiclesPerDay(month)
        * month.lengthOfMonth()
        * (1130 + Ripple.below(41, "fee" + month))
        / 1000;
  }

  private long turnover(YearMonth month, String scope, String flow) {
    return trade.month(month, Release.FIRST).getOrDefault(Series.turnover(scope, flow), 0L);
  }
}
