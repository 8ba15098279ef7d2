/**
 * The tables of a bulletin as a workbook, for people who go on calculating.
 *
 * <p>A bulletin enters, a workbook leaves that follows the practice for accessible spreadsheets: a
 * cover, notes, symbols, then one real table a sheet, numbers as numbers. Nothing here rounds or
 * computes; the number formats show the decimals that the bulletin prints.
 */
@NullMarked
package kimngach.render.xlsx;

import org.jspecify.annotations.NullMarked;
