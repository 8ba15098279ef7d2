package kimngach.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kimngach.serve.Shown;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownFindings;
import kimngach.serve.Wanted;

/**
 * One bulletin that somebody looks at: what is shown of it, and whether that is still what the
 * files say. Who asks waits here until there is something newer.
 */
final class LiveView {
  private final Wanted wanted;
  private Shown shown;
  private Optional<PreviewPages> pages = Optional.empty();
  private boolean isStale = true;
  private boolean isQueued;
  private boolean isClosed;
  private int waiting;
  private long staleSince;

  /**
   * A view that nothing is shown of yet.
   *
   * @param since the moment it was asked for, in nanoseconds of {@link System#nanoTime}
   */
  LiveView(int number, Wanted wanted, long since) {
    this.wanted = wanted;
    this.staleSince = since;
    this.shown = new Shown(number, 1, true, "", List.of(), List.of(), Optional.empty(), "", 0);
  }

  Wanted wanted() {
    return wanted;
  }

  synchronized int number() {
    return shown.view();
  }

  /** The newest pages that could be made. */
  synchronized Optional<PreviewPages> pages() {
    return pages;
  }

  /** A file that goes into it changed. */
  synchronized void makeStale(long since) {
    if (!isStale) {
      isStale = true;
      staleSince = since;
    }
  }

  /** Whether the view has to be rendered and nobody was told so yet. */
  synchronized boolean takePlaceInQueue() {
    boolean isNew = isStale && !isQueued;
    isQueued |= isStale;
    return isNew;
  }

  /** Rendering begins; tells since when the view has been stale. */
  synchronized long begin() {
    isQueued = false;
    isStale = false;
    if (!shown.isRendering()) {
      show(shown.rendering());
    }
    return staleSince;
  }

  /** New pages are there. */
  synchronized void succeed(PreviewPages made, ShownFindings findings, String now, long millis) {
    pages = Optional.of(made);
    show(
        new Shown(
            shown.view(),
            shown.version() + 1,
            false,
            made.bulletin(),
            made.shown(),
            List.of(),
            Optional.of(findings),
            now,
            millis));
  }

  /** No new pages could be made; the newest there are stay. */
  synchronized void fail(List<ShownFault> faults, String now, long millis) {
    show(
        new Shown(
            shown.view(),
            shown.version() + 1,
            false,
            shown.bulletin(),
            shown.pages(),
            faults,
            shown.findings(),
            now,
            millis));
  }

  private synchronized void show(Shown next) {
    shown = next;
    notifyAll();
  }

  /** What is shown, as soon as it is newer than a version. */
  synchronized Shown await(long after, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    waiting++;
    try {
      long left = atMost.toMillis();
      while (shown.version() <= after && !isClosed && left > 0) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      waiting--;
    }
    return shown;
  }

  /** Whether somebody waits for something newer now. */
  synchronized boolean isWaitedFor() {
    return waiting > 0;
  }

  /** Nobody waits any longer. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}
