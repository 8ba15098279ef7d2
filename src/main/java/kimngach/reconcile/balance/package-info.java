/**
 * Balancing (cân đối): the smallest changes of delivered values that let broken sums add up.
 *
 * <p>Identities enter, those that hold and those that do not, with the values that must be kept;
 * proposed values leave, whole steps of the last digit that each cell was delivered with, or the
 * kept values that contradict one another. Totals are kept, parts give way; what is proposed is
 * proved by exact arithmetic.
 *
 * <p>Changes no figure, and knows no rule by name, no file and no wording. The one package that
 * sees the optimisation library.
 */
@NullMarked
package kimngach.reconcile.balance;

import org.jspecify.annotations.NullMarked;
