/**
 * Amounts as an office writes them.
 *
 * <p>The text of one cell and a decimal mark, declared or proved from the file, enter; a number
 * with its written decimals leaves, with the words and the unit beside it, or a sign that stands in
 * place of a number, or a sentence that says why nothing can be read for certain. Never guesses,
 * and knows nothing of files, tables or measures.
 */
@NullMarked
package kimngach.read.amount;

import org.jspecify.annotations.NullMarked;
