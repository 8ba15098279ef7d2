package kimngach.settings.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word in braces in a pattern, which stands for words of one sort. */
public enum Placeholder {
  /** One of the words under {@code status}. */
  STATUS,
  /** A month: digits, an English name, or "cả năm" for December. */
  MONTH,
  /** A year of four digits. */
  YEAR,
  /** The year before the form's, of four digits. */
  LAST_YEAR,
  /** A quarter: a digit or I to IV. */
  QUARTER;

  /** The word between the braces, such as {@code last-year}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words that may stand between braces. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Placeholder::word).toList();
  }
}
