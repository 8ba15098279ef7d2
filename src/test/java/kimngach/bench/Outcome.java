package kimngach.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.Verdict;

/**
 * What reconciling said of a case, beside what was planted.
 *
 * @param planted the case
 * @param broken the laws that the planted slips break together
 * @param noticeable the cells of the planted slips that break some law, each slip by itself
 * @param verdict what reconciling said
 * @param nanoseconds how long it took
 */
record Outcome(
    FaultCase planted,
    List<Law> broken,
    Set<ObsKey> noticeable,
    Verdict verdict,
    long nanoseconds) {

  /** Whether it breaks any law beyond rounding. */
  boolean breaksALaw() {
    return !broken.isEmpty();
  }

  /** Whether one slip breaks two laws or more: then the arithmetic can tell which cell it is in. */
  boolean isSingleInTwoLaws() {
    return planted.count() == 1 && broken.size() >= 2;
  }

  /** Whether anything is told that asks a person to look. */
  boolean isDetected() {
    return alarms(verdict).findAny().isPresent();
  }

  static Stream<Finding> alarms(Verdict verdict) {
    return verdict.findings().stream().filter(finding -> finding.severity() != Severity.INFO);
  }

  /** Whether every cell that can be noticed is in some set of suspects. */
  boolean namesTheCells() {
    return suspects(diagnosis -> diagnosis.likely().stream())
        .map(suspect -> suspect.delivered().key())
        .collect(Collectors.toSet())
        .containsAll(noticeable);
  }

  /** Whether the first sets of suspects are exactly the cells that can be noticed. */
  boolean ranksTheCellsFirst() {
    return first()
        .map(suspect -> suspect.delivered().key())
        .collect(Collectors.toSet())
        .equals(noticeable);
  }

  /** Whether each planted cell ranked first is explained by the slip that was planted. */
  boolean namesTheSlip() {
    return ranksTheCellsFirst()
        && first().allMatch(suspect -> suspect.slip().equals(Optional.of(planted.slip())));
  }

  /** Whether the values left for each planted cell ranked first hold the one printed before. */
  boolean leavesTheNumber() {
    return ranksTheCellsFirst()
        && first().allMatch(suspect -> suspect.implied().contains(right(suspect)));
  }

  /** Whether each planted cell ranked first is said to mean the number that was printed before. */
  boolean namesTheNumber() {
    return ranksTheCellsFirst()
        && first()
            .allMatch(
                suspect ->
                    suspect
                        .meant()
                        .filter(meant -> meant.compareTo(right(suspect)) == 0)
                        .isPresent());
  }

  private BigDecimal right(Suspect suspect) {
    return planted.rightOf(suspect.delivered().key()).printed().in(suspect.unit()).low();
  }

  /** The suspects of the likeliest set of each group of findings. */
  Stream<Suspect> first() {
    return suspects(diagnosis -> diagnosis.likely().stream().limit(1));
  }

  private Stream<Suspect> suspects(Function<Diagnosis, Stream<SuspectSet>> sets) {
    return verdict.diagnoses().stream().flatMap(sets).flatMap(set -> set.suspects().stream());
  }

  /** The kind of slip. */
  Slip slip() {
    return planted.slip();
  }
}
