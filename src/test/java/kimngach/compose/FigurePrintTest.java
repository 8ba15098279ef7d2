package kimngach.compose;

import static kimngach.derive.Delivery.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePrintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "turnover.declared.total@2023 = 4780 | 4.780 | 4,780",
        "turnover.declared.total@2023 = 4780.0 | 4.780,0 | 4,780.0",
        "turnover.declared.total@2023 = 51990.563 | 51.990,6 | 51,990.6",
        "turnover.declared.total@2023 = 0.05 | 0,1 | 0.1",
        "turnover.declared.total@2023 = 0.0499 | 0,0 | 0.0",
        "turnover.declared.total@2023 = 66.4 billion-usd | 66,4 | 66.4",
        "turnover.declared.total@2023 = 22 billion-usd | 22 | 22",
        "turnover.declared.total@2023 = 4780000 thousand-usd | 4.780,0 | 4,780.0",
        "stated-growth.declared.total@2023 = 9.23 percent | 9,23 | 9.23",
        "stated-growth.declared.total@2023 = 56 percent | 56 | 56",
        "vehicles-per-day@2023 = 1100..1350 vehicles-per-day | 1.100–1.350 | 1,100–1,350"
      })
  void printsADeliveredValueWithNoMoreDecimalsThanItIsKnownTo(String line, String vi, String en) {
    Figure figure =
        Delivery.of("2023-11", line).figures().value(key(line.split(" = ", -1)[0])).orElseThrow();
    FigurePrint usual = FigurePrint.usual(figure);
    assertThat(usual.write(figure, Language.VI)).isEqualTo(vi);
    assertThat(usual.write(figure, Language.EN)).isEqualTo(en);
  }

  @Test
  void neverShowsMoreDecimalsThanKnownHoweverManyAreAsked() {
    Figure figure = amount("4780", Unit.MILLION_USD, 0);
    FigurePrint print = FigurePrint.usual(figure).withDecimals(9);
    assertThat(print.rounded(figure)).hasToString("4780");
    assertThat(print.in(Unit.BILLION_USD).rounded(figure)).hasToString("4.780");
  }

  @Test
  void roundsOnceFromTheExactValueAndNotFromARoundedOne() {
    Figure figure = amount("46449.9", Unit.MILLION_USD, 1);
    assertThat(FigurePrint.usual(figure).in(Unit.BILLION_USD).rounded(figure)).hasToString("46.4");
    Figure third = percent(ExactValue.of(new BigDecimal("200")), "3");
    assertThat(FigurePrint.usual(third).rounded(third)).hasToString("66.7");
    Figure half = percent(ExactValue.of(new BigDecimal("-4.5")), "10");
    assertThat(FigurePrint.usual(half).rounded(half)).hasToString("-0.5");
    assertThat(FigurePrint.usual(half).withDecimals(0).rounded(half)).hasToString("0");
  }

  @Test
  void leavesTheSignOfAMagnitudeToTheWords() {
    Figure fall = percent(ExactValue.of(new BigDecimal("-52")), "10");
    FigurePrint usual = FigurePrint.usual(fall);
    assertThat(usual.write(fall, Language.VI)).isEqualTo("-5,2");
    assertThat(usual.asMagnitude().write(fall, Language.VI)).isEqualTo("5,2");
  }

  @Test
  void isACorrectRoundingOfOneExactValueInEveryUnitAndLanguage() {
    Random random = new Random(4780);
    for (int round = 0; round < 2000; round++) {
      int scale = random.nextInt(4);
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000_000) - 1_000_000_000, scale);
      Figure figure = amount(amount.toPlainString(), Unit.MILLION_USD, scale);
      FigurePrint print = FigurePrint.usual(figure).withDecimals(random.nextInt(5));
      for (Language language : Language.values()) {
        BigDecimal read = NumberStyle.of(language).read(print.write(figure, language));
        assertThat(read.scale()).isLessThanOrEqualTo(scale);
        assertThat(read).isEqualTo(amount.setScale(read.scale(), RoundingMode.HALF_UP));
      }
    }
  }

  private static Figure amount(String amount, Unit unit, int decimals) {
    return figure(ExactValue.of(new BigDecimal(amount)), unit, decimals);
  }

  private static Figure percent(ExactValue over, String under) {
    ExactValue value = over.dividedBy(ExactValue.of(new BigDecimal(under)));
    return figure(value, Unit.PERCENT, Figure.UNLIMITED);
  }

  private static Figure figure(ExactValue value, Unit unit, int decimals) {
    Figure input =
        Delivery.of("2023-11", "turnover.declared.total@2023 = 1")
            .figures()
            .value(key("turnover.declared.total@2023"))
            .orElseThrow();
    return new Figure(
        new FigureId("x"),
        value,
        Optional.empty(),
        unit,
        decimals,
        Qualifier.NONE,
        new Formula.Calculated(Operation.SUM, List.of(input)));
  }
}
