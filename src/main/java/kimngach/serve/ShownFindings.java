package kimngach.serve;

import java.util.List;
import kimngach.model.Sentence;

/**
 * What the rules found in the figures.
 *
 * @param blocking how many findings would stop a build
 * @param warnings how many a person should look at before publishing
 * @param told the findings that would stop a build, the worst first; not more than a person reads
 */
public record ShownFindings(int blocking, int warnings, List<Sentence> told) {
  public ShownFindings {
    told = List.copyOf(told);
  }
}
