package kimngach.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kimngach.model.finding.Slip;

/** The figures of a bench, as lines to print. */
final class FaultReport {
  private static final int MOST_SLIPS = 3;
  private static final double NANOSECONDS = 1e6;

  private final List<Outcome> outcomes;
  private final List<String> lines = new ArrayList<>();

  private FaultReport(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** A table by number of slips and one by kind, and what was missed. */
  static List<String> of(List<Outcome> outcomes) {
    FaultReport report = new FaultReport(outcomes);
    report.head("slips");
    IntStream.rangeClosed(1, MOST_SLIPS)
        .forEach(count -> report.row(String.valueOf(count), report.withSlips(count)));
    report.row("all", outcomes);
    for (int count = 1; count <= MOST_SLIPS; count++) {
      report.head(count + " of a kind");
      List<Outcome> some = report.withSlips(count);
      Arrays.stream(Slip.values()).forEach(slip -> report.row(slip.code(), of(some, slip)));
    }
    report.lines.add("");
    report.lines.add("one slip that breaks two laws or more, ranked first: " + report.singles());
    report.time();
    return report.lines;
  }

  private List<Outcome> withSlips(int count) {
    return outcomes.stream().filter(outcome -> outcome.planted().count() == count).toList();
  }

  private static List<Outcome> of(List<Outcome> outcomes, Slip slip) {
    return outcomes.stream().filter(outcome -> outcome.slip() == slip).toList();
  }

  private Share singles() {
    return Share.of(
        outcomes.stream().filter(Outcome::isSingleInTwoLaws).toList(), Outcome::ranksTheCellsFirst);
  }

  private void head(String words) {
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-18s %6s %8s %9s %7s %7s %7s %7s %7s",
            words,
            "cases",
            "breaking",
            "detected",
            "named",
            "first",
            "slip",
            "range",
            "number"));
  }

  private void row(String words, List<Outcome> all) {
    List<Outcome> breaking = all.stream().filter(Outcome::breaksALaw).toList();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-18s %6d %8d %8.1f%% %6.1f%% %6.1f%% %6.1f%% %6.1f%% %6.1f%%",
            words,
            all.size(),
            breaking.size(),
            Share.of(breaking, Outcome::isDetected).percent(),
            Share.of(breaking, Outcome::namesTheCells).percent(),
            Share.of(breaking, Outcome::ranksTheCellsFirst).percent(),
            Share.of(breaking, Outcome::namesTheSlip).percent(),
            Share.of(breaking, Outcome::leavesTheNumber).percent(),
            Share.of(breaking, Outcome::namesTheNumber).percent()));
  }

  private void time() {
    lines.add(
        String.format(
            Locale.ROOT,
            "a case takes %.1f ms on average, %.1f ms at most",
            outcomes.stream().mapToLong(Outcome::nanoseconds).average().orElse(0) / NANOSECONDS,
            outcomes.stream().mapToLong(Outcome::nanoseconds).max().orElse(0) / NANOSECONDS));
  }
}
