/**
 * Figures: values derived from observations, each with the formula and the cells it comes from.
 *
 * <p>Made by {@code derive}, printed by {@code compose}. Knows nothing of languages or print.
 */
@NullMarked
package kimngach.model.figure;

import org.jspecify.annotations.NullMarked;
