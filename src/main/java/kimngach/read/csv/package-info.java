/**
 * Delimited text to rows of raw cells.
 *
 * <p>Bytes enter (UTF-8; comma, semicolon or tab); rows leave, each with the line it begins in.
 * Knows nothing of what the columns mean.
 */
@NullMarked
package kimngach.read.csv;

import org.jspecify.annotations.NullMarked;
