/**
 * The command line: one class a command parses, calls one use case, prints, and returns an exit
 * code.
 *
 * <p>Data goes to standard output, everything else to standard error. Knows picocli and the
 * terminal; decides nothing about figures.
 */
@NullMarked
package kimngach.cli;

import org.jspecify.annotations.NullMarked;
