/**
 * What stops the work and who can mend it: one exception type a road, each carrying every fault
 * found, with its place and a sentence in Vietnamese and English.
 *
 * <p>Wrong figures are no faults: they are findings. A bug is an IllegalStateException.
 */
@NullMarked
package kimngach.model.fault;

import org.jspecify.annotations.NullMarked;
