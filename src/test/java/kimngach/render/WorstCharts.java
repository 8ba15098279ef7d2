package kimngach.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Axis;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Chart.Series;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;

/** Charts that are hard to draw, each for one reason, which its id tells. */
public final class WorstCharts {
  private static final String GAP = "";
  private static final String DARK = "1F4E79";
  private static final String LIGHT = "9DC3E6";
  private static final String INK = "262626";

  private WorstCharts() {}

  /** All of them, each on a page of its own. */
  public static Bulletin bulletin() {
    List<Block> blocks = new ArrayList<>();
    for (Chart chart : all()) {
      if (!blocks.isEmpty()) {
        blocks.add(new PageBreak());
      }
      blocks.add(chart);
    }
    return new Bulletin(
        text("Biểu đồ khó vẽ", "Charts that are hard to draw"),
        text("Cục Thống kê", "Statistics Office"),
        LocalDate.of(2023, 11, 29),
        List.of(Language.VI, Language.EN),
        Arrangement.BENEATH,
        blocks);
  }

  public static List<Chart> all() {
    return List.of(
        monthsWithReferenceAndGap(),
        oneMonthOfTwelve(),
        balances(),
        stackBelowZero(),
        tenDigits(),
        allZero(),
        oneCategory(),
        twentyGates(),
        longestNames(),
        differentMagnitudes(),
        planWithFrames(),
        growthBars());
  }

  private static Chart monthsWithReferenceAndGap() {
    return chart(
        "months-with-reference-and-gap",
        Kind.STACKED_COLUMNS,
        months(),
        axis(0, 5000, 1000),
        value(DARK, false, "588", "1135", GAP, "1615", "1646", "1736", "1750", "1851", "1909"),
        value(LIGHT, false, "1112", "1848", GAP, "2621", "2688", "2733", "2739", "2921", "3006"),
        reference("1231", "989", "1574", "1706", "2119", "2374", "2593", "2766", "2927", "3155"));
  }

  private static Chart oneMonthOfTwelve() {
    return chart(
        "one-month-of-twelve",
        Kind.STACKED_COLUMNS,
        months(),
        axis(0, 120, 20),
        value(DARK, true, "41.4"),
        value(LIGHT, true, "69.6"));
  }

  private static Chart balances() {
    return chart(
        "balances-below-and-above-zero",
        Kind.CLUSTERED_COLUMNS,
        months(),
        axis(-800, 400, 200),
        value(DARK, true, "-523", "-713", "-400", "12", "0", "310", "-7", "-800", GAP, "400"));
  }

  private static Chart stackBelowZero() {
    return chart(
        "stack-below-zero",
        Kind.STACKED_COLUMNS,
        List.of(text("Quý I", "Q1"), text("Quý II", "Q2"), text("Quý III", "Q3")),
        axis(-40, 60, 20),
        value(DARK, true, "30", "-20", "25"),
        value(LIGHT, true, "20", "-15", "-30"));
  }

  private static Chart tenDigits() {
    return chart(
        "ten-digit-values",
        Kind.CLUSTERED_COLUMNS,
        months(),
        axis(0, 10_000_000_000L, 2_000_000_000L),
        value(DARK, true, twelve("9876543210")),
        value(LIGHT, true, twelve("1234567890")));
  }

  private static Chart allZero() {
    return chart(
        "all-zero",
        Kind.BARS,
        gates(3),
        axis(0, 1, 1),
        value(DARK, true, "0", "0", "0"),
        value("FFD966", true, "0", "0", GAP));
  }

  private static Chart oneCategory() {
    return chart("one-category", Kind.BARS, gates(1), axis(0, 100, 20), value(DARK, true, "100"));
  }

  private static Chart twentyGates() {
    String[] values = new String[20];
    for (int gate = 0; gate < values.length; gate++) {
      values[gate] = Integer.toString(4000 - 190 * gate);
    }
    return chart(
        "twenty-gates",
        Kind.BARS,
        gates(20),
        axis(0, 5000, 1000),
        value(DARK, true, values),
        value("FFD966", true, values));
  }

  private static Chart longestNames() {
    Text name =
        text(
            "Cửa khẩu quốc tế đường bộ Hữu Nghị, kể cả lối thông quan Tân Thanh và lối thông quan"
                + " Cốc Nam",
            "International road border gate Huu Nghi, with the customs routes Tan Thanh and Coc"
                + " Nam");
    Text word = text("ĐườngSắtLiênVậnQuốcTếĐồngĐăngKhôngDấuCáchNào", "Rail");
    return chart(
        "longest-names",
        Kind.BARS,
        List.of(name, word, name),
        axis(0, 40000, 10000),
        value(DARK, false, "26896", GAP, "1453.7"),
        value("FFD966", false, "39999", "35", "40000"));
  }

  private static Chart differentMagnitudes() {
    return chart(
        "different-magnitudes",
        Kind.BARS,
        gates(4),
        axis(0, 50000, 10000),
        value(DARK, true, "46716", "111", "0.4", "0.01"));
  }

  private static Chart planWithFrames() {
    return chart(
        "plan-with-frames",
        Kind.BARS,
        List.of(
            text("Tổng kim ngạch", "Total turnover"),
            text("Xuất khẩu", "Exports"),
            text("Nhập khẩu", "Imports"),
            text("Hàng địa phương", "Local goods")),
        axis(0, 250, 50),
        value("FFD966", true, "125.8", "210", "82", "3.1"),
        reference("100", "100", "100", "100"));
  }

  private static Chart growthBars() {
    return chart(
        "growth-below-and-above-zero",
        Kind.BARS,
        gates(4),
        axis(-60, 200, 20),
        value(DARK, true, "188.4", "-26.9", "-0.4", "-60"));
  }

  private static Chart chart(
      String id, Kind kind, List<Text> categories, Axis axis, Drawn... drawn) {
    List<Series> series = new ArrayList<>();
    for (Drawn one : drawn) {
      series.add(one.over(categories.size(), series.size() + 1));
    }
    return new Chart(
        id,
        kind,
        text("Biểu đồ " + id, "Chart " + id),
        text("Nội dung của " + id, "What " + id + " shows"),
        categories,
        series,
        axis);
  }

  private record Drawn(Role role, String color, boolean labelled, List<String> values) {
    Series over(int categories, int number) {
      List<Optional<Point>> points = new ArrayList<>();
      for (int i = 0; i < categories; i++) {
        String value = i < values.size() ? values.get(i) : GAP;
        points.add(
            value.equals(GAP)
                ? Optional.empty()
                : Optional.of(
                    new Point(
                        new FigureId("figure-" + number + "-" + i),
                        new BigDecimal(value),
                        labelled ? number(new BigDecimal(value)) : Text.EMPTY)));
      }
      return new Series(role, text("Dãy số " + number, "Series " + number), color, points);
    }
  }

  private static Drawn value(String color, boolean labelled, String... values) {
    return new Drawn(Role.VALUE, color, labelled, List.of(values));
  }

  private static Drawn reference(String... values) {
    return new Drawn(Role.REFERENCE, INK, false, List.of(values));
  }

  private static String[] twelve(String value) {
    return Collections.nCopies(12, value).toArray(String[]::new);
  }

  private static Axis axis(long minimum, long maximum, long step) {
    List<Text> ticks = new ArrayList<>();
    for (long tick = minimum; tick <= maximum; tick += step) {
      ticks.add(number(BigDecimal.valueOf(tick)));
    }
    return new Axis(
        text("Triệu USD", "Million USD"),
        BigDecimal.valueOf(minimum),
        BigDecimal.valueOf(maximum),
        BigDecimal.valueOf(step),
        ticks);
  }

  private static List<Text> months() {
    List<Text> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(text(Integer.toString(month), Integer.toString(month)));
    }
    return months;
  }

  private static List<Text> gates(int count) {
    List<Text> gates = new ArrayList<>();
    for (int gate = 1; gate <= count; gate++) {
      gates.add(text("Cửa khẩu số " + gate, "Border gate " + gate));
    }
    return gates;
  }

  private static Text number(BigDecimal value) {
    return text(NumberStyle.of(Language.VI).write(value), NumberStyle.of(Language.EN).write(value));
  }

  private static Text text(String vi, String en) {
    Map<Language, List<Run>> runs = new EnumMap<>(Language.class);
    runs.put(Language.VI, List.of(new Words(vi)));
    runs.put(Language.EN, List.of(new Words(en)));
    return new Text(runs);
  }
}
