/**
 * Delivery folders to observations.
 *
 * <p>The workspace's {@code input} folder enters; delivered files leave, each with its SHA-256, its
 * observations and the count of its value cells. What cannot be read is told, all of it at once,
 * never dropped. Knows nothing of rules, figures or documents.
 */
@NullMarked
package kimngach.read;

import org.jspecify.annotations.NullMarked;
