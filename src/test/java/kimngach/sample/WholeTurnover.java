package kimngach.sample;

import static java.util.Map.entry;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exports and imports of each month in both scopes, before they are split by gate and regime.
 *
 * <p>A {@link Run} of months has a sum that published figures fix or imply; its weights give the
 * shape: a dip at Tết, growth through the year.
 */
final class WholeTurnover {

  /** Million USD, by scope and flow. */
  private static final Map<Series, List<Run>> RUNS =
      Map.ofEntries(
          entry(
              Series.turnover(Series.ALL_REGIMES, Series.EXPORT),
              List.of(
                  new Run(
                      "2022-01",
                      "10006.840",
                      "410 300 520 570 720 820 900 970 1040 1120 1240 1397"),
                  new Run("2023-01", "588.260", "1"),
                  new Run("2023-02", "13118.307", "1130 1480 1600 1670 1720 1770 1850 1900"),
                  new Run("2023-10", "4527.433", "2230 2297"),
                  new Run("2023-12", "2070.904", "1"),
                  new Run("2024-01", "1612.482", "1"),
                  new Run("2024-02", "1438.926", "1"))),
          entry(
              Series.turnover(Series.ALL_REGIMES, Series.IMPORT),
              List.of(
                  new Run(
                      "2022-01",
                      "18584.160",
                      "830 680 1040 1120 1390 1560 1690 1790 1910 2050 2190 2334"),
                  new Run("2023-01", "1111.740", "1"),
                  new Run("2023-02", "20980.337", "1870 2420 2600 2680 2730 2780 2900 3000"),
                  new Run("2023-10", "6389.923", "3150 3240"),
                  new Run("2023-12", "3196.235", "1"),
                  new Run("2024-01", "2695.117", "1"),
                  new Run("2024-02", "2466.380", "1"))),
          entry(
              Series.turnover(Series.DECLARED, Series.EXPORT),
              List.of(
                  new Run("2022-01", "26.214", "1"),
                  new Run("2022-02", "996.786", "24 45 52 66 80 92 104 118 126 141 149"),
                  new Run("2023-01", "41.372", "1"),
                  new Run("2023-02", "2040.945", "178 232 251 260 266 268 292 294"),
                  new Run("2023-10", "289.706", "1"),
                  new Run("2023-11", "148.395", "1"),
                  new Run("2023-12", "209.582", "1"),
                  new Run("2024-01", "231.604", "1"),
                  new Run("2024-02", "204.318", "1"))),
          entry(
              Series.turnover(Series.DECLARED, Series.IMPORT),
              List.of(
                  new Run("2022-01", "61.186", "1"),
                  new Run("2022-02", "1975.814", "72 135 153 174 185 188 196 202 209 229 233"),
                  new Run("2023-01", "69.628", "1"),
                  new Run("2023-02", "1451.236", "127 173 183 189 192 190 196 198"),
                  new Run("2023-10", "237.418", "1"),
                  new Run("2023-11", "123.513", "1"),
                  new Run("2023-12", "168.205", "1"),
                  new Run("2024-01", "190.275", "1"),
                  new Run("2024-02", "174.962", "1"))));

  /** What the final release adds, million USD: 20 and 175 to the declared year of 2023. */
  private static final Map<Series, Map<String, String>> REVISIONS =
      Map.of(
          Series.turnover(Series.ALL_REGIMES, Series.EXPORT),
          Map.of("2023-12", "2.214"),
          Series.turnover(Series.ALL_REGIMES, Series.IMPORT),
          Map.of("2023-12", "5.210"),
          Series.turnover(Series.DECLARED, Series.EXPORT),
          Map.of(
              "2023-08", "1.604", "2023-09", "2.388", "2023-10", "4.127", "2023-11", "6.731",
              "2023-12", "5.150"),
          Series.turnover(Series.DECLARED, Series.IMPORT),
          Map.of(
              "2023-08", "6.215", "2023-09", "9.842", "2023-10", "26.306", "2023-11", "77.918",
              "2023-12", "54.719"));

  private final Map<Series, Map<YearMonth, Long>> first = new HashMap<>();

  WholeTurnover() {
    RUNS.forEach(
        (series, runs) -> {
          var byMonth = new TreeMap<YearMonth, Long>();
          runs.forEach(run -> run.addTo(byMonth, series));
          first.put(series, byMonth);
        });
  }

  /** Turnover of a month in thousandths of a million USD. */
  long of(String scope, String flow, YearMonth month, Release release) {
    Series series = Series.turnover(scope, flow);
    Long amount = first.getOrDefault(series, Map.of()).get(month);
    if (amount == null) {
      throw new IllegalStateException("Expecting a run of months with " + month + " for " + series);
    }
    return switch (release) {
      case FIRST -> amount;
      case FINAL -> amount + revision(series, month);
    };
  }

  private static long revision(Series series, YearMonth month) {
    return Thousandths.parse(
        REVISIONS.getOrDefault(series, Map.of()).getOrDefault(month.toString(), "0"));
  }

  /** Months with a known sum, and their weights in turn: {@code "3150 3240"}. */
  private static final class Run {

    private final YearMonth firstMonth;
    private final long sum;
    private final long[] weights;

    Run(String firstMonth, String sum, String weights) {
      this.firstMonth = YearMonth.parse(firstMonth);
      this.sum = Thousandths.parse(sum);
      this.weights = Arrays.stream(weights.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }

    void addTo(Map<YearMonth, Long> byMonth, Series series) {
      long[] rippled = new long[weights.length];
      for (int i = 0; i < weights.length; i++) {
        rippled[i] = Ripple.around(weights[i], 12, series.scope() + series.flow() + at(i));
      }
      long[] parts = Thousandths.split(sum, rippled);
      for (int i = 0; i < parts.length; i++) {
        byMonth.put(at(i), parts[i]);
      }
    }

    private YearMonth at(int index) {
      return firstMonth.plusMonths(index);
    }
  }
}
