package kimngach.render.docx;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a Word file as messages name it: {@code [bulletin.docx]paragraph 3}. */
final class WordPlace {
  private static final Pattern PARAGRAPH = Pattern.compile(".*]paragraph ([0-9]{1,9})");

  private WordPlace() {}

  /** A paragraph of the body, outside tables, counted from 1. */
  static String paragraph(String file, int number) {
    return "[" + file + "]paragraph " + number;
  }

  /** A header or footer, counted from 1. */
  static String part(String file, String part, int number) {
    return "[" + file + "]" + part + " " + number;
  }

  /** The paragraph that a place names; empty when it names none. */
  static OptionalInt paragraphOf(String place) {
    Matcher matcher = PARAGRAPH.matcher(place);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
