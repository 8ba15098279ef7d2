package kimngach.model.proposal;

import java.util.List;
import kimngach.model.Observation;

/**
 * Sums that no change of free cells can mend, because the values that are kept contradict one
 * another.
 *
 * @param rules the names of the rules that ask for the sums, sorted, each once; one or more
 * @param kept the values kept fixed that these sums speak of, those of the most broken sums first;
 *     if one of the sums were left out, the others could hold
 */
public record Contradiction(List<String> rules, List<Observation> kept) {
  public Contradiction {
    rules = List.copyOf(rules);
    kept = List.copyOf(kept);
  }
}
