package kimngach.settings.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlSource;
import kimngach.settings.YamlText;

/** Reads the file of an accepted proposal. */
public final class ProposalFile {
  private ProposalFile() {}

  /**
   * The proposal in a file.
   *
   * @throws InputFaultException when it cannot be read, nobody has accepted it, or it says what it
   *     should not; naming line and column of every fault
   */
  public static Proposal read(Path file) {
    String name = String.valueOf(file.getFileName());
    List<Fault> faults = new ArrayList<>();
    Optional<String> yaml = new YamlSource(file, file.toString(), faults::add).text();
    if (!faults.isEmpty()) {
      throw new InputFaultException(faults);
    }
    return parse(
        name,
        yaml.orElseThrow(
            () ->
                new InputFaultException(
                    Fault.at(
                        file.toString(),
                        "Cần tệp đề xuất, không thấy tệp nào tên này",
                        "Expecting a proposal, found no file of this name"))));
  }

  /**
   * The proposal that a text is.
   *
   * @param file the name that faults bear
   * @param yaml the whole text
   */
  public static Proposal parse(String file, String yaml) {
    YamlFaults faults = new YamlFaults(file);
    Optional<Proposal> proposal =
        YamlText.compose(yaml, faults)
            .flatMap(root -> new ProposalEntries(file, yaml, faults).read(root));
    List<Fault> found = faults.all();
    if (!found.isEmpty()) {
      throw new InputFaultException(found);
    }
    return proposal.orElseThrow(
        () ->
            new InputFaultException(
                Fault.at(
                    file,
                    "Cần một đề xuất hiệu chỉnh, thấy tệp trống",
                    "Expecting a proposal, found an empty file")));
  }
}
