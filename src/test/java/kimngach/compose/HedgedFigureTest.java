package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kimngach.derive.Delivery;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Qualifier;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.fault.TemplateFaultException;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedFigureTest {
  private static final List<Language> ALL = List.of(Language.VI, Language.EN, Language.ZH);

  private static final Delivery DELIVERY =
      Delivery.of(
          "2023-11",
          "plan.declared.total@2023 = 3800",
          "plan.declared.export@2023 = 1365",
          "turnover.declared.total@2023 = 4780 E",
          "turnover.declared.total@2022 = 3060.000",
          "turnover.declared.export@2023 = 2730 E",
          "turnover.declared.export@2022 = 1023.000",
          "turnover.declared.import@2023 = 2050",
          "turnover.declared.import@2022 = 2037",
          "turnover.all-regimes.total@2023 = over 22 billion-usd",
          "turnover.all-regimes.total@2022 = 17000",
          "turnover.all-regimes.export@2023 = nearly 66.4 billion-usd",
          "turnover.all-regimes.import@2023 = 46449.9",
          "turnover.local-goods.export@2023 = 156",
          "turnover.local-goods.export@2022 = over 142",
          "stated-growth.declared.total@2023 = nearly 167 percent");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hedged(attainment('declared.total', year), 0) | gần 126 | nearly 126 | 近126",
        "hedged(growth('declared.total', year), 0) | hơn 56 | over 56 | 超56",
        "hedged(growth('declared.export', year), 0) | gần 167 | nearly 167 | 近167",
        "hedged(growth('declared.import', year), 0) | khoảng 1 | about 1 | 约1",
        "hedged(attainment('declared.export', year), 0) | 200 | 200 | 200",
        "hedged(value('declared.total', year), 0) | 4.780 | 4,780 | 47.80",
        "hedged(billion(value('declared.total', year)), 1) | gần 4,8 | nearly 4.8 | 近48",
        "hedged(billion(value('all-regimes.import', year)), 1) | hơn 46,4 | over 46.4 | 超464",
        "hedged(value('all-regimes.export', year), 0) | hơn 66 | over 66 | 超66",
        "value('all-regimes.export', year) | gần 66,4 | nearly 66.4 | 近664",
        "decimals(value('all-regimes.export', year), 0) | hơn 66 | over 66 | 超66",
        "value('stated-growth.declared.total', year) | gần 167 | nearly 167 | 近167",
        "nearly(attainment('declared.total', year), 0) | gần 126 | nearly 126 | 近126",
        "nearly(value('stated-growth.declared.total', year)) | gần 167 | nearly 167 | 近167",
        "over(growth('declared.total', year), 0) | hơn 56 | over 56 | 超56",
        "about(attainment('declared.total', year), 0) | khoảng 126 | about 126 | 约126",
        "growth('declared.total', year) | 56,2 | 56.2 | 56.2",
        "growth('all-regimes.total', year) | khoảng 29 | about 29 | 约29",
        "growth('local-goods.export', year) | khoảng 10 | about 10 | 约10"
      })
  void putsTheWordThatTheValuesProve(
      String call, String vi, String en, String zh, @TempDir Path scratch) {
    Composed composed = compose(call, scratch);
    Paragraph paragraph = (Paragraph) composed.bulletin().blocks().get(0);
    assertThat(paragraph.text().plain(Language.VI)).isEqualTo("Là " + vi);
    assertThat(paragraph.text().plain(Language.EN)).isEqualTo("Is " + en);
    assertThat(paragraph.text().plain(Language.ZH)).isEqualTo("为" + zh);
    assertThat(composed.ledger().entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.prints()).allMatch(one -> isRounding(entry, one)));
  }

  /** Of the value in percent or million US dollars, in hundreds of millions or in billions. */
  private static boolean isRounding(Ledger.Entry entry, Ledger.Print print) {
    BigDecimal number = NumberStyle.of(print.language()).read(print.text());
    return Stream.of(0, -2, -3)
        .map(entry.figure().value()::scaledByPowerOfTen)
        .anyMatch(value -> value.rounded(number.scale()).compareTo(number) == 0);
  }

  @Test
  void notesTheWordInTheLedger(@TempDir Path scratch) {
    assertThat(
            compose("hedged(attainment('declared.total', year), 0)", scratch)
                .ledger()
                .entries()
                .get(0)
                .prints())
        .extracting(Ledger.Print::text, Ledger.Print::hedge)
        .containsOnly(tuple("126", Qualifier.NEARLY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over(attainment('declared.total', year), 0)"
            + "| Expecting plan-attainment:turnover.declared.total@2023 to be just above 126,"
            + " found 125.75 to 125.82: use hedged(...), which chooses the word",
        "nearly(growth('declared.total', year), 0)"
            + "| Expecting growth:turnover.declared.total@2023 to be just below 56,"
            + " found 56.19 to 56.23: use hedged(...), which chooses the word",
        "nearly(growth('declared.import', year), 0)"
            + "| Expecting growth:turnover.declared.import@2023 to be just below 1,"
            + " found 0.58 to 0.69: use hedged(...), which chooses the word"
      })
  void refusesAWordThatTheValuesDoNotProveAtItsLine(
      String call, String message, @TempDir Path scratch) {
    assertThatThrownBy(() -> compose(call, scratch))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining(Trial.TEMPLATE + ":1:")
        .hasMessageContaining(message);
  }

  /** Every growth that values inside the delivered intervals give lies in the growth's own. */
  @Test
  void knowsEveryValueThatHedgedInputsLeaveOpen() {
    Random random = new Random(2023);
    List<String> hedges = List.of("", "nearly ", "over ", "about ");
    for (int round = 0; round < 300; round++) {
      String now = hedges.get(random.nextInt(4)) + (random.nextInt(900) + 100);
      String before = hedges.get(random.nextInt(4)) + (random.nextInt(900) + 100) + ".5";
      Delivery delivery =
          Delivery.of(
              "2023-11",
              "turnover.declared.total@2023 = " + now,
              "turnover.declared.total@2022 = " + before);
      Interval possible =
          delivery
              .figures()
              .growth(
                  Comparison.withSamePeriodLastYear(Delivery.key("turnover.declared.total@2023")))
              .orElseThrow()
              .possible()
              .orElseThrow();
      Interval values = possible(delivery, "turnover.declared.total@2023");
      Interval bases = possible(delivery, "turnover.declared.total@2022");
      for (int draw = 0; draw < 20; draw++) {
        BigDecimal growth =
            inside(values, random)
                .divide(inside(bases, random), 30, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE)
                .movePointRight(2);
        assertThat(possible.contains(growth)).as("%s on %s: %s", now, before, growth).isTrue();
      }
      assertThat(possible.high().subtract(possible.low())).isLessThan(new BigDecimal("1000"));
    }
  }

  private static Interval possible(Delivery delivery, String name) {
    return delivery.figures().value(Delivery.key(name)).flatMap(Figure::possible).orElseThrow();
  }

  private static BigDecimal inside(Interval interval, Random random) {
    BigDecimal share = BigDecimal.valueOf(random.nextInt(998) + 1, 3);
    return interval.low().add(interval.high().subtract(interval.low()).multiply(share));
  }

  private static Composed compose(String call, Path scratch) {
    String printed = "${" + call.replace('\'', '"') + "}";
    return Trial.compose(
        scratch,
        "<@paragraph><@vi>Là %s</@vi><@en>Is %s</@en><@zh>为%s</@zh></@paragraph>"
            .replace("%s", printed),
        Trial.settings(ALL),
        YearMonth.of(2023, 11),
        DELIVERY);
  }
}
