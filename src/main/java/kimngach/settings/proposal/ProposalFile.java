package kimngach.settings.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.settings.YamlFaults;
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
    try {
      return parse(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InputFaultException(
          Fault.at(
              file.toString(),
              "Cần tệp đề xuất đọc được, mã UTF-8, thấy lỗi: " + e,
              "Expecting a readable proposal in UTF-8, found: " + e));
    }
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
