package kimngach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kimngach.model.Sentence;
import kimngach.pipeline.ServedPreview;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kimngach preview}: the bulletin's pages in a browser, new at every save. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the pages of a bulletin in a browser on this machine, made anew whenever a template,"
          + " the settings or the input are saved.",
      "Prints the address; Ctrl-C ends it. Publishes nothing.",
      ""
    })
final class PreviewCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private ReportingMonth reportingMonth = new ReportingMonth();
  @Mixin private WantedBulletin wanted = new WantedBulletin();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port on 127.0.0.1. Default: any that is free.")
  private int port;

  @Option(
      names = "--browser",
      negatable = true,
      description = "Opens the page in the browser of the desktop. Default: only prints it.")
  private boolean browser;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "Cần một cổng từ 0 đến 65535, thấy "
              + port
              + "\nExpecting a port from 0 to 65535, found "
              + port);
    }
    Workspace workspace = options.open();
    YearMonth month = reportingMonth.in(workspace, options);
    Clock clock = Clock.system(WorkspaceOptions.VIETNAM);
    try (ServedPreview preview =
        ServedPreview.start(workspace, month, wanted.variant(), clock, port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(preview), "end"));
      tell(preview.address());
      new CountDownLatch(1).await();
      return ExitCode.DONE.code();
    }
  }

  private static void end(ServedPreview preview) {
    try {
      preview.close();
    } finally {
      Main.endAsDone();
    }
  }

  private void tell(String address) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(address);
    out.flush();
    spec.commandLine()
        .getErr()
        .println(
            new Sentence(
                    "Mở địa chỉ trên bằng trình duyệt của máy này; Ctrl-C để kết thúc.",
                    "Open this address in a browser of this machine; Ctrl-C ends it.")
                .in(options.language()));
    if (browser) {
      open(address);
    }
  }

  private void open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.startsWith("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      spec.commandLine()
          .getErr()
          .println(
              new Sentence(
                      "! Không mở được trình duyệt; hãy tự mở địa chỉ trên.",
                      "! No browser could be opened; please open the address yourself.")
                  .in(options.language()));
    }
  }
}
