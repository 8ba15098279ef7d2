/**
 * Which printed figures are parts of which printed total, whether they add up as printed, and how
 * they are rounded together so that they do.
 *
 * <p>Printed figures with their exact values enter; sums and adjusted roundings leave. Knows
 * nothing of templates, languages or how a number is written.
 */
@NullMarked
package kimngach.compose.sums;

import org.jspecify.annotations.NullMarked;
