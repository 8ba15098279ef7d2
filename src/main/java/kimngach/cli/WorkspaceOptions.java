package kimngach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import kimngach.model.InterfaceLanguage;
import kimngach.pipeline.Periods;
import kimngach.pipeline.Screen;
import kimngach.pipeline.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to work and in which language to speak. */
final class WorkspaceOptions {
  /** UTC+7 all year; asking for the place by name would read the rules of the whole world. */
  static final ZoneId VIETNAM = ZoneOffset.ofHours(7);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      description = {
        "The workspace: a folder with kimngach.yaml. Default: the current folder if it is one,"
            + " else",
        "the folder of the program."
      })
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = {"-l", "--language"},
      paramLabel = "vi|en",
      description = "The language of findings and tables on the screen. Default: vi.")
  private InterfaceLanguage language = InterfaceLanguage.VI;

  /** The options of a command; empty when it needs no workspace. */
  static Optional<WorkspaceOptions> of(CommandLine command) {
    return command.getMixins().values().stream()
        .filter(WorkspaceOptions.class::isInstance)
        .map(WorkspaceOptions.class::cast)
        .findFirst();
  }

  Workspace open() {
    return Workspace.open(folder());
  }

  /** The folder asked for, whether it is a workspace or not. */
  Path folder() {
    return workspace.orElseGet(WorkspaceOptions::usual);
  }

  private static Path usual() {
    Path here = Path.of("");
    if (Files.isRegularFile(here.resolve(Workspace.SETTINGS))) {
      return here;
    }
    return Optional.ofNullable(System.getProperty("kimngach.home")).map(Path::of).orElse(here);
  }

  InterfaceLanguage language() {
    return language;
  }

  Screen screen(boolean withDetails) {
    return new Screen(language, Terminal.width(), Terminal.isColoured(), withDetails);
  }

  /** The month asked for in words, or the newest delivery. */
  YearMonth month(Workspace workspace, Optional<String> word) {
    try {
      return new Periods(Clock.system(VIETNAM)).find(workspace, word);
    } catch (DateTimeException wrong) {
      String found = word.orElse("");
      throw new ParameterException(
          spec.commandLine(),
          "Cần một tháng như 2023-11, latest hoặc previous-month, thấy \""
              + found
              + "\"\nExpecting a month such as 2023-11, latest or previous-month, found \""
              + found
              + "\"",
          wrong);
    }
  }

  /** The month asked for in words, or the newest one published, or else the newest delivery. */
  YearMonth publishedMonth(Workspace workspace, Optional<String> word) {
    return word.isPresent()
        ? month(workspace, word)
        : workspace.newestPublished().orElseGet(() -> month(workspace, word));
  }
}
