/**
 * Observations to figures: year to date, growth, plan attainment, shares, balance, residuals.
 *
 * <p>Observations enter, figures leave, each with its formula and the way back to the cells. Sums
 * are exact and quotients are fractions; nothing is rounded here. Knows nothing of languages or
 * print.
 */
@NullMarked
package kimngach.derive;

import org.jspecify.annotations.NullMarked;
