package kimngach.cli;

import java.util.concurrent.Callable;
import kimngach.pipeline.BridgeBetweenScopes;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kimngach bridge}: from all customs regimes to what is declared in the province. */
@Command(
    name = "bridge",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what lies between the turnover of all customs regimes and the turnover declared in the"
          + " province, line by line, for equal periods only; and which figures must not be"
          + " compared, with the pair that would be comparable.",
      ""
    })
final class BridgeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private ReportingMonth reportingMonth = new ReportingMonth();

  @Option(names = "--json", description = "Print the bridges as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    BridgeBetweenScopes bridge =
        BridgeBetweenScopes.of(workspace, reportingMonth.in(workspace, options));
    spec.commandLine().getOut().print(json ? bridge.json() : bridge.text(options.screen(true)));
    return ExitCode.DONE.code();
  }
}
