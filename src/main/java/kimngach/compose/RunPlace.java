package kimngach.compose;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a running template is.
 *
 * @param file the file in the template's folder
 * @param line the line, from 1
 * @param column the column, from 1
 */
record RunPlace(String file, int line, int column) {

  /** The innermost place that is known; also of a run on another thread, as it was just now. */
  @SuppressWarnings("deprecation") // FreeMarker has no other way to tell where it is
  static Optional<RunPlace> of(Environment environment) {
    try {
      return Arrays.stream(_CoreAPI.getInstructionStackSnapshot(environment))
          .filter(element -> element != null && element.getBeginLine() > 0)
          .findFirst()
          .map(RunPlace::at);
    } catch (RuntimeException movedMeanwhile) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("deprecation")
  private static RunPlace at(TemplateElement element) {
    return new RunPlace(
        element.getTemplate().getSourceName(), element.getBeginLine(), element.getBeginColumn());
  }
}
