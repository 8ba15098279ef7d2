/**
 * Bytes and letters of older encodings to Unicode.
 *
 * <p>Bytes of a delivered text, or text whose font gives its letters their meaning, enter;
 * characters leave, with the name of the encoding they came from, or a fault that names the line
 * and says what to do. What is not proved is refused, never guessed. Knows nothing of tables or of
 * meanings.
 */
@NullMarked
package kimngach.read.text;

import org.jspecify.annotations.NullMarked;
