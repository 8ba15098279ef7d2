/**
 * The words of a bulletin before it has pages: blocks of text, tables and charts whose printed
 * figures keep their ids.
 *
 * <p>Made by {@code compose}, laid out by {@code render}. Knows nothing of files, templates or page
 * sizes.
 */
@NullMarked
package kimngach.model.bulletin;

import org.jspecify.annotations.NullMarked;
