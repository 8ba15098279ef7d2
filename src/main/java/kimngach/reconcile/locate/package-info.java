/**
 * Error localisation (tìm ô sai): which cells are most likely wrong where identities contradict
 * each other, and what each of them most likely should be.
 *
 * <p>Every identity of a reconciliation enters, those that hold and those that are broken; a
 * diagnosis for each group of broken ones that hang together leaves, its sets of cells ranked.
 *
 * <p>Knows no rule by name, no file, no wording.
 */
@NullMarked
package kimngach.reconcile.locate;

import org.jspecify.annotations.NullMarked;
