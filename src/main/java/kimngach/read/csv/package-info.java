/**
 * Delimited text to rows of raw cells.
 *
 * <p>Bytes enter; rows leave, each with the line it begins in, or all of them as one sheet. Knows
 * nothing of what the columns mean.
 */
@NullMarked
package kimngach.read.csv;

import org.jspecify.annotations.NullMarked;
