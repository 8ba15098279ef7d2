package kimngach.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;

/**
 * Faults for the terminal: the place, the line that stands there with a mark beneath, then the
 * sentence in Vietnamese and in English.
 */
public final class FaultReport {
  /** More than anybody mends before running again; a wrong column may bring a fault a row. */
  private static final int MOST_FAULTS = 200;

  private FaultReport() {}

  /**
   * The lines, each ended by LF, with an empty line between faults; beyond 200 faults only how many
   * more there are.
   */
  public static String text(List<Fault> faults) {
    String told =
        faults.stream()
            .limit(MOST_FAULTS)
            .map(FaultReport::lines)
            .collect(Collectors.joining("\n"));
    int more = faults.size() - MOST_FAULTS;
    return more <= 0 ? told : told + "\n… và " + more + " lỗi khác\n… and " + more + " more\n";
  }

  private static String lines(Fault fault) {
    String indent = fault.place().isBlank() ? "" : "  ";
    Stream<String> place = Stream.of(fault.place()).map(TerminalText::visible);
    Stream<String> excerpts = fault.excerpts().stream().flatMap(ExcerptText::lines);
    Stream<String> sentences =
        Stream.of(fault.sentence().vi(), fault.sentence().en())
            .map(line -> indent + TerminalText.visible(line));
    return Stream.of(place, excerpts, sentences)
        .flatMap(lines -> lines)
        .filter(line -> !line.isBlank())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
