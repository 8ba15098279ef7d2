package kimngach.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kimngach.model.Sentence;

/**
 * Runs a template on a thread of its own and gives up when it takes too long. Loops and macros end
 * at once when told to (they look whether their thread is interrupted); what does not look, such as
 * a search with a regular expression, is left to end with the process.
 */
final class BoundedRun {
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Environment environment;
  private final Duration most;
  private Optional<RunPlace> seen = Optional.empty();

  BoundedRun(Environment environment, Duration most) {
    this.environment = environment;
    this.most = most;
  }

  void run() throws TemplateException, IOException {
    FutureTask<Void> run =
        new FutureTask<>(
            () -> {
              environment.process();
              return null;
            });
    Thread worker = new Thread(run, "template");
    worker.setDaemon(true);
    worker.start();
    try {
      if (!ends(run)) {
        worker.interrupt();
        waitFor(run, GRACE);
        throw new OverBounds(tooLong(), seen);
      }
    } catch (InterruptedException stopped) {
      worker.interrupt();
      Thread.currentThread().interrupt();
      throw new OverBounds(tooLong(), seen);
    } catch (ExecutionException failed) {
      rethrow(Objects.requireNonNullElse(failed.getCause(), failed));
    }
  }

  private boolean ends(FutureTask<Void> run) throws InterruptedException, ExecutionException {
    for (long left = most.toMillis(); left > 0; left -= LOOK.toMillis()) {
      if (waitFor(run, LOOK)) {
        run.get();
        return true;
      }
      seen = RunPlace.of(environment).or(() -> seen);
    }
    return false;
  }

  private static boolean waitFor(FutureTask<Void> run, Duration time) throws InterruptedException {
    try {
      run.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException goesOn) {
      return false;
    } catch (ExecutionException ended) {
      return true;
    }
  }

  private void rethrow(Throwable cause) throws TemplateException, IOException {
    if (cause instanceof TemplateException fault) {
      throw fault;
    }
    if (cause instanceof IOException fault) {
      throw fault;
    }
    if (cause instanceof OutOfMemoryError) {
      throw new OverBounds(tooLarge(), seen);
    }
    if (cause instanceof Error fault) {
      throw fault;
    }
    throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }

  private Sentence tooLong() {
    double seconds = most.toMillis() / 1000.0;
    String shown = seconds == Math.rint(seconds) ? most.toSeconds() + "" : seconds + "";
    return new Sentence(
        "Mẫu chạy quá "
            + shown
            + " giây; ở đây có lẽ một <#list> hoặc <#macro> không dừng, hoặc một ?matches, ?replace quá"
            + " nặng.",
        "Expecting a template that ends within "
            + shown
            + " s, found one that goes on here: a <#list> or <#macro> may have no end,"
            + " or a ?matches or ?replace too much to do");
  }

  private static Sentence tooLarge() {
    return new Sentence(
        "Mẫu tạo ra một chuỗi hoặc danh sách lớn hơn bộ nhớ của máy.",
        "Expecting a template that fits into memory, found one that makes words or a list larger"
            + " than it");
  }
}
