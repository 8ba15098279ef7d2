package kimngach.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * What a run does beside its main thread: one piece after the other, in the order asked for, on one
 * thread, so that the main one keeps a core; on two once the main thread only waits.
 *
 * <p>The threads are daemons: a run that failed ends without them.
 */
final class SideWork implements AutoCloseable {
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SideWork::daemon);
  private final List<Future<?>> asked = new ArrayList<>();

  private static Thread daemon(Runnable pieces) {
    Thread thread = new Thread(pieces, "side work");
    thread.setDaemon(true);
    return thread;
  }

  /** Asks for a piece that something else will need; whatever fails there is told there. */
  void prepare(Runnable piece) {
    Future<?> unused = workers.submit(piece);
  }

  /** Asks for a piece whose failure {@link #finish} throws. */
  void add(Runnable piece) {
    asked.add(workers.submit(piece));
  }

  /**
   * Waits until every piece is done, on two threads from now on.
   *
   * @throws RuntimeException what the first piece that failed threw, in the order asked for
   */
  void finish() {
    workers.setMaximumPoolSize(2);
    workers.setCorePoolSize(2);
    for (Future<?> piece : asked) {
      await(piece);
    }
  }

  private static void await(Future<?> piece) {
    try {
      piece.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException | CancellationException stopped) {
      throw new IllegalStateException("Stopped before the edition was complete", stopped);
    }
  }

  /**
   * Forgets the pieces not begun, and waits for one that was added and has begun: none writes after
   * this.
   */
  @Override
  public void close() {
    workers.getQueue().clear();
    workers.shutdown();
    if (!asked.isEmpty()) {
      awaitTheEnd();
    }
  }

  private void awaitTheEnd() {
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
