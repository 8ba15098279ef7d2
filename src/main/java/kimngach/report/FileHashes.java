package kimngach.report;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kimngach.model.DeliveredFile;

/**
 * The hash of every delivered file.
 *
 * @param byFile the SHA-256, 64 small hexadecimal digits, by the file's path from the workspace
 */
public record FileHashes(Map<String, String> byFile) {
  public FileHashes {
    byFile = Map.copyOf(byFile);
  }

  /** The hashes of files that were read. */
  public static FileHashes of(Collection<DeliveredFile> files) {
    return new FileHashes(
        files.stream().collect(Collectors.toMap(DeliveredFile::path, DeliveredFile::sha256)));
  }

  /** The SHA-256 of a file that a figure rests on. */
  String sha256(String file) {
    String hash = byFile.get(file);
    if (hash == null) {
      throw new IllegalStateException("Expecting the hash of every file, found none of " + file);
    }
    return hash;
  }
}
