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
}
