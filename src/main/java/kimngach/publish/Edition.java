package kimngach.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A published edition (bản phát hành): a folder that appeared whole and never changes.
 *
 * @param number from 1, one more than the edition before
 * @param folder {@code output/2023-11/editions/001}
 */
public record Edition(int number, Path folder) {
  /** The folder in an edition that keeps the files it was made from. */
  static final String SOURCES = "sources";

  /** The folder name of an edition: three digits at least, 1000 follows 999. */
  static String nameOf(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }

  /** The proposals that were accepted for it, in order; none when it was made without. */
  public List<Path> proposals() {
    return manifest().stream()
        .flatMap(manifest -> manifest.madeFrom().proposals().stream())
        .map(kept -> folder.resolve(SOURCES).resolve(kept.path()))
        .toList();
  }

  /** The manifest; empty when somebody removed or damaged it. */
  public Optional<Manifest> manifest() {
    return ManifestReader.read(folder.resolve(Manifest.FILE_NAME));
  }

  /** Whether every file the manifest names is there, unchanged. */
  public boolean isIntact() {
    return manifest().filter(this::holds).isPresent();
  }

  /** Whether this was made from the same, by the same, and is intact. */
  public boolean isUpToDateWith(MadeFrom madeFrom) {
    return manifest()
        .filter(manifest -> manifest.fingerprint().equals(Fingerprint.of(madeFrom)))
        .filter(this::holds)
        .isPresent();
  }

  private boolean holds(Manifest manifest) {
    Path sources = folder.resolve(SOURCES);
    return manifest.outputs().stream().allMatch(file -> file.isIntactIn(folder))
        && manifest.madeFrom().files().allMatch(file -> file.isIntactIn(sources));
  }
}
