/**
 * Workbooks written as text, cell by cell.
 *
 * <p>Cells, widths and names enter, the bytes of an {@code .xlsx} file leave; the same cells give
 * the same bytes. A library that holds each cell as an object takes several times as long for the
 * few sheets of a bulletin. Nothing here knows bulletins or styles; nothing here reads a workbook.
 */
@NullMarked
package kimngach.render.sheet;

import org.jspecify.annotations.NullMarked;
