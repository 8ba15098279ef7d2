/**
 * Bytes of a delivered text to characters.
 *
 * <p>Bytes enter, in UTF-8, UTF-16 or the Windows code page for Vietnamese; a reader of characters
 * leaves, or a fault that names the line and says what to do. What the bytes do not prove is
 * refused, never guessed. Knows nothing of tables.
 */
@NullMarked
package kimngach.read.text;

import org.jspecify.annotations.NullMarked;
