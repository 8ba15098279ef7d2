package kimngach.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kimngach.pipeline.CheckTemplate;
import kimngach.pipeline.TemplateFindings;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kimngach template check}: everything that is wrong with a template, in one run. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells everything that is wrong with a template, each fault with its line: names that do not"
          + " exist, directives left open, missing languages and labels, numbers typed by hand,"
          + " faults of bulletin.jrxml and bulletin.docx. Nothing is published.",
      ""
    })
final class TemplateCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      arity = "0..2",
      paramLabel = "NAME|PERIOD",
      description = {
        "NAME: the folder under templates/. Default: the template of kimngach.yaml.",
        "PERIOD: the month it is tried with: 2023-11, latest or previous-month. Default: the newest"
            + " delivery."
      })
  private List<String> words = new ArrayList<>();

  @Mixin private WantedBulletin wanted = new WantedBulletin();

  @Option(
      names = "--all-months",
      description = "Try it with every month that something was delivered for.")
  private boolean allMonths;

  @Option(names = "--json", description = "Print the faults as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Workspace workspace = options.open();
    Optional<String> period = words.stream().filter(TemplateCheckCommand::isPeriod).findFirst();
    Optional<String> name = words.stream().filter(word -> !isPeriod(word)).findFirst();
    if (words.size() > 1 && (period.isEmpty() || name.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(),
          "Cần tên một mẫu và một kỳ, ví dụ monthly 2023-11, thấy \""
              + String.join(" ", words)
              + "\"\nExpecting the name of a template and a month, such as monthly 2023-11, found \""
              + String.join(" ", words)
              + "\"");
    }
    CheckTemplate check = new CheckTemplate(workspace, wanted.variantOf(name));
    List<YearMonth> months = allMonths ? check.months() : List.of(options.month(workspace, period));
    TemplateFindings found = check.run(months);
    spec.commandLine().getOut().print(json ? found.json() : found.text(options.language()));
    return (found.isSound() ? ExitCode.DONE : ExitCode.TEMPLATE).code();
  }

  private static boolean isPeriod(String word) {
    return word.matches("[0-9]{4}-.*") || word.equals("latest") || word.equals("previous-month");
  }
}
