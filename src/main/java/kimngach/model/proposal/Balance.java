package kimngach.model.proposal;

import java.util.List;

/**
 * What balancing broken sums came to.
 *
 * @param adjustments the proposed values, by cell; none where nothing is broken
 * @param contradictions the sums that cannot be balanced, for which nothing is proposed
 */
public record Balance(List<Adjustment> adjustments, List<Contradiction> contradictions) {
  public Balance {
    adjustments = List.copyOf(adjustments);
    contradictions = List.copyOf(contradictions);
  }
}
