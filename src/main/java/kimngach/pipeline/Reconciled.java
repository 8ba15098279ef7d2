package kimngach.pipeline;

import java.util.List;
import kimngach.model.DeliveredFile;
import kimngach.model.Observations;
import kimngach.model.Vintage;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.report.FindingsJson;

/**
 * What was delivered up to a month, and what the rules found in it.
 *
 * @param month the reporting month
 * @param files the delivered files, in the order they were read
 * @param observations what they hold, as of the month
 * @param findings what the rules found, worst first
 */
public record Reconciled(
    Vintage month,
    List<DeliveredFile> files,
    Observations observations,
    List<ToldFinding> findings) {
  public Reconciled {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Whether the figures can be published. */
  public boolean isPublishable() {
    return findings.stream().noneMatch(told -> told.finding().severity() == Severity.ERROR);
  }

  /** The findings as a table for people. */
  public String table(Screen screen) {
    return screen.table(findings);
  }

  /** The findings as JSON for machines. */
  public String json() {
    return FindingsJson.of(findings);
  }
}
