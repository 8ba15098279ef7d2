package kimngach.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kimngach.model.Sentence;

/**
 * Takes note of what goes wrong while a template runs and lets it go on behind the piece at fault,
 * so that one run tells all of it.
 */
final class RunFaults implements TemplateExceptionHandler {
  /** A loop may meet the same fault in each of its rounds. */
  private static final int MOST = 10_000;

  private final Set<Found> found = new LinkedHashSet<>();
  private int count;

  /**
   * A fault and where it was.
   *
   * @param place where
   * @param sentence what is wrong
   */
  record Found(RunPlace place, Sentence sentence) {}

  @Override
  public void handleTemplateException(TemplateException fault, Environment environment, Writer out)
      throws TemplateException {
    count++;
    if (count > MOST) {
      throw fault;
    }
    add(fault);
  }

  /** Takes note of a fault that stopped the run. */
  void add(TemplateException fault) {
    String file =
        Objects.requireNonNullElse(fault.getTemplateSourceName(), BulletinComposer.TEMPLATE);
    found.add(
        new Found(
            new RunPlace(file, TemplatePlace.line(fault), TemplatePlace.column(fault)),
            RunFault.sentence(fault)));
  }

  /** How many there were so far. */
  int count() {
    return count;
  }

  /** Each of them once, in the order they were met. */
  List<Found> found() {
    return new ArrayList<>(found);
  }
}
