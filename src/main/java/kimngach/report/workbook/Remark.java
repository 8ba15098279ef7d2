package kimngach.report.workbook;

import kimngach.model.Sentence;
import kimngach.model.finding.Severity;

/**
 * One thing said of a cell.
 *
 * @param weight how much it weighs
 * @param text what is said, in lines
 */
record Remark(Severity weight, Sentence text) {}
