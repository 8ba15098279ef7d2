package kimngach.compose;

import freemarker.template.TemplateException;
import java.util.Objects;
import kimngach.model.Sentence;

/** Where in a template a fault lies, and what it is, from what FreeMarker says of it. */
final class TemplatePlace {
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
    String first =
        Objects.requireNonNullElse(fault.getMessageWithoutStackTop(), "")
            .lines()
            .findFirst()
            .orElse("");
    return new Sentence(
        "Mẫu có lỗi ở dòng này: " + first, "Expecting a template that can be run, found: " + first);
  }
}
