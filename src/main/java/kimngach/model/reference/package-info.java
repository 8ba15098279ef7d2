/**
 * What editors of templates look up: the figures they may print and the words they may write.
 *
 * <p>Made by {@code compose} from the tables it composes with, shown by {@code report}. Knows no
 * template engine and no page.
 */
@NullMarked
package kimngach.model.reference;

import org.jspecify.annotations.NullMarked;
