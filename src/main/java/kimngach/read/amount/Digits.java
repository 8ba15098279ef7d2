package kimngach.read.amount;

import java.math.BigDecimal;
import java.util.Optional;

/** A number without sign or words: digits, thousands apart or not, decimals or none. */
final class Digits {
  private static final int MOST = 30;

  private Digits() {}

  /** The number that a text is by a decimal mark; empty when it is none, rightly grouped. */
  static Optional<BigDecimal> parse(String text, DecimalMark mark) {
    int point = text.indexOf(mark.character());
    String whole = point < 0 ? text : text.substring(0, point);
    String decimals = point < 0 ? "" : text.substring(point + 1);
    boolean right =
        isWhole(whole, mark.other().character())
            && (point < 0 || (isDigits(decimals) && decimals.length() <= MOST));
    if (!right) {
      return Optional.empty();
    }
    String digits = digits(whole);
    return Optional.of(new BigDecimal(point < 0 ? digits : digits + "." + decimals));
  }

  /** Digits without a leading zero; in threes, where anything stands between them. */
  private static boolean isWhole(String text, char groupMark) {
    if (text.length() > 2 * MOST) {
      return false;
    }
    int first = 0;
    while (first < text.length() && isDigit(text.charAt(first))) {
      first++;
    }
    if (first == 0 || first > MOST || (text.charAt(0) == '0' && text.length() > 1)) {
      return false;
    }
    if (first == text.length()) {
      return true;
    }
    char group = text.charAt(first);
    boolean known = group == groupMark || group == ' ' || group == '\'';
    if (!known || first > 3 || (text.length() - first) % 4 != 0) {
      return false;
    }
    for (int i = first; i < text.length(); i += 4) {
      if (text.charAt(i) != group || !isDigits(text.substring(i + 1, i + 4))) {
        return false;
      }
    }
    return true;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      digits.append(isDigit(text.charAt(i)) ? text.substring(i, i + 1) : "");
    }
    return digits.toString();
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
