package kimngach.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file and what its bytes were.
 *
 * @param path the path from its root (the workspace, or the edition's folder), with slashes, such
 *     as {@code input/2023-11/turnover.csv}
 * @param sha256 the SHA-256 of its bytes, 64 small hexadecimal digits
 */
public record HashedFile(String path, String sha256) implements Comparable<HashedFile> {
  private static final int BUFFER = 1 << 16;

  public HashedFile {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "Expecting a SHA-256 of 64 hexadecimal digits, found \"" + sha256 + "\" for " + path);
    }
    if (path.isBlank() || path.startsWith("/") || List.of(path.split("/")).contains("..")) {
      throw new IllegalArgumentException("Expecting a path below a root, found \"" + path + "\"");
    }
  }

  /**
   * Reads a file and takes its hash.
   *
   * @throws kimngach.model.fault.MachineFaultException when it cannot be read
   */
  public static HashedFile of(Path root, String path) {
    Path file = root.resolve(path);
    try {
      return new HashedFile(path, sha256(file));
    } catch (IOException refused) {
      throw Refusal.told(file, refused);
    }
  }

  /** A text in UTF-8 under the name it is kept by. */
  public static HashedFile ofText(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new HashedFile(path, HexFormat.of().formatHex(newSha256().digest(bytes)));
  }

  /**
   * Every file in a folder and below, by path. Files that begin with a point or {@code ~$} are left
   * out: they are marks of editors and systems.
   *
   * @param root what the paths begin at
   * @param folder the folder's path from the root; no files when there is no such folder
   * @throws kimngach.model.fault.MachineFaultException when one cannot be read
   */
  public static List<HashedFile> allIn(Path root, String folder) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try {
      Path real = start.toRealPath(); // it may be a link
      try (Stream<Path> files = Files.walk(real)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> start.resolve(real.relativize(file)))
            .filter(file -> !isMark(file.getFileName().toString()))
            .map(file -> of(root, root.relativize(file).toString().replace('\\', '/')))
            .sorted()
            .toList();
      }
    } catch (IOException refused) {
      throw Refusal.told(start, refused);
    }
  }

  private static boolean isMark(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** Whether the file is there below a root with the same bytes. */
  boolean isIntactIn(Path root) {
    try {
      Path file = root.resolve(path);
      return Files.isRegularFile(file) && sha256(file).equals(sha256);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The SHA-256 of a file's bytes, 64 small hexadecimal digits. */
  static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return sha256(bytes, OutputStream.nullOutputStream());
    }
  }

  /** Copies bytes and tells their SHA-256, 64 small hexadecimal digits. */
  static String sha256(InputStream bytes, OutputStream copy) throws IOException {
    MessageDigest digest = newSha256();
    byte[] buffer = new byte[BUFFER];
    for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      digest.update(buffer, 0, count);
      copy.write(buffer, 0, count);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A fresh SHA-256. */
  static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256", absent);
    }
  }

  @Override
  public int compareTo(HashedFile other) {
    int order = path.compareTo(other.path);
    return order != 0 ? order : sha256.compareTo(other.sha256);
  }
}
