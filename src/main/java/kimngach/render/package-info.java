/**
 * What every renderer of a bulletin shares: which lines of a text are printed, and how a finished
 * file reaches its place.
 *
 * <p>A bulletin enters, files leave. Renderers lay out; they calculate nothing, format nothing for
 * readers and know neither inputs nor settings.
 */
@NullMarked
package kimngach.render;

import org.jspecify.annotations.NullMarked;
