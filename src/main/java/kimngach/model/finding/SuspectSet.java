package kimngach.model.finding;

import java.util.List;

/**
 * Values whose change, all of them together and none fewer, makes every identity hold.
 *
 * @param suspects one to three values
 */
public record SuspectSet(List<Suspect> suspects) {
  public SuspectSet {
    suspects = List.copyOf(suspects);
  }

  /** Whether a slip explains each of the values, so that it is known what was meant. */
  public boolean isExplainedBySlips() {
    return suspects.stream().allMatch(one -> one.slip().isPresent() && one.meant().isPresent());
  }
}
