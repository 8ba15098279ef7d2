package kimngach.read.excel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the package of a workbook comes from.
 *
 * @param opening opens it at its beginning
 * @param size its length in bytes
 * @param isLarge whether its sheets may be larger than those of a delivery
 */
record PackageFile(Opening opening, long size, boolean isLarge) {
  private static final long MOST_BYTES = 64L << 30;
  private static final int BYTES_AT_ONCE = 1 << 16;

  /** Opens a package. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  /** A package on the disk, of any length. */
  static PackageFile of(Path path) throws IOException {
    return new PackageFile(
        () -> new BufferedInputStream(Files.newInputStream(path), BYTES_AT_ONCE),
        Files.size(path),
        true);
  }

  /**
   * The most bytes that it, or one of its parts, may unpack to.
   *
   * @param most where its sheets are those of a delivery
   * @param least for a package of any size
   * @param times for each of its bytes
   */
  long bound(long most, long least, long times) {
    return Math.min(isLarge ? MOST_BYTES : most, Math.max(least, times * size));
  }
}
