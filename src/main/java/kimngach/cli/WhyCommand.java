package kimngach.cli;

import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.pipeline.MonthFigures;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kimngach why}: the way from a printed figure to its cells. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = {
      "Shows where a printed figure comes from: its formula and the cells it rests on.",
      ""
    })
final class WhyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private WantedBulletin wanted = new WantedBulletin();

  @Parameters(
      index = "0",
      paramLabel = "FIGURE",
      description = "An id, or a number as printed in any language: 46.716, 46,716 or 125,8%%.")
  private String figure = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PERIOD",
      description =
          "The month of the bulletin: 2023-11, latest or previous-month. Default: the newest month"
              + " published, else the newest delivery.")
  private Optional<String> period = Optional.empty();

  @Option(names = "--json", description = "Print the tree as JSON, a list of one tree a figure.")
  private boolean json;

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    YearMonth month = options.publishedMonth(workspace, period);
    MonthFigures figures = MonthFigures.of(workspace, wanted.variant(), month);
    spec.commandLine()
        .getOut()
        .print(json ? figures.traceJson(figure) : figures.trace(figure, options.language()));
    return ExitCode.DONE.code();
  }
}
