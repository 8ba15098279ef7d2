package kimngach.cli;

import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.pipeline.CheckFigures;
import kimngach.pipeline.Reconciled;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kimngach check}: reconciles and stops there. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads what was delivered up to a month and reconciles it; publishes nothing.",
      "Leaves the findings in output/PERIOD/check: a page, JSON, and a marked copy of each"
          + " workbook.",
      "Ends with 3 when the figures do not reconcile.",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private ReportingMonth reportingMonth = new ReportingMonth();
  @Mixin private AcceptedProposals accepted = new AcceptedProposals();

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(
      names = "--all",
      description = {
        "Show all notes, instead of counting those on single gates, regimes and months, and all"
            + " of them where figures are to be mended."
      })
  private boolean all;

  @Option(
      names = "--propose",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "FILE",
      description = {
        "Write which values would let the figures add up into FILE, for a person to look at, edit"
            + " and sign; nothing is changed.",
        "Default: de-xuat-PERIOD.yaml in the workspace."
      })
  private Optional<String> propose = Optional.empty();

  @Override
  public Integer call() {
    if (propose.isPresent() && !accepted.files().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--propose và --accept không dùng cùng lúc.\n"
              + "Expecting --propose or --accept, found both.");
    }
    Workspace workspace = options.open();
    YearMonth month = reportingMonth.in(workspace, options);
    CheckFigures.Checked checked =
        CheckFigures.of(workspace, month, accepted.files(), Version.number());
    Reconciled reconciled = checked.reconciled();
    spec.commandLine()
        .getOut()
        .print(json ? checked.json() : reconciled.table(options.screen(all)));
    new ReportsTold(options.language(), spec.commandLine().getErr())
        .tell(workspace, checked.reports(), checked.warnings(), !reconciled.isPublishable());
    propose.ifPresent(
        name -> new Proposing(spec, options.language()).run(workspace, month, reconciled, name));
    return (reconciled.isPublishable() ? ExitCode.DONE : ExitCode.NOT_RECONCILED).code();
  }
}
