package kimngach.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;

/** Faults for the terminal: the place, then the sentence in Vietnamese and in English. */
public final class FaultReport {
  private FaultReport() {}

  /** The lines, each ended by LF, with an empty line between faults. */
  public static String text(List<Fault> faults) {
    return faults.stream().map(FaultReport::lines).collect(Collectors.joining("\n"));
  }

  private static String lines(Fault fault) {
    String indent = fault.place().isBlank() ? "" : "  ";
    return Stream.of(fault.place(), indent + fault.sentence().vi(), indent + fault.sentence().en())
        .filter(line -> !line.isBlank())
        .map(line -> TerminalText.visible(line) + "\n")
        .collect(Collectors.joining());
  }
}
