package kimngach.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kimngach template}: what concerns the templates of bulletins. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {"Looks after the templates that bulletins are made from.", ""},
    subcommands = TemplateCheckCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class TemplateCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Missing command: template check");
  }
}
