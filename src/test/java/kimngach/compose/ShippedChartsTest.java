package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Chart.Series;
import kimngach.render.Fill;
import kimngach.settings.LabelFiles;
import org.junit.jupiter.api.Test;

/** The charts of the monthly bulletin. */
class ShippedChartsTest {
  private static final List<Language> ALL = List.of(Language.VI, Language.EN, Language.ZH);

  /** Between fills side by side, and between a fill and the paper, when color is gone. */
  private static final double LEAST_BETWEEN_FILLS = 3;

  private static final double LEAST_ON_PAPER = 1.6;

  @Test
  void areDrawnWhereTheirFiguresAre() {
    assertThat(charts(months(), gates(), plan()).stream().map(Chart::id))
        .containsExactly("chart-gates", "chart-all-regimes", "chart-declared", "chart-plan");
    assertThat(charts(months(), List.of(), List.of()).stream().map(Chart::id))
        .containsExactly("chart-all-regimes", "chart-declared");
    assertThat(charts(List.of(), gates(), List.of()).stream().map(Chart::id))
        .containsExactly("chart-gates");
  }

  @Test
  void areToldApartWithoutColor() {
    for (Chart chart : charts(months(), gates(), plan())) {
      List<Fill> fills =
          chart.series(Role.VALUE).stream().map(Series::color).map(Fill::new).toList();
      for (int one = 0; one < fills.size(); one++) {
        assertThat(fills.get(one).contrast(new Fill("FFFFFF")))
            .as("%s of %s on paper", fills.get(one), chart.id())
            .isGreaterThan(LEAST_ON_PAPER);
        for (int other = one + 1; other < fills.size(); other++) {
          assertThat(fills.get(one).contrast(fills.get(other)))
              .as("%s and %s of %s", fills.get(one), fills.get(other), chart.id())
              .isGreaterThan(LEAST_BETWEEN_FILLS);
        }
      }
    }
  }

  @Test
  void showTheLargestGateFirstWithItsShareInPercent() {
    Chart chart = chart("chart-gates");
    assertThat(chart.categories())
        .extracting(category -> category.plain(Language.EN))
        .containsExactly("Tan Thanh", "Huu Nghi");
    assertThat(chart.series())
        .extracting(series -> labels(series, Language.VI))
        .containsExactly(List.of("75,0%", "25,0%"), List.of("60,0%", "40,0%"));
  }

  @Test
  void setThePlanAgainstWhatWasReached() {
    Chart chart = chart("chart-plan");
    Series plan = chart.series(Role.REFERENCE).get(0);
    assertThat(plan.name().plain(Language.VI)).isEqualTo("Kế hoạch năm (100%)");
    assertThat(plan.points())
        .hasSize(3)
        .allMatch(point -> point.orElseThrow().value().intValueExact() == 100)
        .allMatch(point -> point.orElseThrow().figure().isEmpty());
    assertThat(labels(chart.series(Role.VALUE).get(0), Language.EN))
        .containsExactly("125.8%", "210.0%", "82.0%");
  }

  @Test
  void showLastYearsMonthsWhereTheyWereDelivered() {
    Series lastYear = chart("chart-declared").series(Role.REFERENCE).get(0);
    assertThat(lastYear.points().get(0).map(Point::value).orElseThrow()).isEqualByComparingTo("51");
    assertThat(chart("chart-all-regimes").series(Role.REFERENCE)).isEmpty();
  }

  @Test
  void sayWhatTheyShowInEachLanguageWithTheMainFigures() {
    for (Chart chart : charts(months(), gates(), plan())) {
      for (Language language : ALL) {
        assertThat(chart.title().plain(language)).isNotBlank();
        assertThat(chart.alternative().plain(language)).as(chart.id()).containsPattern("\\d");
      }
    }
    assertThat(chart("chart-declared").alternative().plain(Language.VI))
        .contains("Cao nhất là tháng 11 năm 2023: 130,0 triệu USD")
        .contains("thấp nhất là tháng 1 năm 2023: 80,0 triệu USD");
    assertThat(chart("chart-gates").alternative().plain(Language.EN))
        .contains("All customs regimes: Tan Thanh 75.0%; Huu Nghi 25.0%.")
        .contains("Declared in the province: Tan Thanh 60.0%; Huu Nghi 40.0%.");
    assertThat(chart("chart-plan").alternative().plain(Language.ZH)).contains("出口完成计划的210.0%");
  }

  private static List<String> labels(Series series, Language language) {
    return series.points().stream()
        .flatMap(Optional::stream)
        .map(point -> point.label().plain(language))
        .toList();
  }

  private static Chart chart(String id) {
    return charts(months(), gates(), plan()).stream()
        .filter(chart -> chart.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Chart> charts(List<String> months, List<String> gates, List<String> plan) {
    List<String> lines = new ArrayList<>(months);
    lines.addAll(gates);
    lines.addAll(plan);
    Path folder = Path.of("templates/monthly");
    return new BulletinComposer(
            folder,
            "templates/monthly",
            Trial.settings(ALL),
            LabelFiles.read(folder, "templates/monthly", ALL))
            .compose(
                new Reporting(
                    YearMonth.of(2023, 11),
                    LocalDate.of(2023, 11, 29),
                    Delivery.of("2023-11", lines.toArray(String[]::new)).figures(),
                    List.of(),
                    false,
                    List.of()))
            .bulletin()
            .blocks()
            .stream()
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .toList();
  }

  private static List<String> months() {
    List<String> lines = new ArrayList<>();
    for (int month = 1; month <= 11; month++) {
      add(lines, "all-regimes.export", "2023", month, 1000 + 100 * month);
      add(lines, "all-regimes.import", "2023", month, 1900 + 100 * month);
      add(lines, "all-regimes.total", "2023", month, 2900 + 200 * month);
      add(lines, "declared.export", "2023", month, 45 + 3 * month);
      add(lines, "declared.import", "2023", month, 30 + 2 * month);
      add(lines, "declared.total", "2023", month, 75 + 5 * month);
      add(lines, "declared.total", "2022", month, 50 + month);
    }
    return lines;
  }

  private static void add(List<String> lines, String series, String year, int month, int value) {
    lines.add(String.format(Locale.ROOT, "turnover.%s@%s-%02d = %d.0", series, year, month, value));
  }

  private static List<String> gates() {
    return List.of(
        "turnover.all-regimes.total.huu-nghi@2023-01/2023-11 = 11275",
        "turnover.all-regimes.total.tan-thanh@2023-01/2023-11 = 33825",
        "turnover.all-regimes.total@2023-01/2023-11 = 45100",
        "turnover.declared.total.huu-nghi@2023-01/2023-11 = 462",
        "turnover.declared.total.tan-thanh@2023-01/2023-11 = 693",
        "turnover.declared.total@2023-01/2023-11 = 1155");
  }

  private static List<String> plan() {
    return List.of(
        "turnover.declared.total@2023 = 4780 E",
        "turnover.declared.export@2023 = 2730 E",
        "turnover.declared.import@2023 = 2050 E",
        "plan.declared.total@2023 = 3800",
        "plan.declared.export@2023 = 1300",
        "plan.declared.import@2023 = 2500");
  }
}
