package kimngach.compose;

import freemarker.template.TemplateException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in a template a fault lies, from what FreeMarker says of it. */
final class TemplatePlace {
  private static final int MOST_LINES = 6;

  private TemplatePlace() {}

  static int line(TemplateException fault) {
    return Objects.requireNonNullElse(fault.getLineNumber(), 1);
  }

  static int column(TemplateException fault) {
    return Objects.requireNonNullElse(fault.getColumnNumber(), 1);
  }

  /** The place of words that stand in a template; its beginning when they are not found. */
  static int of(String source, String words) {
    String first = words.strip().lines().findFirst().orElse("");
    Matcher atLineStart =
        Pattern.compile("^\\s*" + Pattern.quote(first), Pattern.MULTILINE).matcher(source);
    int end = atLineStart.find() ? atLineStart.end() : source.indexOf(first) + first.length();
    return Math.max(0, end - first.length());
  }

  /** What FreeMarker says before it comes to hints, as one line. */
  static String essence(String message) {
    return message
        .lines()
        .takeWhile(line -> !line.startsWith("----"))
        .map(line -> line.replaceFirst("^==> ", "").strip())
        .filter(line -> !line.isEmpty())
        .limit(MOST_LINES)
        .collect(Collectors.joining(" "));
  }
}
