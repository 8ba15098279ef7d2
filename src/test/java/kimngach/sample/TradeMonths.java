package kimngach.sample;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turnover of each month in thousandths of a million USD, by scope, flow, gate, customs regime and
 * bridge line. Parts add up to their whole exactly; the bridge alone leaves a residual of 0.25 to
 * 0.55 percent of each flow's gap.
 */
final class TradeMonths {

  private static final Shares ALL_REGIMES_GATES =
      Shares.parse("huu-nghi 575, tan-thanh 212, dong-dang 92, chi-ma 78, coc-nam 31, na-hinh 12");

  private static final Shares DECLARED_GATES =
      Shares.parse("huu-nghi 602, tan-thanh 173, dong-dang 104, chi-ma 87, coc-nam 25, na-hinh 9");

  private static final Shares EXPORT_CODES =
      Shares.parse("B11 658, B13 12, E52 92, E62 207, G21 31");

  private static final Shares IMPORT_CODES =
      Shares.parse("A11 338, A12 376, A41 61, E21 54, E31 112, G11 38, H11 21");

  private static final Shares EXPORT_LINES =
      Shares.parse(
          "declared-elsewhere 524, transit 141, bonded-warehouse 92,"
              + " temporary-import-re-export 108, gate-transfer 41, border-residents 58,"
              + " other-lines 36");

  private static final Shares IMPORT_LINES =
      Shares.parse(
          "declared-elsewhere 657, transit 83, bonded-warehouse 72,"
              + " temporary-import-re-export 51, gate-transfer 62, border-residents 47,"
              + " other-lines 28");

  /** Months in which Na Hình was open without goods. */
  private static final Set<String> NA_HINH_WITHOUT_GOODS =
      Set.of(
          "2022-01", "2022-02", "2022-03", "2022-04", "2022-12", "2023-01", "2023-02", "2024-02");

  private final WholeTurnover wholes = new WholeTurnover();

  /** Whether no goods crossed at Na Hình: its turnover is zero, not missing. */
  static boolean naHinhWithoutGoods(YearMonth month) {
    return NA_HINH_WITHOUT_GOODS.contains(month.toString());
  }

  /** Every turnover series of one month. */
  Map<Series, Long> month(YearMonth month, Release release) {
    var amounts = new LinkedHashMap<Series, Long>();
    Flows all = flows(Series.ALL_REGIMES, month, release);
    Flows declared = flows(Series.DECLARED, month, release);
    putWithGates(amounts, Series.ALL_REGIMES, all, ALL_REGIMES_GATES, month);
    putWithGates(amounts, Series.DECLARED, declared, DECLARED_GATES, month);
    putCodes(amounts, Series.EXPORT, declared.exports(), EXPORT_CODES, month);
    putCodes(amounts, Series.IMPORT, declared.imports(), IMPORT_CODES, month);
    putBridge(amounts, all, declared, month);
    return amounts;
  }

  /** Every turnover series from January to {@code last}: the sum of the months. */
  Map<Series, Long> yearToDate(YearMonth last, Release release) {
    var sums = new LinkedHashMap<Series, Long>();
    for (YearMonth month : Periods.months(last.withMonth(1), last)) {
      month(month, release).forEach((series, amount) -> sums.merge(series, amount, Long::sum));
    }
    return sums;
  }

  private Flows flows(String scope, YearMonth month, Release release) {
    return new Flows(
        wholes.of(scope, Series.EXPORT, month, release),
        wholes.of(scope, Series.IMPORT, month, release));
  }

  private static void putWithGates(
      Map<Series, Long> amounts, String scope, Flows whole, Shares usual, YearMonth month) {
    Series series = Series.turnover(scope, Series.TOTAL);
    whole.putInto(amounts, series);
    Shares gates = naHinhWithoutGoods(month) ? usual.without("na-hinh") : usual;
    Map<String, Long> exports = gates.split(whole.exports(), scope + Series.EXPORT + month);
    Map<String, Long> imports = gates.split(whole.imports(), scope + Series.IMPORT + month);
    exports.forEach(
        (gate, exported) ->
            new Flows(exported, imports.getOrDefault(gate, 0L))
                .putInto(amounts, series.atGate(gate)));
  }

  private static void putCodes(
      Map<Series, Long> amounts, String flow, long declared, Shares codes, YearMonth month) {
    Series series = Series.turnover(Series.DECLARED, flow);
    codes
        .split(declared, "code" + flow + month)
        .forEach((code, part) -> amounts.put(series.ofRegime(code), part));
  }

  private static void putBridge(
      Map<Series, Long> amounts, Flows all, Flows declared, YearMonth month) {
    Series series = Series.turnover(Series.ALL_REGIMES, Series.TOTAL);
    Map<String, Long> exports =
        EXPORT_LINES.split(
            explained(all.exports() - declared.exports(), Series.EXPORT + month),
            "line" + Series.EXPORT + month);
    Map<String, Long> imports =
        IMPORT_LINES.split(
            explained(all.imports() - declared.imports(), Series.IMPORT + month),
            "line" + Series.IMPORT + month);
    exports.forEach(
        (line, exported) ->
            new Flows(exported, imports.getOrDefault(line, 0L))
                .putInto(amounts, series.ofRegime(line)));
  }

  /** The gap less the residual that no line explains. */
  private static long explained(long gap, String ripple) {
    return gap - gap * (25 + Ripple.below(31, "residual" + ripple)) / 10_000;
  }

  private record Flows(long exports, long imports) {

    void putInto(Map<Series, Long> amounts, Series series) {
      amounts.put(series.inFlow(Series.TOTAL), exports + imports);
      amounts.put(series.inFlow(Series.EXPORT), exports);
      amounts.put(series.inFlow(Series.IMPORT), imports);
    }
  }
}
