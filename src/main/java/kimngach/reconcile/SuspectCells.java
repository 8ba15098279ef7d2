package kimngach.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.CellRef;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.Verdict;

/**
 * Puts the cell of a finding first that most likely is wrong: one that a diagnosis suspects, then
 * the one that most findings have in common.
 */
final class SuspectCells {
  private final List<Finding> findings;
  private final List<Diagnosis> diagnoses;
  private final Map<CellRef, Integer> mentions = new HashMap<>();
  private final Map<CellRef, Integer> ranks = new HashMap<>();

  SuspectCells(List<Finding> findings, List<Diagnosis> diagnoses) {
    this.findings = findings;
    this.diagnoses = diagnoses;
    findings.stream()
        .filter(SuspectCells::isSuspicion)
        .flatMap(finding -> finding.cells().stream())
        .forEach(cell -> mentions.merge(cell, 1, Integer::sum));
    diagnoses.forEach(this::rank);
  }

  private void rank(Diagnosis diagnosis) {
    for (int rank = 0; rank < diagnosis.likely().size(); rank++) {
      for (Suspect suspect : diagnosis.likely().get(rank).suspects()) {
        ranks.merge(suspect.delivered().cell(), rank, Math::min);
      }
    }
  }

  /** The findings in an order, their cells and the diagnoses in the order in which to look. */
  Verdict first(Comparator<Finding> order) {
    List<Finding> sorted = findings.stream().map(this::first).sorted(order).toList();
    Map<Finding, Integer> places = new HashMap<>();
    sorted.forEach(finding -> places.putIfAbsent(finding, places.size()));
    Comparator<Finding> byPlace =
        Comparator.comparingInt(finding -> places.getOrDefault(finding, places.size()));
    List<Diagnosis> explained = new ArrayList<>();
    for (Diagnosis diagnosis : diagnoses) {
      List<Finding> broken = diagnosis.broken().stream().map(this::first).sorted(byPlace).toList();
      explained.add(diagnosis.of(broken));
    }
    explained.sort(Comparator.comparing(diagnosis -> diagnosis.broken().get(0), byPlace));
    return new Verdict(sorted, explained);
  }

  private Finding first(Finding finding) {
    if (!isSuspicion(finding)) {
      return finding;
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.sentence(),
        finding.values(),
        finding.cells().stream().sorted(mostSuspectFirst()).toList(),
        finding.waiver());
  }

  private Comparator<CellRef> mostSuspectFirst() {
    return Comparator.comparingInt((CellRef cell) -> ranks.getOrDefault(cell, Integer.MAX_VALUE))
        .thenComparingInt(cell -> -mentions.getOrDefault(cell, 0));
  }

  private static boolean isSuspicion(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
