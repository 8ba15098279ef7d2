package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kimngach.model.Interval;
import kimngach.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundNumberTest {
  private static final BigDecimal SPECK = new BigDecimal("0.000001");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "126 | 125.76 | 125.82 | NEARLY",
        "56 | 56.17 | 56.25 | OVER",
        "167 | 166.82 | 166.91 | NEARLY",
        "167 | 166.68 | 167.04 | ABOUT",
        "126 | 125.2 | 125.6 | ABOUT",
        "57 | 56.7 | 56.8 | NEARLY",
        "4.8 | 4.8 | 4.81 | OVER",
        "0 | 0.1 | 0.2 | ABOUT",
        "1 | 0.6 | 0.7 | ABOUT",
        "5 | 4.97 | 4.98 | NEARLY",
        "-52 | -52.4 | -52.2 | OVER",
        "-53 | -52.9 | -52.6 | NEARLY"
      })
  void hedgesByTheSideOnWhichEveryPossibleValueLies(
      BigDecimal number, BigDecimal low, BigDecimal high, Qualifier word) {
    assertThat(new RoundNumber(number).provedBy(Interval.halfOpen(low, high))).isEqualTo(word);
  }

  /** A word is allowed exactly where no value of the interval belies it. */
  @Test
  void allowsAWordOnlyWhereNoValueInsideBeliesIt() {
    Random random = new Random(126);
    Set<Qualifier> allowed = EnumSet.noneOf(Qualifier.class);
    for (int round = 0; round < 20_000; round++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(400) - 200, random.nextInt(3));
      Interval possible = interval(random, number);
      for (Qualifier word : Qualifier.values()) {
        boolean isAllowed = new RoundNumber(number).allows(word, possible);
        boolean isTrue = values(possible, random).stream().allMatch(one -> fits(word, number, one));
        assertThat(isAllowed)
            .as("round %s: %s %s of %s", round, word, number, possible)
            .isEqualTo(isTrue);
        if (isAllowed) {
          allowed.add(word);
        }
      }
    }
    assertThat(allowed).containsExactly(Qualifier.values());
  }

  private static Interval interval(Random random, BigDecimal number) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
    BigDecimal one =
        number.add(step.multiply(BigDecimal.valueOf(random.nextInt(25) - 12)).movePointLeft(1));
    BigDecimal width = step.multiply(BigDecimal.valueOf(random.nextInt(6) + 1L)).movePointLeft(1);
    return new Interval(one, random.nextBoolean(), one.add(width), random.nextBoolean());
  }

  /** The ends, what lies just inside them, and some values between. */
  private static List<BigDecimal> values(Interval possible, Random random) {
    List<BigDecimal> values =
        new ArrayList<>(
            List.of(
                possible.low(),
                possible.low().add(SPECK),
                possible.high().subtract(SPECK),
                possible.high()));
    BigDecimal width = possible.high().subtract(possible.low());
    for (int i = 0; i < 5; i++) {
      values.add(possible.low().add(width.multiply(BigDecimal.valueOf(random.nextInt(100), 2))));
    }
    return values.stream().filter(possible::contains).toList();
  }

  /** What a reader takes a word to say: a side, and a number that is a correct rounding. */
  private static boolean fits(Qualifier word, BigDecimal number, BigDecimal value) {
    boolean isRounding =
        value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    int side = value.abs().compareTo(number.abs());
    BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
    return switch (word) {
      case NONE -> number.signum() == 0 ? isRoundingOfZero(value, step) : isRounding;
      case NEARLY -> isRounding && side < 0 && isNear(number, value);
      case OVER -> isRounding && side >= 0 && isNear(number, value);
      case ABOUT -> isAround(number.signum() < 0 ? value.negate() : value, number.abs(), step);
    };
  }

  /** Within a twentieth of the number; just that much is near below it, and not above. */
  private static boolean isNear(BigDecimal number, BigDecimal value) {
    BigDecimal away = value.subtract(number).abs();
    int order = away.compareTo(number.abs().multiply(new BigDecimal("0.05")));
    return order < 0 || (order == 0 && value.abs().compareTo(number.abs()) < 0);
  }

  private static boolean isRoundingOfZero(BigDecimal value, BigDecimal step) {
    BigDecimal half = step.multiply(new BigDecimal("0.5"));
    return value.compareTo(half.negate()) >= 0 && value.compareTo(half) < 0;
  }

  private static boolean isAround(BigDecimal value, BigDecimal number, BigDecimal step) {
    return value.compareTo(number.subtract(step)) >= 0 && value.compareTo(number.add(step)) < 0;
  }
}
