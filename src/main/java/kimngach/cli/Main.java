package kimngach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kimngach.model.fault.FaultException;
import kimngach.pipeline.FaultText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: assembles the commands and turns faults into exit codes. */
@Command(
    name = "kimngach",
    description = {
      "Turns delivered trade turnover into a reconciled bilingual bulletin, PDF and DOCX.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or already up to date",
      "1:a fault of the program itself",
      "2:the command line cannot be understood",
      "3:the figures do not reconcile; nothing was published",
      "4:input is missing or unusable",
      "5:a template or the settings are at fault",
      "7:the machine refuses: disk full, not writable, Java or Maven missing",
      "75:another run holds the workspace"
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a fault of the program itself.")
  private boolean debug;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /**
   * Runs a command.
   *
   * @param out where data goes
   * @param err where everything else goes
   * @param args the command line, without the program's name
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    Commands.askedFor(args).forEach(line::addSubcommand);
    line.setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.ansi()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (fault, command, parsed) -> main.told(fault, command.getErr()));
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /**
   * Ends a process that a signal is ending already, as one that did what it was asked for: Java
   * would report the signal.
   */
  static void endAsDone() {
    Runtime.getRuntime().halt(ExitCode.DONE.code());
  }

  private int told(Exception fault, PrintWriter err) {
    if (fault instanceof FaultException known) {
      err.print(FaultText.of(known));
      return ExitCode.of(known).code();
    }
    err.println(
        "kimngach: lỗi của chương trình, không phải của số liệu; hãy báo cho người phụ trách: "
            + fault);
    err.println("kimngach: a fault of the program, not of the figures; please report it: " + fault);
    if (debug) {
      fault.printStackTrace(err);
    } else {
      err.println("kimngach: --debug: chi tiết / details");
    }
    return ExitCode.BUG.code();
  }

  /** Without a command, shows the help. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Missing command: build, check, why, figures, inspect, history, bridge, preview or"
            + " template");
  }
}
