package kimngach.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kimngach.model.Sentence;

/**
 * The editions of one month's bulletin, in {@code output/2023-11/}: {@code editions/001}, {@code
 * 002}, ... complete and never changed, and beside them copies of the newest edition's files, for
 * people.
 *
 * <p>Whoever calls holds the {@link WorkspaceLock}.
 */
public final class Editions {
  static final String STAGING = ".staging-";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{3,9}");

  private final Path output;

  /**
   * The editions in a folder.
   *
   * @param output the month's folder, such as {@code output/2023-11}; it need not exist
   */
  public Editions(Path output) {
    this.output = output;
  }

  /** The edition with the highest number; empty before the first. */
  public Optional<Edition> newest() {
    Path editions = home();
    if (!Files.isDirectory(editions)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(editions)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> NUMBER.matcher(folder.getFileName().toString()).matches())
          .map(folder -> new Edition(Integer.parseInt(folder.getFileName().toString()), folder))
          .max(Comparator.comparingInt(Edition::number));
    } catch (IOException refused) {
      throw Refusal.told(editions, refused);
    }
  }

  /** The newest edition when nothing has changed since it was made; empty when a new one is due. */
  public Optional<Edition> upToDate(MadeFrom madeFrom) {
    return newest().filter(edition -> edition.isUpToDateWith(madeFrom));
  }

  /**
   * Begins a new edition in a folder nobody looks at, after clearing what killed runs left behind.
   *
   * @throws kimngach.model.fault.MachineFaultException when the folder cannot be written
   */
  public Staging stage() {
    Leftovers.removeFrom(output);
    List<Path> made = missing(home());
    try {
      Files.createDirectories(output);
      Path shelter = Files.createTempDirectory(output, STAGING);
      return new Staging(this, shelter, made);
    } catch (IOException refused) {
      Leftovers.removeEmpty(made);
      throw Refusal.told(output, refused);
    }
  }

  private static List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path path = folder; path != null && Files.notExists(path); path = path.getParent()) {
      missing.add(path);
    }
    return missing;
  }

  /** The folder that holds the editions. */
  Path home() {
    return output.resolve("editions");
  }

  /** The folder the next edition will appear as. */
  Edition next() {
    int number = newest().map(Edition::number).orElse(0) + 1;
    return new Edition(number, home().resolve(Edition.nameOf(number)));
  }

  /**
   * Puts the copies of an edition's files right: those that are missing, old or changed. A copy
   * that cannot be replaced, such as one open in Word on Windows, is told and left to the next run.
   *
   * @return one sentence a copy that could not be replaced; empty when all are right
   */
  public List<Sentence> repairCopies(Edition edition) {
    Leftovers.removeFrom(output);
    return new Copies(output).repair(edition);
  }
}
