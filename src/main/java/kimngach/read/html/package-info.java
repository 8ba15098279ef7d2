/**
 * Pages of the web, also those that bear a workbook's name, to sheets.
 *
 * <p>Bytes enter; a sheet for each table leaves, with the words above it, merged areas for cells
 * that span several, and numbers that Excel or LibreOffice stored beside what is shown. Nothing is
 * loaded from anywhere. Knows nothing of what the tables mean.
 */
@NullMarked
package kimngach.read.html;

import org.jspecify.annotations.NullMarked;
