package kimngach.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provincial form (biểu kim ngạch) of a month, as an office fills it in: the plan of the year,
 * the month before, the month, the year to date, and three percentages. It says with the digits of
 * the tidy rows what they say, so those rows need not be delivered beside it.
 */
final class ProvincialForm {

  private static final Series ALL = Series.turnover(Series.ALL_REGIMES, Series.TOTAL);
  private static final Series DECLARED = Series.turnover(Series.DECLARED, Series.TOTAL);
  private static final Series LOCAL = Series.turnover("local-goods", Series.EXPORT);
  private static final String TRANSIT = "transit";

  private static final String NOT_KNOWN = "…";
  private static final String NONE = "x";
  private static final String CONSTRUCTED = "constructed: số minh họa";

  private final YearMonth month;
  private final List<TidyRow> delivered;
  private final TurnoverDelivery turnover;
  private final TradeMonths trade;

  /**
   * A form of a month.
   *
   * @param month October or November 2023
   * @param turnover what is delivered in that month, the one before and with the plan
   * @param trade the turnover of the year before
   */
  ProvincialForm(YearMonth month, TurnoverDelivery turnover, TradeMonths trade) {
    this.month = month;
    this.delivered = turnover.rows(month);
    this.turnover = turnover;
    this.trade = trade;
  }

  /** Whether the office sent the form for a month. */
  static boolean isFiledIn(YearMonth delivery) {
    return delivery.equals(TurnoverDelivery.ESTIMATE)
        || delivery.equals(TurnoverDelivery.ESTIMATE.minusMonths(1));
  }

  YearMonth month() {
    return month;
  }

  /** Whether month and year to date are estimates. */
  boolean isEstimate() {
    return month.equals(TurnoverDelivery.ESTIMATE);
  }

  /** The lines from top to bottom. */
  List<FormLine> lines() {
    var lines = new ArrayList<FormLine>();
    lines.add(line("I. Kim ngạch qua địa bàn, tất cả các loại hình", 0, ALL));
    lines.add(line("1. Xuất khẩu", 1, ALL.inFlow(Series.EXPORT)));
    lines.add(transit(Series.EXPORT));
    lines.add(line("2. Nhập khẩu", 1, ALL.inFlow(Series.IMPORT)));
    lines.add(transit(Series.IMPORT));
    lines.add(line("II. Kim ngạch mở tờ khai tại địa bàn", 0, DECLARED));
    lines.add(line("1. Xuất khẩu", 1, DECLARED.inFlow(Series.EXPORT)));
    lines.add(line("2. Nhập khẩu", 1, DECLARED.inFlow(Series.IMPORT)));
    lines.add(localGoods());
    return List.copyOf(lines);
  }

  /** The rows of the delivery that the form does not say. */
  List<TidyRow> unsaid() {
    List<Series> said = lines().stream().map(FormLine::series).toList();
    List<String> periods = List.of(Periods.month(month), Periods.yearToDate(month));
    return delivered.stream()
        .filter(row -> !said.contains(row.series()) || !periods.contains(row.period()))
        .toList();
  }

  private FormLine transit(String flow) {
    return line("Trong đó: Hàng quá cảnh", 2, ALL.inFlow(flow).ofRegime(TRANSIT));
  }

  private FormLine line(String label, int depth, Series series) {
    String now = amount(delivered, Periods.month(month), series);
    String before =
        amount(turnover.rows(month.minusMonths(1)), Periods.month(month.minusMonths(1)), series);
    TidyRow yearToDate = find(delivered, Periods.yearToDate(month), series).orElseThrow();
    Map<Series, Long> lastYear = trade.yearToDate(month.minusYears(1), Release.FIRST);
    String base = Thousandths.text(lastYear.getOrDefault(series, 0L));
    String soFar = yearToDate.value().text();
    Optional<String> plan = plan(series).map(row -> row.value().text());
    return new FormLine(
        label,
        depth,
        series,
        plan.orElse(NONE),
        before,
        now,
        soFar,
        percent(now, before),
        percent(soFar, base),
        plan.map(planned -> percent(soFar, planned)).orElse(NONE),
        note(series, yearToDate.origin()));
  }

  private FormLine localGoods() {
    TidyRow plan = plan(LOCAL).orElseThrow();
    return new FormLine(
        "III. Xuất khẩu hàng địa phương",
        0,
        LOCAL,
        plan.value().text(),
        NOT_KNOWN,
        NOT_KNOWN,
        NOT_KNOWN,
        NOT_KNOWN,
        NOT_KNOWN,
        NOT_KNOWN,
        plan.origin().note());
  }

  private String note(Series series, Origin yearToDate) {
    if (yearToDate.note().startsWith("Published")) {
      return "Published figure (press, December 2023): cộng dồn; " + CONSTRUCTED;
    }
    return series.scope().equals(Series.DECLARED)
        ? CONSTRUCTED + ", kế hoạch suy từ tỷ lệ đã công bố"
        : CONSTRUCTED;
  }

  private Optional<TidyRow> plan(Series series) {
    return find(
        turnover.rows(month.withMonth(1)),
        Integer.toString(month.getYear()),
        series.measuring("plan"));
  }

  private static String amount(List<TidyRow> rows, String period, Series series) {
    return find(rows, period, series).orElseThrow().value().text();
  }

  private static Optional<TidyRow> find(List<TidyRow> rows, String period, Series series) {
    return rows.stream()
        .filter(row -> row.period().equals(period) && row.series().equals(series))
        .findFirst();
  }

  private static String percent(String value, String base) {
    return new BigDecimal(value)
        .movePointRight(2)
        .divide(new BigDecimal(base), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
