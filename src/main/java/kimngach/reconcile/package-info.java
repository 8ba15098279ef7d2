/**
 * The rules that delivered figures must obey, and how far apart they may be before a person is
 * told.
 *
 * <p>Observations of one as-of view enter, findings leave, worst first. Amounts are compared as the
 * intervals that their written digits leave open, so that no finding is made of rounding alone.
 *
 * <p>Pure: knows no file, no clock, no language and no wording.
 */
@NullMarked
package kimngach.reconcile;

import org.jspecify.annotations.NullMarked;
