/**
 * Excel workbooks to rows of raw cells.
 *
 * <p>Bytes enter; the rows of each visible sheet leave, numbers with the digits stored and the
 * decimals of their format, texts of TCVN3 fonts decoded. An {@code .xlsx} is read as a stream with
 * the JDK's own ZIP and XML readers, an {@code .xls} record by record: a workbook's model takes
 * longer to start. Knows nothing of what the columns mean.
 */
@NullMarked
package kimngach.read.excel;

import org.jspecify.annotations.NullMarked;
