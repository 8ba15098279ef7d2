package kimngach.cli;

import java.nio.file.Path;
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

/** {@code kimngach figures}: every figure of a bulletin. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Lists every figure that a template may print for a month: id, exact value, text by"
          + " language.",
      ""
    })
final class FiguresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private WantedBulletin wanted = new WantedBulletin();

  @Parameters(
      arity = "0..1",
      paramLabel = "PERIOD",
      description =
          "2023-11, latest or previous-month. Default: the newest month published, else the newest"
              + " delivery.")
  private Optional<String> period = Optional.empty();

  @Option(names = "--json", description = "Print the figures as JSON, as in ledger.json.")
  private boolean json;

  @Option(
      names = "--search",
      paramLabel = "WORDS",
      description = {
        "Show only what holds these words, in names, meanings and values: \"kim ngach\" finds",
        "\"kim ngạch\". Figures, directives, functions, periods and labels."
      })
  private Optional<String> search = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write all of it to a page with a search field, which works without a network.")
  private Optional<Path> html = Optional.empty();

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    YearMonth month = options.publishedMonth(workspace, period);
    MonthFigures figures = MonthFigures.of(workspace, wanted.variant(), month);
    html.ifPresent(file -> figures.writePage(file, options.language()));
    if (search.isPresent()) {
      spec.commandLine().getOut().print(figures.search(search.get(), options.language()));
    } else if (html.isEmpty()) {
      spec.commandLine()
          .getOut()
          .print(json ? figures.listJson() : figures.list(options.language()));
    }
    return ExitCode.DONE.code();
  }
}
