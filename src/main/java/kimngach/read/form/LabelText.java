package kimngach.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row label as it may be compared.
 *
 * @param variants the folded label without marks, then without "Trong đó:" and enumeration; at
 *     least one, the fullest first; blank when nothing is left
 * @param marks the footnote marks that stood behind it
 */
record LabelText(List<String> variants, List<String> marks) {
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^(?:(?:[ivxlc]{1,6}|\\d{1,3}(?:\\.\\d{1,2})*|\\p{L})[.)]+|[-+*•●○]+|"
              + FoldedText.of("trong đó")
              + "(?![\\p{L}\\p{M}])[:,]?|of which(?!\\p{L})[:,]?|"
              + FoldedText.of("chia ra")
              + "(?![\\p{L}\\p{M}])[:,]?) ?");

  LabelText {
    variants = List.copyOf(variants);
    marks = List.copyOf(marks);
  }

  /** A label that may end in one of these marks. */
  static LabelText of(String label, Iterable<String> knownMarks) {
    String rest = FoldedText.of(label);
    List<String> marks = new ArrayList<>();
    boolean found = true;
    while (found) {
      found = false;
      for (String mark : knownMarks) {
        String folded = FoldedText.of(mark);
        if (!folded.isEmpty() && rest.endsWith(folded) && rest.length() > folded.length()) {
          rest = rest.substring(0, rest.length() - folded.length()).strip();
          marks.add(mark);
          found = true;
        }
      }
    }
    List<String> variants = new ArrayList<>();
    variants.add(rest);
    Matcher front = IN_FRONT.matcher(rest);
    while (front.find()) {
      rest = rest.substring(front.end()).strip();
      variants.add(rest);
      front = IN_FRONT.matcher(rest);
    }
    String last = variants.get(variants.size() - 1);
    if (last.endsWith(":")) {
      variants.add(last.substring(0, last.length() - 1));
    }
    return new LabelText(variants, marks);
  }

  /** The label without anything around it. */
  String bare() {
    return variants.get(variants.size() - 1);
  }
}
