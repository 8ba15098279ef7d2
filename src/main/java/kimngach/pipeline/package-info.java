/**
 * The use cases, each a sequence of stages: read, reconcile, derive, compose, render, publish.
 *
 * <p>A workspace and a period enter; findings, a bulletin, an edition leave. The folders and the
 * clock are here and nowhere below. No arithmetic, no formats, no printing.
 */
@NullMarked
package kimngach.pipeline;

import org.jspecify.annotations.NullMarked;
