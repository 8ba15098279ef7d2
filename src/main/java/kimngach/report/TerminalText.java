package kimngach.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text in terminal columns: a Vietnamese letter takes one however its marks are encoded, a Chinese
 * one two.
 */
final class TerminalText {
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private TerminalText() {}

  /** The columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean isFullWidth =
        (codePoint >= 0x3000 && codePoint <= 0x303E)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    return isFullWidth || WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
  }

  /** The text with spaces after it, up to a width in columns; longer texts stay as they are. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** The text, or its beginning and an ellipsis where it takes more columns than there are. */
  static String cut(String text, int columns) {
    return width(text) <= columns ? text : text.substring(0, endOfColumns(text, columns - 1)) + "…";
  }

  /**
   * The text with every character shown that would move the cursor, colour the screen or turn the
   * reading direction: what a delivered cell holds is nobody's command.
   */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(codePoint -> shown.append(visible(codePoint)));
    return shown.toString();
  }

  private static String visible(int codePoint) {
    if (codePoint == '\n') {
      return "\\n";
    }
    if (codePoint == '\t') {
      return "\\t";
    }
    boolean isCommand =
        Character.isISOControl(codePoint)
            || (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return isCommand
        ? String.format(Locale.ROOT, "\\u%04x", codePoint)
        : Character.toString(codePoint);
  }

  /** The text in lines of at most {@code columns}, broken at spaces, or inside a longer word. */
  static List<String> wrapped(String text, int columns) {
    return flowed(List.of(text.split(" ")), columns);
  }

  /** The pieces with a space between them in lines of at most {@code columns}. */
  static List<String> flowed(List<String> pieces, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      String rest = piece;
      if (line.length() > 0 && width(line + " " + rest) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest) > columns) {
        int end = endOfColumns(rest, columns);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int endOfColumns(String text, int columns) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > columns && end > 0) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }
}
