package kimngach.report;

import java.util.Comparator;
import java.util.List;
import kimngach.model.CellRef;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;

/** Findings as they are told: the worst first, then by rule, cell and sentence. */
final class WorstFirst {
  private static final Comparator<ToldFinding> ORDER =
      Comparator.comparing((ToldFinding told) -> told.finding().severity())
          .thenComparing(told -> told.finding().rule())
          .thenComparing(told -> told.finding().cells(), WorstFirst::compare)
          .thenComparing(told -> told.sentence().vi());

  private WorstFirst() {}

  static List<ToldFinding> of(List<ToldFinding> findings) {
    return findings.stream().sorted(ORDER).toList();
  }

  /** How many findings have a severity. */
  static long count(List<ToldFinding> findings, Severity severity) {
    return findings.stream()
        .map(ToldFinding::finding)
        .map(Finding::severity)
        .filter(severity::equals)
        .count();
  }

  private static int compare(List<CellRef> some, List<CellRef> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      int order = some.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), others.size());
  }
}
