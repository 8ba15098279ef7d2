/**
 * Bytes and letters of older encodings to Unicode.
 *
 * <p>Bytes of a text file, or text whose font gives its letters their meaning, enter; Unicode text
 * in normal form C leaves, with the name of the encoding it came from. Knows nothing of sheets or
 * of meanings.
 */
@NullMarked
package kimngach.read.text;

import org.jspecify.annotations.NullMarked;
