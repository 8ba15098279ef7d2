package kimngach.sample;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The turnover rows of one month's delivery: the month, the year to date, and what was published
 * with them. The first delivery adds the earlier months of 2022, that of February 2024 the revised
 * figures of 2023.
 */
final class TurnoverDelivery {

  static final YearMonth FIRST = YearMonth.of(2022, 11);
  static final YearMonth ESTIMATE = YearMonth.of(2023, 11);
  static final YearMonth PRELIMINARY_YEAR = YearMonth.of(2023, 12);
  static final YearMonth REVISION = YearMonth.of(2024, 2);

  /** Last delivery with months; the one of December 2024 holds press figures only. */
  static final YearMonth LAST = REVISION;

  private final TradeMonths trade;

  TurnoverDelivery(TradeMonths trade) {
    this.trade = trade;
  }

  /** The months a delivery reports: its own, and for the first one the year up to it. */
  static List<YearMonth> reportedMonths(YearMonth delivery) {
    if (delivery.isAfter(LAST)) {
      return List.of();
    }
    return Periods.months(delivery.equals(FIRST) ? delivery.withMonth(1) : delivery, delivery);
  }

  /** All turnover rows of a delivery, with and without gate. */
  List<TidyRow> rows(YearMonth delivery) {
    var rows = new ArrayList<TidyRow>();
    for (YearMonth month : reportedMonths(delivery)) {
      String status = status(delivery, false);
      addAll(rows, Periods.month(month), trade.month(month, Release.FIRST), delivery, status);
      if (month.getMonth() != Month.JANUARY) {
        Map<Series, Long> sums = trade.yearToDate(month, Release.FIRST);
        addAll(rows, Periods.yearToDate(month), sums, delivery, status);
      }
    }
    if (delivery.equals(REVISION)) {
      rows.addAll(revisions());
    }
    Published.in(delivery.toString()).forEach(published -> merge(rows, published));
    return List.copyOf(rows);
  }

  private static void addAll(
      List<TidyRow> rows,
      String period,
      Map<Series, Long> amounts,
      YearMonth delivery,
      String status) {
    boolean estimatedYear = delivery.equals(PRELIMINARY_YEAR) && period.equals("2023");
    amounts.forEach(
        (series, amount) -> {
          boolean estimate = estimatedYear && series.scope().equals(Series.DECLARED);
          String letter = estimate ? status(delivery, true) : status;
          rows.add(constructed(period, series, amount, letter, ""));
        });
  }

  private static String status(YearMonth delivery, boolean estimate) {
    if (estimate || delivery.equals(ESTIMATE)) {
      return "E";
    }
    return delivery.isAfter(ESTIMATE) ? "P" : "";
  }

  /**
   * What the final release of 2023 changes: for each month and year to date, every block of series
   * (all regimes, declared, bridge) in which any figure moved, in full.
   */
  private List<TidyRow> revisions() {
    var rows = new ArrayList<TidyRow>();
    for (YearMonth month : Periods.months(YearMonth.of(2023, 1), YearMonth.of(2023, 12))) {
      addRevised(
          rows,
          Periods.month(month),
          trade.month(month, Release.FIRST),
          trade.month(month, Release.FINAL));
      if (month.getMonth() != Month.JANUARY) {
        addRevised(
            rows,
            Periods.yearToDate(month),
            trade.yearToDate(month, Release.FIRST),
            trade.yearToDate(month, Release.FINAL));
      }
    }
    return rows;
  }

  private static void addRevised(
      List<TidyRow> rows, String period, Map<Series, Long> before, Map<Series, Long> after) {
    Set<String> moved = new HashSet<>();
    after.forEach(
        (series, amount) -> {
          if (!amount.equals(before.get(series))) {
            moved.add(block(series));
          }
        });
    after.forEach(
        (series, amount) -> {
          if (moved.contains(block(series))) {
            rows.add(constructed(period, series, amount, "A", "revised; "));
          }
        });
  }

  private static String block(Series series) {
    return series.isBridgeLine() ? "bridge" : series.scope();
  }

  private static TidyRow constructed(
      String period, Series series, long amount, String status, String revised) {
    return new TidyRow(
        period,
        series,
        Value.millionUsd(Thousandths.text(amount)).withStatus(status),
        Origin.constructed(Origin.CUSTOMS, revised + how(series)));
  }

  private static String how(Series series) {
    if (series.isBridgeLine()) {
      return "no bridge between the scopes is published";
    }
    if (!series.regime().isEmpty()) {
      return "the customs codes add up to the declared flow";
    }
    return series.gate().isEmpty()
        ? "monthly pattern that fits the published totals"
        : "the gates add up to the whole";
  }

  /** Puts a published row in the place of the constructed one, which must have its value. */
  private static void merge(List<TidyRow> rows, TidyRow published) {
    for (int i = 0; i < rows.size(); i++) {
      TidyRow constructed = rows.get(i);
      if (constructed.replaces(published)) {
        requireSameValue(constructed, published);
        rows.set(i, published);
        return;
      }
    }
    rows.add(published);
  }

  private static void requireSameValue(TidyRow constructed, TidyRow published) {
    var expected = new BigDecimal(published.value().text());
    if (expected.compareTo(new BigDecimal(constructed.value().text())) != 0) {
      throw new IllegalStateException(
          "Expecting " + published + ", found " + constructed.value().text());
    }
  }
}
