/**
 * Proposals (đề xuất hiệu chỉnh): which delivered values would have to change, and to what, so that
 * sums add up.
 *
 * <p>Contradictory figures lead here; nothing here changes a figure: that takes a person's word.
 * Knows no solver, no file, no wording.
 */
@NullMarked
package kimngach.model.proposal;

import org.jspecify.annotations.NullMarked;
