/**
 * What a reader sees in one file: its sheets, columns, rows and cells, with what became of each.
 *
 * <p>Made by {@code pipeline} from what {@code read} says, shown by {@code report}. Knows nothing
 * of file formats, of layouts, or of wording.
 */
@NullMarked
package kimngach.model.inspection;

import org.jspecify.annotations.NullMarked;
