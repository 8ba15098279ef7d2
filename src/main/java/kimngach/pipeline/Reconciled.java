package kimngach.pipeline;

import java.util.List;
import kimngach.model.DeliveredFile;
import kimngach.model.Observations;
import kimngach.model.Vintage;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;

/**
 * What was delivered up to a month, and what the rules found in it.
 *
 * @param month the reporting month
 * @param files the delivered files, in the order they were read
 * @param observations what they hold, as of the month
 * @param findings what the rules found, worst first
 * @param diagnoses what most likely is wrong
 */
public record Reconciled(
    Vintage month,
    List<DeliveredFile> files,
    Observations observations,
    List<ToldFinding> findings,
    List<ToldDiagnosis> diagnoses) {
  public Reconciled {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    diagnoses = List.copyOf(diagnoses);
  }

  /** Whether the figures can be published. */
  public boolean isPublishable() {
    return findings.stream().noneMatch(told -> told.finding().isBlocking());
  }

  /** What most likely is wrong, and beneath it the findings as a table for people. */
  public String table(Screen screen) {
    return screen.table(findings, diagnoses);
  }
}
