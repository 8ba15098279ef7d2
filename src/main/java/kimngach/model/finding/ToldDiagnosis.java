package kimngach.model.finding;

import java.util.List;
import kimngach.model.Sentence;

/**
 * A diagnosis with the sentences a person reads, each in Vietnamese and English.
 *
 * @param diagnosis what most likely is wrong
 * @param summary which findings it explains, and whether the culprit is certain
 * @param sets one sentence for each set of suspects, in the order of {@link Diagnosis#likely()}
 */
public record ToldDiagnosis(Diagnosis diagnosis, Sentence summary, List<Sentence> sets) {
  public ToldDiagnosis {
    sets = List.copyOf(sets);
    if (sets.size() != diagnosis.likely().size()) {
      throw new IllegalArgumentException(
          "Expecting a sentence for each of "
              + diagnosis.likely().size()
              + " sets, found "
              + sets.size());
    }
  }
}
