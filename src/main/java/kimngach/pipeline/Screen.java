package kimngach.pipeline;

import java.util.List;
import kimngach.model.InterfaceLanguage;
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
 * @param withDetails whether notes are shown that else are only counted: those on single gates,
 *     regimes or months, and all of them where something is to be mended
 */
public record Screen(
    InterfaceLanguage language, int width, boolean isColoured, boolean withDetails) {

  String table(List<ToldFinding> findings, List<ToldDiagnosis> diagnoses) {
    return new DiagnosesText(language, width).text(diagnoses)
        + new FindingsTable(language, width, isColoured, withDetails).text(findings);
  }
}
