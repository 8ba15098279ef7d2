package kimngach.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;

/**
 * An edition in the making. Nobody sees it before {@link #publish} lets it appear by one rename;
 * closed before that, it vanishes with everything that was made for it.
 */
public final class Staging implements AutoCloseable {
  private final Editions editions;
  private final Path shelter;
  private final Path folder;
  private final List<Path> made;
  private final Set<HashedFile> kept = ConcurrentHashMap.newKeySet();

  /**
   * Opens an edition in {@code shelter}; {@code made} are the folders that did not exist before.
   */
  Staging(Editions editions, Path shelter, List<Path> made) throws IOException {
    this.editions = editions;
    this.shelter = shelter;
    this.folder = shelter.resolve("edition");
    this.made = made;
    Files.createDirectory(folder);
  }

  /**
   * Writes a text, UTF-8.
   *
   * @param name the file's name in the edition, such as {@code findings.json}
   * @param text the whole text
   */
  public void write(String name, String text) {
    make(name, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
  }

  /**
   * Lets a file be written.
   *
   * @param name the file's name in the edition, such as {@code bulletin.pdf}
   * @param maker what writes it
   * @throws kimngach.model.fault.MachineFaultException when the machine refuses
   */
  public void make(String name, FileMaker maker) {
    Path file = folder.resolve(name);
    try {
      maker.writeTo(file);
    } catch (IOException refused) {
      throw Refusal.told(file, refused);
    }
  }

  /**
   * Keeps a text that the edition is made from and that is no file of the workspace, UTF-8.
   *
   * @param path the path it is kept by, such as {@code accepted-1.yaml}
   * @param text the whole text
   */
  public void keep(String path, String text) {
    make(
        Edition.SOURCES + "/" + path,
        file -> {
          Files.createDirectories(file.getParent());
          Files.writeString(file, text, StandardCharsets.UTF_8);
        });
  }

  /**
   * Keeps the files of the workspace that the edition is made from; {@link #publish} does when this
   * has not been asked for.
   *
   * @param workspace what the paths of {@code madeFrom} begin at
   * @param madeFrom everything that decides the bytes
   * @throws InputFaultException when a file changed between being read and being kept
   * @throws kimngach.model.fault.MachineFaultException when the machine refuses
   */
  public void keep(Path workspace, MadeFrom madeFrom) {
    try {
      Set<Path> folders = new HashSet<>();
      for (HashedFile source : madeFrom.filesOfWorkspace().toList()) {
        if (!kept.contains(source)) {
          Path copy = folder.resolve(Edition.SOURCES).resolve(source.path());
          if (folders.add(copy.getParent())) {
            Files.createDirectories(copy.getParent());
          }
          keep(workspace.resolve(source.path()), copy, source);
          kept.add(source);
        }
      }
    } catch (IOException refused) {
      throw Refusal.told(folder, refused);
    }
  }

  /**
   * Checks the edition, adds the files it was made from and the manifest, and lets it appear.
   *
   * @param workspace what the paths of {@code madeFrom} begin at
   * @param madeFrom everything that decided the bytes
   * @param expected the names of the files that make an edition complete, without the manifest
   * @throws IllegalStateException when one of them is missing or empty, or there is another
   * @throws InputFaultException when a file changed between being read and being kept
   * @throws kimngach.model.fault.MachineFaultException when the machine refuses
   */
  public Edition publish(Path workspace, MadeFrom madeFrom, List<String> expected) {
    try {
      check(expected);
      List<HashedFile> outputs =
          expected.stream().map(name -> HashedFile.of(folder, name)).toList();
      keep(workspace, madeFrom);
      checkKept(madeFrom.proposals());
      write(Manifest.FILE_NAME, new Manifest(madeFrom, outputs).toJson());
      return appear();
    } catch (IOException refused) {
      throw Refusal.told(folder, refused);
    }
  }

  private void check(List<String> expected) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file) && Files.size(file) > 0) {
          found.add(file.getFileName().toString());
        }
      }
    }
    TreeSet<String> complete = new TreeSet<>(expected);
    if (!found.equals(complete)) {
      throw new IllegalStateException(
          "Expecting an edition of " + complete + ", none of them empty, found " + found);
    }
  }

  private void checkKept(List<HashedFile> proposals) {
    for (HashedFile proposal : proposals) {
      if (!proposal.isIntactIn(folder.resolve(Edition.SOURCES))) {
        throw new IllegalStateException("Expecting " + proposal.path() + " to be kept, found none");
      }
    }
  }

  /** The bytes are hashed on their way into the copy: a file is opened once, not twice. */
  private static void keep(Path original, Path copy, HashedFile source) {
    String sha256;
    try (InputStream from = Files.newInputStream(original);
        OutputStream to = Files.newOutputStream(copy)) {
      sha256 = HashedFile.sha256(from, to);
    } catch (IOException refused) {
      throw Refusal.told(original, refused);
    }
    if (!sha256.equals(source.sha256())) {
      throw new InputFaultException(
          Fault.at(
              source.path(),
              "Cần tệp giữ nguyên như khi đọc, nhưng tệp đã thay đổi trong khi chạy: hãy chạy lại.",
              "Expecting the file as it was read, found it changed during the run: run again."));
    }
  }

  private Edition appear() throws IOException {
    Edition edition = editions.next();
    Path home = editions.home();
    Files.createDirectories(home);
    Disk.settle(folder);
    Files.move(folder, edition.folder(), StandardCopyOption.ATOMIC_MOVE);
    Disk.settleFolder(home);
    return edition;
  }

  /** Removes what was not published. */
  @Override
  public void close() {
    Leftovers.removeAll(shelter);
    Leftovers.removeEmpty(made);
  }
}
