/**
 * Excel workbooks to rows of raw cells.
 *
 * <p>Bytes enter; the rows of each visible sheet leave, numbers with the digits stored and the
 * decimals of their format. Read as a stream with the JDK's own ZIP and XML readers: a workbook
 * library takes twice as long to start. Knows nothing of what the columns mean.
 */
@NullMarked
package kimngach.read.excel;

import org.jspecify.annotations.NullMarked;
