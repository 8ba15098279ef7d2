package kimngach.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.model.bulletin.Ledger;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.pipeline.PrintedFigures;
import kimngach.pipeline.Workspace;
import kimngach.report.FigureSearch;
import kimngach.report.FigureTrace;
import kimngach.report.FigureTraceJson;
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
      "Shows where a printed figure comes from: its formula, and the cells it rests on with file,",
      "sheet, address, the text found there and the file's SHA-256.",
      ""
    })
final class WhyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      index = "0",
      paramLabel = "FIGURE",
      description = "An id, or a number as printed in any language: 46.716, 46,716 or 125,8%.")
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
    YearMonth month = WorkspaceOptions.publishedMonth(workspace, period);
    PrintedFigures printed = PrintedFigures.of(workspace, month);
    List<Ledger.Entry> found = FigureSearch.find(printed.ledger(), figure);
    if (found.isEmpty()) {
      throw new InputFaultException(
          Fault.at(
              "",
              "Bản tin " + month + " không in \"" + figure + "\"; xem danh sách bằng: kimngach figures " + month,
              "Expecting a figure of the bulletin of " + month + ", found \"" + figure
                  + "\": list them with kimngach figures " + month));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? traceJson(found, printed) : trace(found, printed));
    return ExitCode.DONE.code();
  }

  private String trace(List<Ledger.Entry> found, PrintedFigures printed) {
    FigureTrace trace = new FigureTrace(options.language(), printed.hashes());
    StringBuilder text = new StringBuilder();
    for (Ledger.Entry entry : found) {
      text.append(text.length() == 0 ? "" : "\n");
      text.append(trace.text(entry.figure(), entry.prints()));
    }
    return text.toString();
  }

  private static String traceJson(List<Ledger.Entry> found, PrintedFigures printed) {
    StringBuilder text = new StringBuilder("[");
    for (Ledger.Entry entry : found) {
      text.append(text.length() == 1 ? "\n" : ",\n");
      text.append(FigureTraceJson.of(entry.figure(), entry.prints(), printed.hashes()).strip());
    }
    return text.append("\n]\n").toString();
  }
}
