/**
 * Layouts: how a form that an office sends is read, described once by what a person sees.
 *
 * <p>The files of {@code input/layouts} enter; checked records leave, or faults with line and
 * column. Says which words mean what; knows nothing of sheets and cells, which {@code read} matches
 * with it.
 */
@NullMarked
package kimngach.settings.layout;

import org.jspecify.annotations.NullMarked;
