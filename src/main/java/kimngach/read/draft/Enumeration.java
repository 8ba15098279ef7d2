package kimngach.read.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a label.
 *
 * @param kind how its members look alike, such as {@code I} or {@code 1.1}; blank when there is
 *     none
 * @param rest the words after it
 */
record Enumeration(String kind, String rest) {
  private static final String NUMBERS = "1";

  /** Each sort of enumeration, the first that fits counts. */
  private static final List<Map.Entry<String, Pattern>> SORTS =
      List.of(
          Map.entry(NUMBERS, Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+(?=\\D)")),
          Map.entry(NUMBERS, Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)](?=\\p{L})")),
          Map.entry("I", Pattern.compile("^([IVX]{1,5})\\s*[.)/]\\s*(?=\\S)")),
          Map.entry("A", Pattern.compile("^([A-H])\\s*[.)/]\\s*(?=\\p{L})")),
          Map.entry("a", Pattern.compile("^([a-hđ])\\s*[.)]\\s*(?=\\p{L})")),
          Map.entry("-", Pattern.compile("^([-–])\\s*(?=[\\p{L}(])")),
          Map.entry("+", Pattern.compile("^([+])\\s*(?=[\\p{L}(])")),
          Map.entry("*", Pattern.compile("^([*•])\\s*(?=\\p{L})")));

  /** Splits a label. */
  static Enumeration of(String label) {
    for (Map.Entry<String, Pattern> sort : SORTS) {
      Matcher found = sort.getValue().matcher(label);
      if (found.find()) {
        String kind =
            sort.getKey().equals(NUMBERS)
                ? found.group(1).replaceAll("\\d+", NUMBERS)
                : sort.getKey();
        return new Enumeration(kind, label.substring(found.end()));
      }
    }
    return new Enumeration("", label);
  }

  /** The kind of an enumeration that stands alone in its cell: {@code 1.2} or {@code II}. */
  static String kindAlone(String text) {
    return text.isEmpty() ? "" : of(text.replaceAll("[.)]$", "") + ". x").kind();
  }
}
