package kimngach.model.figure;

import static kimngach.derive.Delivery.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.PeriodParser;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Comparison.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  private static final List<TimePeriod> PERIODS =
      Stream.of(
              "2022",
              "2023",
              "2022-11",
              "2023-01",
              "2023-10",
              "2023-11",
              "2022-12",
              "2022-01/2022-11",
              "2023-01/2023-10",
              "2023-01/2023-11",
              "2023-Q4",
              "2023-01-01/2023-01-20",
              "2022-01-01/2022-01-20")
          .map(name -> PeriodParser.parse(name).orElseThrow())
          .toList();
  private static final List<SeriesKey> SERIES = series();

  @ParameterizedTest
  @CsvSource({
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023, turnover.declared.total@2022",
    "SAME_PERIOD_LAST_YEAR, turnover.declared.export@2024-02, turnover.declared.export@2023-02",
    "SAME_PERIOD_LAST_YEAR, vehicles-per-day@2026-01-01/2026-01-20,"
        + " vehicles-per-day@2025-01-01/2025-01-20",
    "PREVIOUS_PERIOD, turnover.declared.total@2024-01, turnover.declared.total@2023-12",
    "PREVIOUS_PERIOD, turnover.declared.total@2023-Q1, turnover.declared.total@2022-Q4",
    "EARLIER_YEAR_TO_DATE, turnover.declared.total@2023-01/2023-11,"
        + " turnover.declared.total@2023-01/2023-10",
    "EARLIER_YEAR_TO_DATE, turnover.declared.total@2023, turnover.declared.total@2023-01",
    "YEAR_PLAN, turnover.declared.total@2023, plan.declared.total@2023",
    "YEAR_PLAN, turnover.declared.export@2023-01/2023-11, plan.declared.export@2023",
    "WHOLE, turnover.declared.export@2023, turnover.declared.total@2023",
    "WHOLE, turnover.declared.export.A11.huu-nghi@2023, turnover.declared.total@2023",
    "WHOLE, turnover.declared.export.huu-nghi@2023, turnover.declared.export@2023",
    "WHOLE, turnover.declared.export.huu-nghi.15BB@2023, turnover.declared.export.huu-nghi@2023",
    "WHOLE, turnover.national.export.domestic.rice@2023, turnover.national.export.rice@2023",
    "OPPOSITE_FLOW, turnover.declared.export@2023, turnover.declared.import@2023"
  })
  void acceptsEveryKindOfTheClosedList(Kind kind, String value, String base) {
    assertThat(new Comparison(kind, key(value), key(base)).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    // Eleven months against a year, a month against eleven, two years apart.
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023-01/2023-11, turnover.declared.total@2022",
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023-11,"
        + " turnover.declared.total@2022-01/2022-11",
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023, turnover.declared.total@2021",
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023, turnover.declared.total@2023",
    // Another flow, gate or measure.
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023, turnover.declared.export@2022",
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total.huu-nghi@2023, turnover.declared.total@2022",
    "SAME_PERIOD_LAST_YEAR, turnover.declared.total@2023, plan.declared.total@2022",
    "PREVIOUS_PERIOD, turnover.declared.total@2023-11, turnover.declared.total@2023-09",
    "PREVIOUS_PERIOD, turnover.declared.total@2023-11, turnover.declared.total@2023-12",
    "PREVIOUS_PERIOD, turnover.declared.total@2026-01-11/2026-01-20,"
        + " turnover.declared.total@2026-01-01/2026-01-10",
    "EARLIER_YEAR_TO_DATE, turnover.declared.total@2023-01/2023-11,"
        + " turnover.declared.total@2023-01/2023-11",
    "EARLIER_YEAR_TO_DATE, turnover.declared.total@2023-01/2023-10,"
        + " turnover.declared.total@2023-01/2023-11",
    "EARLIER_YEAR_TO_DATE, turnover.declared.total@2023-01/2023-11,"
        + " turnover.declared.total@2022-01/2022-10",
    "EARLIER_YEAR_TO_DATE, turnover.declared.total@2023-10/2023-11,"
        + " turnover.declared.total@2023-10",
    "YEAR_PLAN, turnover.declared.total@2023-11, plan.declared.total@2023",
    "YEAR_PLAN, turnover.declared.total@2023, plan.declared.total@2024",
    "YEAR_PLAN, turnover.declared.export@2023, plan.declared.total@2023",
    "YEAR_PLAN, turnover.declared.total@2023, plan.declared.total@2023-01/2023-11",
    "YEAR_PLAN, turnover.declared.total@2023, turnover.declared.total@2022",
    "WHOLE, turnover.declared.total@2023, turnover.declared.total@2023",
    "WHOLE, turnover.declared.total@2023, turnover.declared.export@2023",
    "WHOLE, turnover.declared.export@2023, turnover.declared.import@2023",
    "WHOLE, turnover.declared.export@2023-11, turnover.declared.total@2023",
    "WHOLE, turnover.declared.total.huu-nghi@2023, turnover.declared.total.tan-thanh@2023",
    "WHOLE, turnover.declared.export@2023, plan.declared.total@2023",
    "WHOLE, turnover.declared.export@2023, turnover.declared.export.15BB@2023",
    "WHOLE, turnover.national.export.rice@2023, turnover.national.export.coffee@2023",
    "WHOLE, turnover.national.export.rice@2023, turnover.national.export.domestic@2023",
    "OPPOSITE_FLOW, turnover.declared.import@2023, turnover.declared.export@2023",
    "OPPOSITE_FLOW, turnover.declared.export@2023, turnover.declared.import@2022",
    "OPPOSITE_FLOW, turnover.declared.export.huu-nghi@2023, turnover.declared.import@2023"
  })
  void refusesEveryOtherPair(Kind kind, String value, String base) {
    assertThatThrownBy(() -> new Comparison(kind, key(value), key(base)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expecting two values comparable as %s, found %s against %s",
            kind, key(value), key(base));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void saysThatElevenMonthsOfAllRegimesAndADeclaredYearHaveNoCommonScope(Kind kind) {
    assertThatThrownBy(
            () ->
                new Comparison(
                    kind,
                    key("turnover.all-regimes.total@2023-01/2023-11"),
                    key("turnover.declared.total@2023")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expecting two values of one scope, found turnover.all-regimes.total@2023-01/2023-11"
                + " against turnover.declared.total@2023: only a bridge leads from one scope to"
                + " another");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void buildsNoPairOfTwoScopesWhateverTheSeriesAndThePeriods(Kind kind) {
    int tried = 0;
    for (SeriesKey left : SERIES) {
      for (SeriesKey right : SERIES) {
        if (left.scope() == right.scope()) {
          continue;
        }
        for (TimePeriod period : PERIODS) {
          for (TimePeriod other : PERIODS) {
            tried++;
            assertThat(canBeBuilt(kind, new ObsKey(left, period), new ObsKey(right, other)))
                .as("%s: %s@%s against %s@%s", kind, left, period, right, other)
                .isFalse();
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(10_000);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void buildsAPairInTimeOnlyOfOneSeriesAndMatchingLengths(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      ObsKey value = any(random);
      ObsKey base = any(random);
      for (Kind kind : List.of(Kind.SAME_PERIOD_LAST_YEAR, Kind.PREVIOUS_PERIOD)) {
        if (canBeBuilt(kind, value, base)) {
          assertThat(base.series()).isEqualTo(value.series());
          assertThat(base.period().monthCount()).isEqualTo(value.period().monthCount());
          assertThat(base.period().end()).isBefore(value.period().end());
        }
      }
    }
  }

  @Test
  void makesEachPairFromTheValueAlone() {
    ObsKey exports = key("turnover.declared.export@2023-01/2023-11");
    assertThat(Comparison.withSamePeriodLastYear(exports).base())
        .isEqualTo(key("turnover.declared.export@2022-01/2022-11"));
    assertThat(Comparison.withPreviousPeriod(key("turnover.declared.export@2023-11")).base())
        .isEqualTo(key("turnover.declared.export@2023-10"));
    assertThat(Comparison.withYearPlan(exports).base()).isEqualTo(key("plan.declared.export@2023"));
    assertThat(Comparison.exportsWithImports(exports).base())
        .isEqualTo(key("turnover.declared.import@2023-01/2023-11"));
    assertThatThrownBy(
            () -> Comparison.withWhole(exports, SeriesKey.turnover(Scope.ALL_REGIMES, Flow.TOTAL)))
        .hasMessageContaining("Expecting two values of one scope");
    assertThatCode(
            () -> Comparison.withWhole(exports, SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL)))
        .doesNotThrowAnyException();
  }

  private static boolean canBeBuilt(Kind kind, ObsKey value, ObsKey base) {
    try {
      return new Comparison(kind, value, base).kind() == kind;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static ObsKey any(Random random) {
    SeriesKey series = SERIES.get(random.nextInt(SERIES.size()));
    YearMonth first = YearMonth.of(2022 + random.nextInt(2), 1 + random.nextInt(12));
    return new ObsKey(series, TimePeriod.months(first, first.plusMonths(random.nextInt(3))));
  }

  private static List<SeriesKey> series() {
    return Stream.of(Scope.values())
        .flatMap(
            scope ->
                Stream.of(Measure.TURNOVER, Measure.PLAN)
                    .flatMap(
                        measure ->
                            Stream.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)
                                .map(flow -> SeriesKey.of(measure, scope, flow))))
        .flatMap(
            series ->
                Stream.of(
                    series,
                    series.with(new Regime("A11")),
                    series.with(new BorderGate("huu-nghi"))))
        .toList();
  }
}
