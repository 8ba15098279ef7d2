package kimngach.pipeline;

import kimngach.model.InterfaceLanguage;
import kimngach.report.TemplateReport;
import kimngach.report.TemplateReportJson;
import kimngach.report.TemplateReportText;

/**
 * What came of checking a template.
 *
 * @param report the faults, and what else there is to say
 */
public record TemplateFindings(TemplateReport report) {

  /** Whether bulletins can be made from the template. */
  public boolean isSound() {
    return report.isSound();
  }

  /** The faults for people, each with its line. */
  public String text(InterfaceLanguage language) {
    return TemplateReportText.of(report, language);
  }

  /** The same for machines. */
  public String json() {
    return TemplateReportJson.of(report);
  }
}
