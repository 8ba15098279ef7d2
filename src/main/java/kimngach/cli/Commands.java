package kimngach.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands, in the order of the help. */
final class Commands {
  private static final String HELP = "help";
  private static final Set<String> VERSION = Set.of("-V", "--version");

  private Commands() {}

  /**
   * What a command line can lead to: the one command that it begins with, or all of them; none when
   * it asks for the version. Describing a command takes as long as reading a file, so we leave out
   * what was not asked for.
   */
  static List<Object> askedFor(String... args) {
    if (args.length == 1 && VERSION.contains(args[0])) {
      return List.of();
    }
    Map<String, Supplier<Object>> all = all();
    boolean isOfAll = args.length == 0 || args[0].equals(HELP);
    Supplier<Object> first = isOfAll ? null : all.get(args[0]);
    return first == null ? all.values().stream().map(Supplier::get).toList() : List.of(first.get());
  }

  private static Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("build", BuildCommand::new);
    all.put("check", CheckCommand::new);
    all.put("why", WhyCommand::new);
    all.put("figures", FiguresCommand::new);
    all.put("inspect", InspectCommand::new);
    all.put("history", HistoryCommand::new);
    all.put("bridge", BridgeCommand::new);
    all.put("preview", PreviewCommand::new);
    all.put("template", TemplateCommand::new);
    // Not HelpCommand::new: Java 25 breaks off the class archive over a reference into picocli.
    all.put(HELP, () -> new CommandLine.HelpCommand());
    return all;
  }
}
