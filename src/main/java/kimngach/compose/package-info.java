/**
 * The template runs against the figures and builds a bulletin: an ordered list of blocks whose
 * printed figures keep their ids, in every language at once.
 *
 * <p>Figures, findings and a template enter; a bulletin and the ledger of what it prints leave.
 * Every number becomes text here, once. Knows nothing of pages, files to publish or how figures are
 * derived.
 */
@NullMarked
package kimngach.compose;

import org.jspecify.annotations.NullMarked;
