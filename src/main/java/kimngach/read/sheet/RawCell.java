package kimngach.read.sheet;

import java.text.Normalizer;

/**
 * A cell as the file holds it.
 *
 * @param raw what stands in the file, unchanged, such as {@code 12.5}
 * @param text what the cell says, such as {@code 12.500} where the number format has three
 *     decimals; in Unicode normal form C, without spaces around it
 * @param kind what sort of content this is
 * @param shown what a person sees in place of the number, where that is no rounding of it, such as
 *     {@code 4.78} for 4780 in a format that shows thousands; blank everywhere else
 */
public record RawCell(String raw, String text, Kind kind, String shown) {
  /** A cell with nothing in it. */
  public static final RawCell BLANK = new RawCell("", "", Kind.TEXT);

  private static final char FIRST_COMBINING_MARK = '\u0300';

  /** A cell that shows what it holds. */
  public RawCell(String raw, String text, Kind kind) {
    this(raw, text, kind, "");
  }

  /** What sort of content a cell has. */
  public enum Kind {
    /** Characters. */
    TEXT,
    /** A number; the text has a decimal point and no exponent. */
    NUMBER,
    /** A number shown as a percentage: stored 0.126, the text says 12.6. */
    PERCENTAGE,
    /** A day or a time of a workbook; the text is the number that stands for it. */
    DATE,
    /** A formula that failed, such as {@code #REF!}. */
    BROKEN,
    /** A formula without a stored result. */
    UNCALCULATED
  }

  public RawCell {
    text = normal(text);
  }

  /** A cell of a text file. */
  public static RawCell text(String raw) {
    return raw.isEmpty() ? BLANK : new RawCell(raw, raw, Kind.TEXT);
  }

  /** Whether the cell says nothing. */
  public boolean isBlank() {
    return text.isEmpty() && kind == Kind.TEXT;
  }

  private static String normal(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String trimmed = text.substring(start, end);
    return isNormal(trimmed) ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
  }

  /** Characters before the first combining mark are normal; most cells hold no others. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING_MARK) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
