package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import kimngach.model.Flow;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.settings.RuleSetting;
import org.junit.jupiter.api.Test;

class UnusualValueTest {

  private static final String RULE = "unusual-value";

  @Test
  void namesTheUsualRangeAndTheMedianBesideAValueWithItsDecimalMarkMoved() {
    Sample sample = march2023ToNovember().then("2023-12", "declared total 2023-12 = 4100");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .says("series", "turnover.declared.total")
        .says("period", "2023-12")
        .says("value", "4100 million-usd")
        .says("count", "9")
        .says("usual", "[380.5, 420.5] million-usd")
        .says("median", "400.5 million-usd")
        .pointsAt(sample.cellOf("declared total 2023-12 = 4100"));
  }

  @Test
  void noticesAValueTenTimesTooSmall() {
    Sample sample = march2023ToNovember().then("2023-12", "declared total 2023-12 = 41");

    assertThatOnly(sample.findings(RULE)).says("value", "41 million-usd");
  }

  @Test
  void takesItsNumbersFromTheSettings() {
    Sample sample = march2023ToNovember().then("2023-12", "declared total 2023-12 = 4100");
    RuleSetting patient =
        new RuleSetting(
            Optional.of(Severity.WARNING),
            Optional.empty(),
            Map.of("distances", new BigDecimal("30")));

    assertThat(sample.findings(Sample.settings(Map.of(RULE, patient)))).isEmpty();
  }

  @Test
  void saysNothingOfAValueSomewhatAboveAllBefore() {
    Sample sample = march2023ToNovember().then("2023-12", "declared total 2023-12 = 600");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void saysNothingOfAFewMonthsOrOfZeroOrOfAnotherMonth() {
    Sample few =
        Sample.delivered("2023-10", "declared total 2023-10 = 400")
            .then("2023-11", "declared total 2023-11 = 400")
            .then("2023-12", "declared total 2023-12 = 4000");
    Sample zero = march2023ToNovember().then("2023-12", "declared total 2023-12 = 0.0");
    Sample older = march2023ToNovember().then("2023-12", "declared total 2023-11 = 4000");

    assertThat(few.findings(RULE)).isEmpty();
    assertThat(zero.findings(RULE)).isEmpty();
    assertThat(older.findings(RULE)).isEmpty();
  }

  @Test
  void doesNotJudgeTheFirstJanuaryOfAll() {
    Sample sample =
        march2023ToNovember()
            .then("2023-12", "declared total 2023-12 = 410.5")
            .then("2024-01", "declared total 2024-01 = 111");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void takesASeasonThatReturnsEachYearForUsual() {
    Sample sample = Sample.delivered("2020-12");
    for (int year = 2021; year <= 2023; year++) {
      for (int month = 1; month <= 12; month++) {
        String period = year + (month < 10 ? "-0" : "-") + month;
        sample.then(
            period,
            "declared total %s = %s".replaceFirst("%s", period).replace("%s", season(month)));
      }
    }

    assertThat(sample.findings(RULE)).isEmpty();
  }

  /** Fruit in December: five times a usual month. */
  private static String season(int month) {
    return month == 12 ? "2000.5" : String.valueOf(390 + month);
  }

  @Test
  void catchesASlipOfTheDecimalMarkInNinetyFiveOfAHundredSeededHistories() {
    SeriesKey exports = SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT);
    Reconciler reconciler = new Reconciler(Sample.settings(Map.of()), Sample.codes());
    List<Long> missed = new ArrayList<>();

    LongStream.range(0, 100)
        .forEach(
            seed -> {
              History history = new History(seed).months(30);
              BigDecimal slipped = history.value(exports).movePointRight(seed % 2 == 0 ? 1 : -1);
              history.replacing(exports, slipped);
              List<Finding> findings =
                  reconciler
                      .reconcile(history.observations(), history.asOf(), List.of())
                      .findings();
              if (findings.stream().noneMatch(finding -> isAbout(finding, exports))) {
                missed.add(seed);
              }
            });

    assertThat(missed).hasSizeLessThanOrEqualTo(5);
  }

  private static boolean isAbout(Finding finding, SeriesKey series) {
    return finding.rule().equals(RULE)
        && new NamedValue.Series(series).equals(finding.values().get("series"));
  }

  private static Sample march2023ToNovember() {
    Sample sample = Sample.delivered("2023-02");
    for (int month = 3; month <= 11; month++) {
      String period = month < 10 ? "2023-0" + month : "2023-" + month;
      sample.then(period, "declared total " + period + " = " + (380 + 5 * (month - 3)) + ".5");
    }
    return sample;
  }
}
