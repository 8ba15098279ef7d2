package kimngach.pipeline;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.report.DiagnosesText;
import kimngach.report.FindingsTable;

/**
 * What a person reads on: how text for the terminal is laid out.
 *
 * @param language the language told
 * @param width the terminal's columns
 * @param isColoured whether colours may be used
 * @param withDetails whether notes on single gates, regimes or months are shown, and not only
 *     counted
 */
public record Screen(Language language, int width, boolean isColoured, boolean withDetails) {

  String table(List<ToldFinding> findings, List<ToldDiagnosis> diagnoses) {
    return new FindingsTable(language, width, isColoured, withDetails).text(findings)
        + new DiagnosesText(language, width).text(diagnoses);
  }
}
