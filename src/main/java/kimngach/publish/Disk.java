package kimngach.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Makes sure that what was written outlives a power cut, before it is shown. */
final class Disk {
  private Disk() {}

  /** Sends a folder, and every file and folder in it, to the disk. */
  static void settle(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      for (Path path : all.toList()) {
        if (Files.isDirectory(path)) {
          settleFolder(path);
        } else {
          settleFile(path);
        }
      }
    }
  }

  private static void settleFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Sends the names in a folder to the disk, where the system can: Windows opens no folder. */
  static void settleFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOffered) {
      return;
    }
  }
}
