package kimngach.read.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import kimngach.model.CellRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers written in every style, and the same damaged. */
class WrittenStylesTest {
  private static final int NUMBERS = 2_000;
  private static final List<String> GROUPS = List.of("", " ", "\u00A0", "\u2009", "\u202F", "'");
  private static final String INTRUDERS = ".,' ()-%x1\u00B9٤０亿*…";

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20_231_130, 4_780, 46_716})
  void readsBackWhatWasWrittenInAnyStyle(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < NUMBERS; i++) {
      Written written = write(random);
      AmountReading reading = AmountStyle.declared(written.mark).read(written.text);
      assertThat(reading)
          .as(written.text)
          .isInstanceOfSatisfying(
              WrittenAmount.class, amount -> assertThat(amount.low()).isEqualTo(written.value));
      var proof = new DecimalProof(List.of());
      proof.add(new CellRef("a.csv", "", 1, 1), written.text);
      assertThat(proof.style().mark().orElse(written.mark))
          .as(written.text)
          .isEqualTo(written.mark);
    }
  }

  /** A damaged number is refused, or it is another number that is rightly written. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 28_482, 18_234, 51_990})
  void readsADamagedNumberOnlyWhereTheDamageWroteAnother(long seed) {
    var random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < NUMBERS; i++) {
      Written written = write(random);
      StringBuilder damaged = new StringBuilder(written.text);
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, INTRUDERS.charAt(random.nextInt(INTRUDERS.length())));
        default -> damaged.setCharAt(at, INTRUDERS.charAt(random.nextInt(INTRUDERS.length())));
      }
      if (damaged.toString().isBlank()) {
        continue;
      }
      AmountReading reading = AmountStyle.declared(written.mark).read(damaged.toString());
      if (reading instanceof WrittenAmount amount) {
        assertThat(sameDigits(amount, damaged.toString())).as(damaged.toString()).isTrue();
      } else {
        refused++;
      }
    }
    assertThat(refused).isBetween(NUMBERS / 4, NUMBERS);
  }

  /** Every digit that stands in the text stands in the value, in its order; none is lost. */
  private static boolean sameDigits(WrittenAmount amount, String text) {
    String digits = text.replace('０', '0').replaceAll("[^0-9]", "");
    String low = digits(amount.low());
    return amount.isRange() ? digits.equals(low + digits(amount.high())) : digits.equals(low);
  }

  private static String digits(BigDecimal value) {
    return value.toPlainString().replaceAll("[^0-9]", "");
  }

  private record Written(String text, BigDecimal value, DecimalMark mark) {}

  private static Written write(Random random) {
    DecimalMark mark = random.nextBoolean() ? DecimalMark.COMMA : DecimalMark.POINT;
    int choice = random.nextInt(GROUPS.size() + 1);
    String group =
        choice < GROUPS.size() ? GROUPS.get(choice) : String.valueOf(mark.other().character());
    String whole = String.valueOf(random.nextLong(1L << random.nextInt(1, 60)));
    String decimals = random.nextBoolean() ? "" : String.valueOf(random.nextInt(100_000));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      boolean apart = i > 0 && (whole.length() - i) % 3 == 0;
      text.append(apart ? group : "").append(whole.charAt(i));
    }
    text.append(decimals.isEmpty() ? "" : mark.character() + decimals);
    var value = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
    return switch (random.nextInt(5)) {
      case 0 -> new Written("-" + text, value.negate(), mark);
      case 1 -> new Written("(" + text + ")", value.negate(), mark);
      case 2 -> new Written(text + "-", value.negate(), mark);
      case 3 -> new Written("\u2212" + text, value.negate(), mark);
      default -> new Written(text.toString(), value, mark);
    };
  }
}
