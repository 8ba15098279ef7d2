package kimngach.pipeline;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kimngach.model.fault.Fault;
import kimngach.model.fault.MachineFaultException;

/**
 * Watches what a bulletin is made from: {@code kimngach.yaml}, {@code templates} and {@code input}
 * with all beneath them. Changes that come close together, as when an editor saves by renaming, are
 * told once.
 */
final class WatchedFolders implements AutoCloseable {
  private static final Set<String> WATCHED = Set.of(Workspace.SETTINGS, "templates", "input");

  /** Locks and drafts of Word, LibreOffice, vi, Emacs and browsers. */
  private static final Pattern NOT_OURS =
      Pattern.compile("~\\$.*|\\..*|.*~|#.*#|.*\\.(tmp|swp|part|crdownload)|4913");

  private static final long QUIET_MILLIS = 60;
  private static final long LONGEST_MILLIS = 500;

  private final Path root;
  private final Told told;
  private final WatchService watching;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /** Who is told of changes. */
  @FunctionalInterface
  interface Told {
    /**
     * Files changed.
     *
     * @param paths the files, as paths from the workspace with slashes
     * @param since the moment the first change was seen, in nanoseconds of {@link System#nanoTime}
     */
    void changed(Set<String> paths, long since);
  }

  /** Begins to watch a workspace, on a thread of its own. */
  WatchedFolders(Path root, Told told) {
    this.root = root;
    this.told = told;
    try {
      watching = root.getFileSystem().newWatchService();
      watch(root);
      for (String folder : WATCHED) {
        watchAllIn(root.resolve(folder));
      }
    } catch (IOException e) {
      throw new MachineFaultException(
          Fault.at(
              root.toString(),
              "Cần theo dõi được thay đổi trong thư mục này, thấy: " + e.getMessage(),
              "Expecting a folder whose changes can be watched, found: " + e.getMessage()));
    }
    Thread thread = new Thread(this::follow, "watched folders");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(Path folder) throws IOException {
    folders.put(
        folder.register(
            watching,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE),
        folder);
  }

  private void watchAllIn(Path top) throws IOException {
    if (!Files.isDirectory(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes ignored)
              throws IOException {
            watch(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException ignored) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void follow() {
    try {
      while (true) {
        WatchKey first = watching.take();
        long since = System.nanoTime();
        Set<String> changed = new HashSet<>(drain(first));
        long end = since + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        Optional<WatchKey> next = next();
        while (next.isPresent() && System.nanoTime() < end) {
          changed.addAll(drain(next.get()));
          next = next();
        }
        if (next.isPresent()) {
          changed.addAll(drain(next.get()));
        }
        if (!changed.isEmpty()) {
          told.changed(changed, since);
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException stopped) {
      folders.clear();
    }
  }

  private Optional<WatchKey> next() throws InterruptedException {
    return Optional.ofNullable(watching.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
  }

  private Set<String> drain(WatchKey key) {
    Path folder = folders.getOrDefault(key, root);
    Set<String> changed = new HashSet<>();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        changed.addAll(WATCHED);
      } else if (event.context() instanceof Path name) {
        note(folder.resolve(name), event.kind(), changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return changed;
  }

  private void note(Path file, WatchEvent.Kind<?> kind, Set<String> changed) {
    Path path = root.relativize(file);
    String name = file.getFileName().toString();
    if (!WATCHED.contains(path.getName(0).toString()) || NOT_OURS.matcher(name).matches()) {
      return;
    }
    if (Files.isDirectory(file)) {
      if (kind == StandardWatchEventKinds.ENTRY_MODIFY) {
        return;
      }
      try {
        watchAllIn(file);
      } catch (IOException gone) {
        return;
      }
    }
    changed.add(path.toString().replace('\\', '/'));
  }

  @Override
  public void close() {
    try {
      watching.close();
    } catch (IOException e) {
      throw new IllegalStateException("Expecting a watch that ends", e);
    }
  }
}
