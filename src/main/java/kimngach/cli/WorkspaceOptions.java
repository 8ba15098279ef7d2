package kimngach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.pipeline.Periods;
import kimngach.pipeline.Screen;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Option;

/** Where to work and in which language to speak. */
final class WorkspaceOptions {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      description = {
        "The workspace: a folder with kimngach.yaml. Default: the current folder if it is one, else",
        "the folder of the program."
      })
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = {"-l", "--language"},
      paramLabel = "vi|en",
      description = "The language of findings and tables on the screen. Default: vi.")
  private Language language = Language.VI;

  Workspace open() {
    return Workspace.open(workspace.orElseGet(WorkspaceOptions::usual));
  }

  private static Path usual() {
    Path here = Path.of("");
    if (Files.isRegularFile(here.resolve(Workspace.SETTINGS))) {
      return here;
    }
    return Optional.ofNullable(System.getProperty("kimngach.home")).map(Path::of).orElse(here);
  }

  Language language() {
    return language;
  }

  Screen screen(boolean withDetails) {
    return new Screen(language, Terminal.width(), Terminal.isColoured(), withDetails);
  }

  /** The month asked for in words, or the newest delivery. */
  static YearMonth month(Workspace workspace, Optional<String> word) {
    return new Periods(Clock.system(VIETNAM)).find(workspace, word);
  }

  /** The month asked for in words, or the newest one published, or else the newest delivery. */
  static YearMonth publishedMonth(Workspace workspace, Optional<String> word) {
    return word.isPresent()
        ? month(workspace, word)
        : workspace.newestPublished().orElseGet(() -> month(workspace, word));
  }
}
