package kimngach.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import kimngach.model.finding.Finding;

/**
 * Measures the search for planted slips and prints the figures; {@code bench/faults.sh} starts it.
 *
 * <p>{@code java -Dshow=10 FaultBench [CASES [FIRST_SEED]]}, with so many examples of each weakness
 */
public final class FaultBench {
  private static final int CASES = 1000;
  private static final int WARM_UP = 30;

  private FaultBench() {}

  /** Prints the figures to stdout. */
  public static void main(String[] arguments) {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CASES;
    long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Bench bench = new Bench(Path.of(""));
    bench.outcomes(LongStream.range(first + cases, first + cases + WARM_UP));
    falseAlarms(bench, first, cases).forEach(System.out::println);
    List<Outcome> outcomes = bench.outcomes(LongStream.range(first, first + cases));
    FaultReport.of(outcomes).forEach(System.out::println);
    FaultExamples.of(outcomes, Integer.getInteger("show", 0)).forEach(System.out::println);
  }

  private static List<String> falseAlarms(Bench bench, long first, int cases) {
    List<String> lines = new ArrayList<>();
    int alarmed = 0;
    for (long seed = first; seed < first + cases; seed++) {
      List<Finding> alarms = Outcome.alarms(bench.reconciled(Delivery.clean(seed))).toList();
      if (!alarms.isEmpty()) {
        alarmed++;
        lines.add("false alarm: seed " + seed + ": " + alarms.get(0));
      }
    }
    lines.add(
        cases
            + " clean deliveries of "
            + Delivery.clean(first).newest().size()
            + " cells, with false alarms: "
            + alarmed);
    return lines;
  }
}
