package kimngach.reconcile.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;

/**
 * What was found for a group of broken identities.
 *
 * @param group the broken identities by number
 * @param sets the sets of cells that mend them, the likeliest first; none if none was found
 * @param isComplete whether the search went to its end
 */
record Located(BitSet group, List<CandidateSet> sets, boolean isComplete) {
  private static final int MOST_TOLD = 10;

  /** A hundred to one. */
  private static final int BY_FAR = 20;

  Located {
    sets = List.copyOf(sets);
  }

  boolean isFound() {
    return !sets.isEmpty();
  }

  /** The likeliest set. */
  CandidateSet best() {
    return sets.get(0);
  }

  /** The same with something else told of the likeliest set. */
  Located with(SuspectSet told) {
    List<CandidateSet> others = new ArrayList<>(sets);
    others.set(0, new CandidateSet(best().cells(), told, best().rarity()));
    return new Located(group, others, isComplete);
  }

  private boolean standsOut() {
    return sets.size() == 1
        || (sets.size() > 1 && sets.get(1).rarity() - sets.get(0).rarity() >= BY_FAR);
  }

  /** The cells that mend the group alone. */
  Stream<Suspect> single() {
    return sets.stream()
        .map(set -> set.suspects().suspects())
        .filter(suspects -> suspects.size() == 1)
        .flatMap(List::stream);
  }

  Diagnosis diagnosis(IdentityNetwork network) {
    List<Finding> broken =
        group.stream()
            .mapToObj(network::evidence)
            .flatMap(evidence -> evidence.finding().stream())
            .toList();
    List<SuspectSet> likely = sets.stream().limit(MOST_TOLD).map(CandidateSet::suspects).toList();
    return new Diagnosis(broken, likely, sets.size() - likely.size(), standsOut(), isComplete);
  }
}
