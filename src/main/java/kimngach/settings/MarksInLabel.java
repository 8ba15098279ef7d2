package kimngach.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Sentence;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;

/**
 * Marks of the template language in a label, such as {@code ${month.name}} or {@code <#if ...>}: a
 * label is never run, so they would be printed as they stand.
 */
final class MarksInLabel {
  private static final Pattern MARK =
      Pattern.compile("(?:[$＄]\\s*|#)[{｛][^}｝]*[}｝]?|[<＜]\\s*/?\\s*[#@]\\p{L}[^>＞]*[>＞]?");

  private MarksInLabel() {}

  /**
   * What is wrong with a label that has such a mark.
   *
   * @param file the label file as faults name it
   * @param first the number of the entry's first line
   * @param lines the lines of the entry
   * @param text what the label says
   */
  static Optional<Fault> fault(String file, int first, List<String> lines, String text) {
    Matcher mark = MARK.matcher(text);
    return mark.find()
        ? Optional.of(Fault.at(excerpt(file, first, lines, mark.group()), wrong(mark.group())))
        : Optional.empty();
  }

  /** The mark in its line; the first line where it goes over several or is written otherwise. */
  private static Excerpt excerpt(String file, int first, List<String> lines, String mark) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(mark);
      if (at >= 0) {
        return new Excerpt(file, first + i, at + 1, mark.length(), lines.get(i));
      }
    }
    return new Excerpt(file, first, 1, lines.get(0).length(), lines.get(0));
  }

  private static Sentence wrong(String mark) {
    return new Sentence(
        "Nhãn là chữ in nguyên, thấy \""
            + mark
            + "\": hãy viết phần này trong bulletin.ftl, cạnh chỗ in nhãn",
        "Expecting words in a label, which are printed as they stand, found \""
            + mark
            + "\": write this part in bulletin.ftl, beside the label");
  }
}
