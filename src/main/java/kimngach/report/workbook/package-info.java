/**
 * The office's own workbook with a comment and a fill on every cell that a finding or a diagnosis
 * names, and nothing else changed.
 *
 * <p>The bytes of a delivered workbook and what was found enter; the bytes of a copy leave. Knows
 * nothing of rules, of folders, or of how cells were read.
 */
@NullMarked
package kimngach.report.workbook;

import org.jspecify.annotations.NullMarked;
