package kimngach.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * What most likely is wrong where some identities contradict each other: every smallest set of
 * values whose change alone makes all of them hold.
 *
 * @param broken the findings it explains, worst first, one or more
 * @param likely the sets of values, most likely first; empty when no set of up to three values
 *     explains the findings, or none was found before the search was given up
 * @param others how many more sets explain the findings as well, beyond those listed
 * @param standsOut whether the first set is the right one by far: at odds of a hundred to one or
 *     more against each other
 * @param isComplete whether the search went to its end; if not there may be sets it did not find
 */
public record Diagnosis(
    List<Finding> broken,
    List<SuspectSet> likely,
    int others,
    boolean standsOut,
    boolean isComplete) {
  public Diagnosis {
    broken = List.copyOf(broken);
    likely = List.copyOf(likely);
  }

  /** A diagnosis whose search went to its end; no set stands out unless it is the only one. */
  public Diagnosis(List<Finding> broken, List<SuspectSet> likely, int others) {
    this(broken, likely, others, likely.size() + others == 1, true);
  }

  /** Whether one set of values alone explains the findings. */
  public boolean isUnique() {
    return likely.size() == 1 && others == 0 && isComplete;
  }

  /**
   * The set that is worth trying before all others: the only one, the one that stands out, or the
   * likeliest when slips explain it and no other; empty where no set is worth more than the next.
   */
  public Optional<SuspectSet> foremost() {
    boolean isExplainedAlone =
        likely.stream().filter(SuspectSet::isExplainedBySlips).count() == 1
            && likely.get(0).isExplainedBySlips();
    return likely.stream()
        .findFirst()
        .filter(first -> isComplete && (standsOut || isExplainedAlone));
  }

  /** The same about these findings. */
  public Diagnosis of(List<Finding> told) {
    return new Diagnosis(told, likely, others, standsOut, isComplete);
  }
}
