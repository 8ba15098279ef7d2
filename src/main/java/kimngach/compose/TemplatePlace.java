package kimngach.compose;

import freemarker.template.TemplateException;
import java.util.Objects;
import java.util.stream.Collectors;
import kimngach.model.Sentence;

/** Where in a template a fault lies, and what it is, from what FreeMarker says of it. */
final class TemplatePlace {
  private static final int MOST_LINES = 6;

  private TemplatePlace() {}

  static int line(TemplateException fault) {
    return Objects.requireNonNullElse(fault.getLineNumber(), 1);
  }

  static int column(TemplateException fault) {
    return Objects.requireNonNullElse(fault.getColumnNumber(), 1);
  }

  static Sentence sentence(TemplateException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault ours) {
        return ours.sentence();
      }
    }
    String first = essence(Objects.requireNonNullElse(fault.getMessageWithoutStackTop(), ""));
    return new Sentence(
        "Mẫu có lỗi ở dòng này: " + first, "Expecting a template that can be run, found: " + first);
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
