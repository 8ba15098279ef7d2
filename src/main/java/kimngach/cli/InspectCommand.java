package kimngach.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.model.Sentence;
import kimngach.pipeline.InspectFile;
import kimngach.pipeline.LayoutOutput;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kimngach inspect}: shows what the reader sees in a file. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how files are read: sheets, what each column and row means, every value,"
          + " what was skipped and what cannot be read.",
      "Ends with 4 when a file cannot be used as it is.",
      ""
    })
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, wherever they lie.")
  private Path[] files = {};

  @Option(names = "--sheet", paramLabel = "NAME", description = "Only the sheet of this name.")
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthName.class,
      description =
          "The reporting month. Default: that of the delivery folder, else what the form says.")
  private Optional<YearMonth> month = Optional.empty();

  @Option(names = "--json", description = "Print what was seen as JSON, one object a file.")
  private boolean json;

  @Option(
      names = "--draft-layout",
      description =
          "Print a first layout of a form that no layout knows yet, to be looked through.")
  private boolean draftLayout;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "LAYOUT",
      description = "Where the first layout goes, such as input/layouts/new.yaml.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--force", description = "Replace the file that --output names.")
  private boolean isForced;

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    var inspect = new InspectFile(workspace, Clock.system(WorkspaceOptions.VIETNAM));
    return draftLayout ? draft(inspect) : inspect(inspect);
  }

  private int inspect(InspectFile inspect) {
    if (output.isPresent() || isForced) {
      throw wrong(
          "--output và --force chỉ dùng với --draft-layout",
          "Expecting --draft-layout with --output and --force");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ExitCode code = ExitCode.DONE;
    for (int i = 0; i < files.length; i++) {
      InspectFile.Result seen = inspect.inspect(files[i], month, sheet);
      out.print(i > 0 && !json ? "\n" : "");
      out.print(json ? seen.json() : seen.text(options.screen(true)));
      out.flush();
      err.print(seen.faults());
      code = seen.isUsable() ? code : ExitCode.INPUT;
    }
    return code.code();
  }

  private int draft(InspectFile inspect) {
    if (files.length != 1 || json) {
      throw wrong(
          "--draft-layout cần đúng một tệp, không có --json",
          "Expecting one file and no --json with --draft-layout");
    }
    InspectFile.Draft draft = inspect.draft(files[0], sheet);
    if (output.isPresent()) {
      LayoutOutput.write(output.get(), draft.text(), isForced);
    } else {
      spec.commandLine().getOut().print(draft.text());
      spec.commandLine().getOut().flush();
    }
    if (Terminal.isInteractive()) {
      String decisions = String.valueOf(draft.decisions());
      Sentence told =
          new Sentence(
              "+ Bố cục nháp: còn " + decisions + " chỗ ghi QUYẾT ĐỊNH cần xem lại.",
              "+ A first layout: " + decisions + " places marked DECIDE to look through.");
      spec.commandLine().getErr().println(told.in(options.language()));
    }
    return ExitCode.DONE.code();
  }

  private ParameterException wrong(String vi, String en) {
    return new ParameterException(spec.commandLine(), vi + "\n" + en);
  }
}
