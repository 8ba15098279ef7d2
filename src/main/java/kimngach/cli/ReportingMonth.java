package kimngach.cli;

import java.time.YearMonth;
import java.util.Optional;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Parameters;

/** The month that a command reads the deliveries for. */
final class ReportingMonth {
  @Parameters(
      arity = "0..1",
      paramLabel = "PERIOD",
      description = "2023-11, latest or previous-month. Default: the newest delivery.")
  private Optional<String> period = Optional.empty();

  /** The month asked for, or the newest delivery. */
  YearMonth in(Workspace workspace, WorkspaceOptions options) {
    return options.month(workspace, period);
  }
}
