package kimngach.read.amount;

import java.util.Locale;
import java.util.Optional;

/**
 * A sign in place of a number. What it says, a zero or a missing value, is for the layout to say.
 *
 * @param sign the sign in one spelling: {@code -}, {@code …}, {@code x} or {@code n/a}
 */
public record WrittenSign(String sign) implements AmountReading {
  private static final int LONGEST = 40;

  /**
   * The sign that a text is, dashes, dots and letter case of every sort in one spelling; empty when
   * it is none. Layouts spell their signs by this, too.
   */
  public static Optional<WrittenSign> of(String text) {
    String plain = text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (plain
        .chars()
        .allMatch(c -> "-\u2010\u2011\u2012\u2013\u2014\u2212\uFF0D".indexOf(c) >= 0)) {
      return Optional.of(new WrittenSign("-"));
    }
    if (plain.chars().allMatch(c -> ".\u2026\u22EF\uFF0E".indexOf(c) >= 0)) {
      return Optional.of(new WrittenSign("\u2026"));
    }
    return switch (plain) {
      case "x", "\u00D7", "\uFF58" -> Optional.of(new WrittenSign("x"));
      case "n/a", "na", "n.a.", "#n/a" -> Optional.of(new WrittenSign("n/a"));
      default -> Optional.empty();
    };
  }
}
