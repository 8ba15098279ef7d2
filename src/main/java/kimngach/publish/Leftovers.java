package kimngach.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Clears what runs leave behind that were killed. What cannot be cleared harms nobody and is left
 * to the next run.
 */
final class Leftovers {
  private Leftovers() {}

  /** Removes staging folders and half-written copies from a month's folder. */
  static void removeFrom(Path output) {
    if (!Files.isDirectory(output)) {
      return;
    }
    try (Stream<Path> files = Files.list(output)) {
      files.filter(Leftovers::isLeftover).toList().forEach(Leftovers::removeAll);
    } catch (IOException left) {
      return;
    }
  }

  private static boolean isLeftover(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(Editions.STAGING) || name.startsWith(Copies.HALF_WRITTEN);
  }

  /** Removes a file, or a folder and everything in it. */
  static void removeAll(Path top) {
    if (Files.notExists(top)) {
      return;
    }
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException left) {
      return;
    }
  }

  /** Removes folders that are empty, the deepest first. */
  static void removeEmpty(List<Path> folders) {
    for (Path folder : folders) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException inUse) {
        return;
      }
    }
  }
}
