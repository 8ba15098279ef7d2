/**
 * Tidy tables, one row an observation, whatever file they came in.
 *
 * <p>Rows of raw cells enter; observations leave, and a fault for each cell that says nothing
 * readable. Cells read = observations + blanks + rejections. Knows nothing of file formats.
 */
@NullMarked
package kimngach.read.tidy;

import org.jspecify.annotations.NullMarked;
