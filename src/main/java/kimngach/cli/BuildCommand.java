package kimngach.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.pipeline.BuildEdition;
import kimngach.pipeline.Screen;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kimngach build}: the monthly run. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads what was delivered up to a month, reconciles it, and publishes the bulletin.",
      "When the figures do not reconcile, nothing is published and the findings are shown.",
      ""
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private ReportingMonth reportingMonth = new ReportingMonth();
  @Mixin private WantedBulletin wanted = new WantedBulletin();
  @Mixin private AcceptedProposals accepted = new AcceptedProposals();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The release date printed. Default: the calendar in kimngach.yaml.")
  private Optional<LocalDate> date = Optional.empty();

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    YearMonth month = reportingMonth.in(workspace, options);
    BuildEdition.Result result =
        new BuildEdition(workspace, wanted.variant(), Version.number())
            .run(month, date, accepted.files());
    return tell(workspace, month, result).code();
  }

  private ExitCode tell(Workspace workspace, YearMonth month, BuildEdition.Result result) {
    PrintWriter err = spec.commandLine().getErr();
    Screen screen = options.screen(false);
    result.warnings().forEach(warning -> err.println("! " + said(warning)));
    return switch (result.outcome()) {
      case NOT_RECONCILED -> {
        err.print(result.table(screen));
        err.println(
            said(
                new Sentence(
                    "Số liệu "
                        + month
                        + " không khớp: chưa có gì được phát hành. Hãy sửa các ô nêu trên rồi chạy"
                        + " lại.",
                    "The figures of "
                        + month
                        + " do not reconcile: nothing was published. Mend the cells named above and"
                        + " run again.")));
        new ReportsTold(options.language(), err).tell(workspace, result.reports(), List.of(), true);
        yield ExitCode.NOT_RECONCILED;
      }
      case UP_TO_DATE -> {
        whenInteractive(
            err,
            new Sentence(
                "= Đã có bản mới nhất của " + month + "; không có gì thay đổi.",
                "= Already up to date: " + month + "."));
        yield ExitCode.DONE;
      }
      case PUBLISHED -> {
        String folder = workspace.root().relativize(result.folder().orElseThrow()).toString();
        if (Terminal.isInteractive()) {
          err.print(result.table(screen));
        }
        whenInteractive(err, new Sentence("+ Đã phát hành " + folder, "+ Published " + folder));
        new ReportsTold(options.language(), err)
            .tell(workspace, result.reports(), List.of(), false);
        yield ExitCode.DONE;
      }
    };
  }

  private void whenInteractive(PrintWriter err, Sentence sentence) {
    if (Terminal.isInteractive()) {
      err.println(said(sentence));
    }
  }

  private String said(Sentence sentence) {
    InterfaceLanguage language = options.language();
    return sentence.in(language);
  }
}
