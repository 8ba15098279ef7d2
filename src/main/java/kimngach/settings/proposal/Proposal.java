package kimngach.settings.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Corrections that a person answers for.
 *
 * @param file the name that faults bear
 * @param text the whole file, as it is kept beside what was made from it
 * @param who who accepted it; not blank
 * @param acceptedOn the day it was accepted
 * @param files the SHA-256 of the delivered files that it speaks of, by path from the workspace
 * @param values the corrections, in the order of the file; one or more
 */
public record Proposal(
    String file,
    String text,
    String who,
    LocalDate acceptedOn,
    Map<String, String> files,
    List<ProposedValue> values) {
  public Proposal {
    files = Map.copyOf(files);
    values = List.copyOf(values);
  }
}
