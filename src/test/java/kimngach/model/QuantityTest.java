package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4780 | NONE | [4779.5, 4780.5)",
        "4780.0 | NONE | [4779.95, 4780.05)",
        "51990.563 | NONE | [51990.5625, 51990.5635)",
        "0 | NONE | [-0.5, 0.5)",
        "-23 | NONE | (-23.5, -22.5]",
        "56 | OVER | [56, 57)",
        "142 | OVER | [142, 143)",
        "30 | OVER | [30, 40)",
        "-23 | OVER | (-24, -23]",
        "126 | NEARLY | [125, 126)",
        "30 | NEARLY | [20, 30)",
        "-18 | NEARLY | (-18, -17]",
        "66.4 | ABOUT | [66.3, 66.5)",
        "52.9 | ABOUT | [52.8, 53.0)",
        "60.0 | ABOUT | [50, 70)",
        "-0.5 | ABOUT | (-0.6, -0.4]"
      })
  void standsForEveryValueItsDigitsAndItsWordAllow(
      String amount, Qualifier qualifier, String interval) {
    Interval found = Quantity.of(new BigDecimal(amount), Unit.PERCENT, qualifier).interval();
    assertThat(sameEnds(found, interval)).as("%s, found %s", interval, found).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Qualifier.class)
  void mirrorsEveryQualifierBelowZero(Qualifier qualifier) {
    Interval rise = Quantity.of(new BigDecimal("12.5"), Unit.PERCENT, qualifier).interval();
    Interval fall = Quantity.of(new BigDecimal("-12.5"), Unit.PERCENT, qualifier).interval();
    assertThat(fall.low()).isEqualByComparingTo(rise.high().negate());
    assertThat(fall.high()).isEqualByComparingTo(rise.low().negate());
    assertThat(fall.lowIncluded()).isEqualTo(rise.highIncluded());
    assertThat(fall.highIncluded()).isEqualTo(rise.lowIncluded());
  }

  @Test
  void keepsTheDecimalsAsWritten() {
    assertThat(Quantity.of("4780", Unit.MILLION_USD).decimals()).isZero();
    assertThat(Quantity.of("4780.0", Unit.MILLION_USD).decimals()).isEqualTo(1);
    assertThat(Quantity.of("51990.563", Unit.MILLION_USD).decimals()).isEqualTo(3);
    assertThat(range("1100", "1350.5").decimals()).isZero();
  }

  @Test
  void isKnownToTheHundredWhenAboutSixtySixPointFourBillionIsCountedInMillions() {
    Quantity millions =
        Quantity.of(new BigDecimal("66.4"), Unit.BILLION_USD, Qualifier.ABOUT).in(Unit.MILLION_USD);
    assertThat(millions.low()).isEqualByComparingTo("66400");
    assertThat(millions.decimals()).isEqualTo(-2);
    assertThat(sameEnds(millions.interval(), "[66300, 66500)")).isTrue();
    assertThat(
            sameEnds(
                Quantity.of("66.4", Unit.BILLION_USD).in(Unit.MILLION_USD).interval(),
                "[66350, 66450)"))
        .isTrue();
  }

  @Test
  void gainsDecimalsWhenCountedInALargerUnit() {
    Quantity billions = Quantity.of("46716", Unit.MILLION_USD).in(Unit.BILLION_USD);
    assertThat(billions.low()).isEqualTo(new BigDecimal("46.716"));
    assertThat(billions.in(Unit.MILLION_USD)).isEqualTo(Quantity.of("46716", Unit.MILLION_USD));
  }

  @Test
  void refusesAUnitOfAnotherKind() {
    assertThatThrownBy(() -> Quantity.of("4277", Unit.BILLION_VND).in(Unit.MILLION_USD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting a unit of VND, found MILLION_USD");
  }

  @Test
  void isARangeWithBothEndsPossible() {
    assertThat(range("1100", "1350").isRange()).isTrue();
    assertThat(range("1100", "1350").interval()).hasToString("[1100, 1350]");
    assertThat(range("1100", "1100.0").isRange()).isFalse();
  }

  @Test
  void refusesARangeThatRunsBackwards() {
    assertThatThrownBy(() -> range("1350", "1100"))
        .hasMessage("Expecting a range from low to high, found 1350 to 1100");
  }

  private static Quantity range(String low, String high) {
    return Quantity.range(new BigDecimal(low), new BigDecimal(high), Unit.VEHICLES_PER_DAY);
  }

  private static boolean sameEnds(Interval found, String expected) {
    String[] ends = expected.substring(1, expected.length() - 1).split(", ", -1);
    return found.low().compareTo(new BigDecimal(ends[0])) == 0
        && found.high().compareTo(new BigDecimal(ends[1])) == 0
        && found.lowIncluded() == expected.startsWith("[")
        && found.highIncluded() == expected.endsWith("]");
  }
}
