/**
 * Proves a composed bulletin before anything is made of it.
 *
 * <p>A {@code Bulletin} and its {@code Ledger} enter; what leaves is every print that is no correct
 * rounding of its exact value, in its language and unit. Reads the printed characters back by
 * itself and must not know how they were composed: it would only make the same mistake again.
 */
@NullMarked
package kimngach.prove;

import org.jspecify.annotations.NullMarked;
