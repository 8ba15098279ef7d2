package kimngach.read.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what office texts vary in: letter case, marks, and the number of spaces. */
final class Plain {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Plain() {}

  /** The words in small letters without marks: {@code "Lượng "} is {@code "luong"}. */
  static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return line(bare).toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  /** The text on one line, with one space between words. */
  static String line(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
