/**
 * Sheets and their cells, whatever file they came in.
 *
 * <p>File formats give them, tables and forms are read from them. A sheet is what a person sees:
 * rows, merged areas, numbers with the decimals shown. Knows nothing of formats or of meanings.
 */
@NullMarked
package kimngach.read.sheet;

import org.jspecify.annotations.NullMarked;
