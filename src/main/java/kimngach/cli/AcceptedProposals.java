package kimngach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The proposals that a person has accepted. */
final class AcceptedProposals {
  @Option(
      names = "--accept",
      paramLabel = "PROPOSAL",
      description = {
        "Correct delivered values as this proposal says, which somebody has looked at and signed"
            + " (see check --propose).",
        "May be given several times."
      })
  private List<Path> files = new ArrayList<>();

  List<Path> files() {
    return List.copyOf(files);
  }
}
