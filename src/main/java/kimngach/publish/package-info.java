/**
 * Puts an edition on the disk: the lock of the workspace, numbered editions that appear whole or
 * not at all, the copies people open, the manifest that says what each was made from, and the
 * observations as SDMX-CSV.
 *
 * <p>Finished texts and files enter; folders leave. Knows nothing of how a document is laid out, of
 * rules, or of the clock.
 */
@NullMarked
package kimngach.publish;

import org.jspecify.annotations.NullMarked;
