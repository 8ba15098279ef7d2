package kimngach.settings.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;

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

  /**
   * Asks for the reason of every correction in every language of the bulletin.
   *
   * @throws InputFaultException naming each entry that lacks one
   */
  public void requireReasonsIn(List<Language> printed) {
    List<Fault> faults =
        values.stream()
            .filter(value -> printed.contains(Language.ZH) && value.chineseReason().isEmpty())
            .map(
                value ->
                    Fault.at(
                        value.place(),
                        "Cần lý do bằng tiếng Trung cho bản tin có tiếng Trung: ghi \"zh\" dưới"
                            + " \"reason\", thấy trống",
                        "Expecting the reason in Chinese for a bulletin that prints Chinese, as"
                            + " \"zh\" under \"reason\", found none"))
            .toList();
    if (!faults.isEmpty()) {
      throw new InputFaultException(faults);
    }
  }
}
