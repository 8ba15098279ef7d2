package kimngach.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactValueTest {

  @Test
  void keepsAThirdAsAFraction() {
    ExactValue third = of("1").dividedBy(of("3"));
    assertThat(third).hasToString("1/3");
    assertThat(third.plus(third).plus(third)).isEqualByComparingTo(of("1"));
    assertThat(third.inPercent().rounded(2)).isEqualTo(new BigDecimal("33.33"));
  }

  @ParameterizedTest
  @CsvSource({
    "2.25, 1, 2.3",
    "-2.25, 1, -2.3",
    "2.249999999999, 1, 2.2",
    "0.449, 0, 0",
    "0.5, 0, 1",
    "-0.5, 0, -1",
    "66449, -2, 66400",
    "66450, -2, 66500"
  })
  void roundsHalfAwayFromZeroOnceFromTheExactNumber(String number, int decimals, String rounded) {
    assertThat(of(number).rounded(decimals)).isEqualByComparingTo(rounded);
  }

  @Test
  void turnsTheSignOfAQuotientByANegativeNumber() {
    assertThat(of("10").dividedBy(of("-4"))).hasToString("-2.5");
    assertThat(of("-10").dividedBy(of("-4"))).hasToString("2.5");
  }

  @Test
  void refusesToDivideByZero() {
    assertThatThrownBy(() -> of("1").dividedBy(of("0.00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting a divisor other than zero, found zero");
    assertThatThrownBy(() -> new ExactValue(BigDecimal.ONE, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void keepsTheLawsOfArithmeticWithoutAnyRounding(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      ExactValue a = any(random);
      ExactValue b = any(random);
      ExactValue c = any(random);
      assertThat(a.plus(b).minus(b)).isEqualByComparingTo(a);
      assertThat(a.plus(b).dividedBy(c)).isEqualByComparingTo(a.dividedBy(c).plus(b.dividedBy(c)));
      assertThat(a.dividedBy(b).scaledByPowerOfTen(3).scaledByPowerOfTen(-3))
          .isEqualByComparingTo(a.dividedBy(b));
      assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a)).isEqualTo(a.minus(b).signum());
    }
  }

  private static ExactValue any(Random random) {
    int digits = 1 + random.nextInt(1_000_000);
    BigDecimal decimal = BigDecimal.valueOf(random.nextBoolean() ? digits : -digits, 3);
    return ExactValue.of(decimal).dividedBy(of(String.valueOf(1 + random.nextInt(999))));
  }

  private static ExactValue of(String number) {
    return ExactValue.of(new BigDecimal(number));
  }
}
