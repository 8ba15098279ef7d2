package kimngach.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.model.PeriodKind;
import kimngach.pipeline.SeriesHistory;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kimngach history}: what each delivery said of one series. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the revisions of one series: a row a period, a column a delivery.",
      "Needs no figures that reconcile; writes nothing.",
      ""
    })
final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      index = "0",
      paramLabel = "SERIES",
      description =
          "The name of a series as kimngach figures lists it: turnover.declared.total, or shorter"
              + " declared.total.")
  private String series = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PERIOD",
      description =
          "The last delivery to show: 2023-11, latest or previous-month. Default: the newest.")
  private Optional<String> period = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = KindOfPeriod.class,
      description = "Only periods of these kinds: month, year-to-date, year, other. Default: all.")
  private List<PeriodKind> kinds = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Only periods that end in this year, such as 2023.")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--json",
      description = "Print every value with its cell as JSON, whatever the terminal's width.")
  private boolean json;

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    YearMonth asOf = options.month(workspace, period);
    SeriesHistory history =
        SeriesHistory.of(workspace, asOf, series, new SeriesHistory.Choice(kinds, year));
    spec.commandLine().getOut().print(json ? history.json() : history.text(options.screen(true)));
    return ExitCode.DONE.code();
  }
}
