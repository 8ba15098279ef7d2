package kimngach.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kimngach.model.finding.Suspect;

/** Cases that were not solved, as lines to look into. */
final class FaultExamples {
  private FaultExamples() {}

  /** Every case that was not detected, and some of each other weakness. */
  static List<String> of(List<Outcome> outcomes, int some) {
    List<Outcome> breaking = outcomes.stream().filter(Outcome::breaksALaw).toList();
    List<String> lines = new ArrayList<>();
    add(lines, "not detected", breaking, not(Outcome::isDetected), breaking.size());
    add(lines, "cells not named", breaking, not(Outcome::namesTheCells), some);
    add(
        lines,
        "named, not ranked first",
        breaking,
        outcome -> outcome.namesTheCells() && !outcome.ranksTheCellsFirst(),
        some);
    add(
        lines,
        "ranked first, another slip",
        breaking,
        outcome -> outcome.ranksTheCellsFirst() && !outcome.namesTheSlip(),
        some);
    add(
        lines,
        "ranked first, the right number ruled out",
        breaking,
        outcome -> outcome.ranksTheCellsFirst() && !outcome.leavesTheNumber(),
        some);
    return lines;
  }

  private static Predicate<Outcome> not(Predicate<Outcome> isSo) {
    return isSo.negate();
  }

  private static void add(
      List<String> lines, String words, List<Outcome> all, Predicate<Outcome> isSo, int some) {
    all.stream()
        .filter(isSo)
        .limit(some)
        .forEach(outcome -> lines.add(words + ": " + told(outcome)));
  }

  private static String told(Outcome outcome) {
    FaultCase planted = outcome.planted();
    return "seed "
        + planted.seed()
        + ", "
        + planted.slip().code()
        + "\n    planted "
        + planted.planted().stream()
            .map(
                cell ->
                    cell.key()
                        + " = "
                        + cell.written().toPlainString()
                        + " for "
                        + planted.rightOf(cell.key()).written().toPlainString()
                        + (outcome.noticeable().contains(cell.key()) ? "" : " (unnoticeable)"))
            .collect(Collectors.joining("; "))
        + "\n    breaks "
        + outcome.broken().stream()
            .map(law -> law.rule() + " of " + law.keys().get(law.keys().size() - 1))
            .collect(Collectors.joining("; "))
        + "\n    suspected "
        + outcome.first().map(FaultExamples::told).collect(Collectors.joining("; "))
        + "\n    sets "
        + outcome.verdict().diagnoses().stream()
            .map(diagnosis -> diagnosis.likely().size() + " and " + diagnosis.others() + " others")
            .collect(Collectors.joining("; "));
  }

  private static String told(Suspect suspect) {
    return suspect.delivered().key()
        + " meant "
        + suspect.meant().map(meant -> meant.toPlainString()).orElse("-")
        + " in "
        + suspect.implied()
        + suspect.slip().map(slip -> " by " + slip.code()).orElse("");
  }
}
