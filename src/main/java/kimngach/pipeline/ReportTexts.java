package kimngach.pipeline;

import java.util.Optional;
import kimngach.report.FindingsJson;
import kimngach.report.ValidationReport;
import kimngach.report.page.FindingsPage;

/**
 * The texts that report what reconciling found: an edition, the reports of a run and the terminal
 * share them, so each is made when it is first asked for, and once.
 */
final class ReportTexts {
  private final ValidationReport report;
  private Optional<String> page = Optional.empty();
  private Optional<String> json = Optional.empty();

  ReportTexts(ValidationReport report) {
    this.report = report;
  }

  /** What the texts tell. */
  ValidationReport report() {
    return report;
  }

  /** The page for people, {@code findings.html}. */
  synchronized String page() {
    String text = page.orElseGet(() -> FindingsPage.of(report));
    page = Optional.of(text);
    return text;
  }

  /** The same for machines, {@code findings.json}. */
  synchronized String json() {
    String text = json.orElseGet(() -> FindingsJson.of(report));
    json = Optional.of(text);
    return text;
  }
}
