package kimngach.read.amount;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The text of a cell in one spelling: small letters, ASCII digits and signs for the full-width ones
 * of Chinese fonts, one sort of space, minus and apostrophe. Raised digits stay what they are, for
 * they are footnote marks.
 */
final class Folded {
  private static final char FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';

  private Folded() {}

  /** The text in one spelling, without spaces around it. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      folded.append(folded(c));
    }
    return folded.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static char folded(char c) {
    if (c >= FULL_WIDTH && c <= LAST_FULL_WIDTH) {
      return (char) (c - FULL_WIDTH + '!');
    }
    return switch (c) {
      case '\t', '\n', '\r', '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u2212' -> '-';
      case '\u2019', '\u02BC' -> '\'';
      default -> c;
    };
  }
}
