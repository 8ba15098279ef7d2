package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2) | [10, 20) | [11, 22)",
        "[1, 2] | [10, 20) | [11, 22)",
        "[1, 2] | [10, 20] | [11, 22]",
        "(1, 2] | [10, 20] | (11, 22]",
        "[-2, -1) | [2, 2] | [0, 1)"
      })
  void keepsAnEndOfASumOnlyWhereBothEndsArePossible(String one, String other, String sum) {
    assertThat(read(one).plus(read(other))).hasToString(sum);
    assertThat(read(other).plus(read(one))).hasToString(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[10, 20) | [1, 2) | (8, 19)",
        "[10, 20] | [1, 2) | (8, 19]",
        "[10, 20] | (1, 2] | [8, 19)",
        "[10, 20] | [1, 2] | [8, 19]"
      })
  void takesTheFarEndOfWhatIsSubtracted(String one, String other, String difference) {
    assertThat(read(one).minus(read(other))).hasToString(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[10, 20) | [2, 5) | (2, 10)",
        "[10, 20] | [2, 5] | [2, 10]",
        "(10, 20] | (2, 5] | (2, 10)",
        "[0, 20] | [2, 5) | [0, 10]",
        "[0, 0] | (2, 5) | [0, 0]",
        "[-20, 10) | [2, 5) | [-10, 5)",
        "(-20, -10] | (2, 5] | (-10, -2]",
        "[-20, 0] | [2, 5) | [-10, 0]"
      })
  void dividesByTheFarEnd(String one, String other, String quotient) {
    assertThat(read(one).dividedBy(read(other))).hasToString(quotient);
  }

  @Test
  void widensAQuotientWithoutEndOutwards() {
    Interval third =
        Interval.exactly(BigDecimal.ONE).dividedBy(Interval.exactly(new BigDecimal(3)));
    assertThat(third.low().multiply(new BigDecimal(3))).isLessThan(BigDecimal.ONE);
    assertThat(third.high().multiply(new BigDecimal(3))).isGreaterThan(BigDecimal.ONE);
    assertThat(third.high().subtract(third.low())).isLessThan(new BigDecimal("1E-30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[1, 2) | [0, 5)", "[1, 2) | [-1, 5)"})
  void refusesAQuotientThatMayNotExist(String one, String other) {
    assertThatThrownBy(() -> read(one).dividedBy(read(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting a divisor above zero, found %s / %s", one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2) | [2, 3) | false",
        "[1, 2] | [2, 3) | true",
        "[1, 2] | (2, 3) | false",
        "[1, 5) | [2, 3) | true",
        "[1, 2) | [4, 5) | false"
      })
  void meetsAnotherOnlyWhereSomeValueBelongsToBoth(String one, String other, boolean meets) {
    assertThat(read(one).meets(read(other))).isEqualTo(meets);
    assertThat(read(other).meets(read(one))).isEqualTo(meets);
  }

  @Test
  void isAboveAnotherOnlyWhenNoValueIsShared() {
    assertThat(read("[2, 3)").isAbove(read("[1, 2)"))).isTrue();
    assertThat(read("[2, 3)").isAbove(read("[1, 2]"))).isFalse();
    assertThat(read("[1, 2)").isAbove(read("[2, 3)"))).isFalse();
  }

  @Test
  void holdsItsIncludedEndsAndNotTheOthers() {
    Interval printed = read("[4779.5, 4780.5)");
    assertThat(List.of("4779.5", "4780", "4780.499"))
        .allMatch(value -> printed.contains(new BigDecimal(value)));
    assertThat(List.of("4779.499", "4780.5"))
        .noneMatch(value -> printed.contains(new BigDecimal(value)));
  }

  @Test
  void keepsItsEndsWhenStretchedOrWidened() {
    assertThat(read("[1, 2)").times(HUNDRED)).hasToString("[100, 200)");
    assertThat(read("(1, 2]").widenedBy(new BigDecimal("0.5"))).hasToString("(0.5, 2.5]");
    assertThatThrownBy(() -> read("[1, 2)").times(BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesALowEndAboveTheHighEnd() {
    assertThatThrownBy(() -> Interval.closed(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessage("Expecting low end <= high end, found 10 and 1");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void losesNoPossibleValueInAnyOperation(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      BigDecimal one = amount(random);
      BigDecimal other = amount(random);
      Interval left = Quantity.of(one.toPlainString(), Unit.COUNT).interval();
      Interval right = Quantity.of(other.toPlainString(), Unit.COUNT).interval();
      BigDecimal x = within(left, random);
      BigDecimal y = within(right, random);
      assertThat(left.plus(right).contains(x.add(y))).isTrue();
      assertThat(left.minus(right).contains(x.subtract(y))).isTrue();
      Interval quotient = left.dividedBy(right);
      assertThat(quotient.low().multiply(y)).isLessThanOrEqualTo(x);
      assertThat(quotient.high().multiply(y)).isGreaterThanOrEqualTo(x);
    }
  }

  @Test
  void measuresHowFarTheNearestValuesAreApart() {
    assertThat(read("[1, 3)").distanceTo(read("[3.4, 4)"))).isEqualByComparingTo("0.4");
    assertThat(read("[3.4, 4)").distanceTo(read("[1, 3)"))).isEqualByComparingTo("0.4");
    assertThat(read("[1, 3)").distanceTo(read("[3, 4]"))).isEqualByComparingTo("0");
    assertThat(read("[1, 3)").distanceTo(read("[2, 4]"))).isEqualByComparingTo("0");
  }

  /** 1.0 to 9999.999, of zero to three decimals. */
  private static BigDecimal amount(Random random) {
    int scale = random.nextInt(4);
    return BigDecimal.valueOf(10_000 + random.nextInt(9_990_000), 3)
        .setScale(scale, java.math.RoundingMode.UP);
  }

  private static BigDecimal within(Interval interval, Random random) {
    BigDecimal share = BigDecimal.valueOf(random.nextInt(1000), 3);
    return interval.low().add(interval.high().subtract(interval.low()).multiply(share));
  }

  private static Interval read(String text) {
    String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
    return new Interval(
        new BigDecimal(ends[0]), text.startsWith("["),
        new BigDecimal(ends[1]), text.endsWith("]"));
  }
}
