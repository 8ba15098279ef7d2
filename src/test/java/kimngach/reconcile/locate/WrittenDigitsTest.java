package kimngach.reconcile.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WrittenDigitsTest {

  @Test
  void exchangesNeighboursOnlyAndKeepsThePrecision() {
    assertThat(new WrittenDigits(new BigDecimal("12.3")).withNeighboursExchanged())
        .containsExactlyInAnyOrder(
            new BigDecimal("21.3"), new BigDecimal("13.2"), new BigDecimal("102.3"));
  }

  @Test
  void knowsAZeroThatCameToStandInFront() {
    assertThat(new WrittenDigits(new BigDecimal("134")).withNeighboursExchanged())
        .contains(new BigDecimal("1034"));
  }

  @Test
  void takesADigitTooManyForNoExchange() {
    assertThat(new WrittenDigits(new BigDecimal("90")).withNeighboursExchanged()).isEmpty();
  }

  @Test
  void changesOneDigitInEveryWay() {
    assertThat(new WrittenDigits(new BigDecimal("-4.7")).withOneDigitChanged())
        .hasSize(18)
        .contains(new BigDecimal("-4.1"), new BigDecimal("-9.7"))
        .doesNotContain(new BigDecimal("-4.7"));
  }
}
