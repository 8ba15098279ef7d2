/**
 * Tells people and machines what a run found: findings, faults, the way from a figure to its cells,
 * and every printed figure, as terminal text and as JSON.
 *
 * <p>Findings arrive with their sentences already told, figures with their formulas; texts leave.
 * Knows nothing of rules, of wording beyond its own headings, of folders, or of the clock. JSON is
 * deterministic: equal content gives equal bytes, and exact numbers are strings.
 */
@NullMarked
package kimngach.report;

import org.jspecify.annotations.NullMarked;
