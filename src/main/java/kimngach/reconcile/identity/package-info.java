/**
 * Identities (đẳng thức): what delivered amounts must obey whatever the rule that asks for it, as
 * sums with coefficients or as a stated proportion of two amounts.
 *
 * <p>Amounts enter with the interval that their digits leave open; whether an identity can hold,
 * and by how much it misses, leaves. Rules tell what is broken; the search for the wrong cell and
 * the balancing of figures work on all identities together, those that hold and those that do not.
 *
 * <p>Knows no rule by name, no file, no wording.
 */
@NullMarked
package kimngach.reconcile.identity;

import org.jspecify.annotations.NullMarked;
