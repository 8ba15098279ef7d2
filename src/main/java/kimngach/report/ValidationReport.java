package kimngach.report;

import java.util.List;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.settings.Labels;

/**
 * What a run found in the delivered figures of a month, in the order in which it is reported.
 *
 * @param head what the report says of itself
 * @param findings what the rules found; kept the worst first
 * @param diagnoses what most likely is wrong
 * @param delivered the values in the cells that the findings and diagnoses name
 * @param labels the workspace's names of gates, regimes, measures and units
 */
public record ValidationReport(
    ReportHead head,
    List<ToldFinding> findings,
    List<ToldDiagnosis> diagnoses,
    DeliveredCells delivered,
    Labels labels) {
  public ValidationReport {
    findings = WorstFirst.of(findings);
    diagnoses = List.copyOf(diagnoses);
  }

  /** The findings of a severity that nobody answers for. */
  public List<ToldFinding> open(Severity severity) {
    return findings.stream()
        .filter(told -> told.finding().severity() == severity)
        .filter(told -> told.finding().waiver().isEmpty())
        .toList();
  }

  /** The findings that a person answers for. */
  public List<ToldFinding> waived() {
    return findings.stream().filter(told -> told.finding().waiver().isPresent()).toList();
  }

  /** Whether the figures can be published. */
  public boolean isPublishable() {
    return findings.stream().noneMatch(told -> told.finding().isBlocking());
  }
}
