package kimngach.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.CellRef;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;

/**
 * Puts the cell first that most findings have in common: one wrong cell breaks the sums over flows,
 * gates and months alike, while each right cell beside it takes part in fewer of them.
 */
final class SuspectCells {
  private final Map<CellRef, Integer> mentions = new HashMap<>();

  SuspectCells(List<Finding> findings) {
    findings.stream()
        .filter(SuspectCells::isSuspicion)
        .flatMap(finding -> finding.cells().stream())
        .forEach(cell -> mentions.merge(cell, 1, Integer::sum));
  }

  /** The finding with its cells in the order in which to look at them. */
  Finding first(Finding finding) {
    if (!isSuspicion(finding)) {
      return finding;
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.sentence(),
        finding.values(),
        finding.cells().stream().sorted(mostMentionedFirst()).toList());
  }

  private Comparator<CellRef> mostMentionedFirst() {
    return Comparator.comparingInt(cell -> -mentions.getOrDefault(cell, 0));
  }

  private static boolean isSuspicion(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
