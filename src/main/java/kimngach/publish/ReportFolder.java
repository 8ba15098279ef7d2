package kimngach.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kimngach.model.Sentence;

/**
 * The folder {@code output/2023-11/check/}: the reports of the last reconciling run. It is made
 * beside the one that is there and takes its place as a whole. Reports are no part of an edition:
 * what cannot be made or written is told, and never stops a run.
 */
public final class ReportFolder {
  private static final String NAME = "check";
  private static final String HALF_MADE = ".check-";
  private static final Duration LONGEST_RUN = Duration.ofHours(1);
  private static final int MOST_ROUNDS = 20;

  private final Path output;

  /**
   * The folder of reports in a month's folder.
   *
   * @param output the month's folder, such as {@code output/2023-11}; it need not exist
   */
  public ReportFolder(Path output) {
    this.output = output;
  }

  /** Where the reports are. */
  public Path folder() {
    return output.resolve(NAME);
  }

  /** Whether the reports have a file with the same bytes as another. */
  public boolean hasSame(String name, Path other) {
    Path file = folder().resolve(name);
    try {
      return Files.isRegularFile(file) && Files.mismatch(file, other) < 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Replaces the reports.
   *
   * @param files what writes each file, by its name in the folder, with slashes
   * @return a sentence for each file that could not be made or replaced; empty when all are there
   */
  public List<Sentence> replace(Map<String, FileMaker> files) {
    List<Sentence> warnings = new ArrayList<>();
    try {
      Files.createDirectories(output);
      Path shelter = Files.createTempDirectory(output, HALF_MADE);
      try {
        removeHalfMade(lastChanged(shelter).minus(LONGEST_RUN));
        Path made = Files.createDirectory(shelter.resolve(NAME));
        files.forEach((name, maker) -> make(made.resolve(name), maker, warnings));
        show(made, shelter, warnings);
      } finally {
        Leftovers.removeAll(shelter);
      }
    } catch (IOException refused) {
      warnings.add(notWritten(folder(), refused));
    }
    return warnings;
  }

  /** Only what is old: another run may be making its reports at this moment. */
  private void removeHalfMade(Instant killed) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(ReportFolder::isHalfMade).toList()) {
        if (lastChanged(file).isBefore(killed)) {
          Leftovers.removeAll(file);
        }
      }
    }
  }

  private static boolean isHalfMade(Path file) {
    return file.getFileName().toString().startsWith(HALF_MADE);
  }

  private static Instant lastChanged(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (NoSuchFileException gone) {
      return Instant.MAX; // the run that made it has ended
    }
  }

  /**
   * A report that fails leaves the others as they are, whatever made it fail, and is not shown:
   * half of it could pass for the whole.
   */
  private static void make(Path file, FileMaker maker, List<Sentence> warnings) {
    try {
      Files.createDirectories(file.getParent());
      maker.writeTo(file);
    } catch (IOException refused) {
      warnings.add(notMade(file, Refusal.answer(refused)));
      Leftovers.removeAll(file);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
      warnings.add(notMade(file, failed.toString()));
      Leftovers.removeAll(file);
    }
  }

  /** Of several runs that show their reports at once, the last one's stay. */
  private void show(Path made, Path shelter, List<Sentence> warnings) throws IOException {
    for (int round = 1; ; round++) {
      Path old = shelter.resolve("old-" + round);
      try {
        Files.move(folder(), old, StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException none) {
        // the first reports of this month
      } catch (IOException inUse) {
        showOneByOne(made, warnings);
        return;
      }
      try {
        Files.move(made, folder(), StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (IOException refused) {
        boolean isAnotherRuns = Files.exists(folder());
        if (!isAnotherRuns && Files.exists(old)) {
          Files.move(old, folder(), StandardCopyOption.ATOMIC_MOVE);
        }
        if (!isAnotherRuns || round == MOST_ROUNDS) {
          throw refused;
        }
      }
    }
  }

  /** Where a file of the folder is open in another program, the folder cannot be moved. */
  private void showOneByOne(Path made, List<Sentence> warnings) throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> Files.notExists(made.resolve(folder().relativize(file).toString())))
          .toList()
          .forEach(file -> attempt(file, () -> Files.delete(file), warnings));
    }
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = folder().resolve(made.relativize(file).toString());
        attempt(
            place,
            () -> {
              Files.createDirectories(place.getParent());
              Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            },
            warnings);
      }
    }
  }

  /** What the machine may refuse. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Path place, Attempt attempt, List<Sentence> warnings) {
    try {
      attempt.run();
    } catch (IOException refused) {
      warnings.add(notWritten(place, refused));
    }
  }

  private static Sentence notWritten(Path place, IOException refused) {
    String answer = Refusal.answer(refused);
    return new Sentence(
        "Chưa ghi được báo cáo kiểm tra "
            + shown(place)
            + " (kết quả của lần chạy vẫn đúng; nếu tệp đang mở thì hãy đóng rồi chạy lại). Máy"
            + " báo: "
            + answer,
        "Could not write the report "
            + shown(place)
            + " (the result of the run stands; if the file is open, close it and run again). The"
            + " machine said: "
            + answer);
  }

  private static Sentence notMade(Path file, String reason) {
    Path name = file.getFileName();
    return new Sentence(
        "Chưa làm được báo cáo " + name + "; kết quả của lần chạy vẫn đúng. Lý do: " + reason,
        "Could not make the report " + name + "; the result of the run stands. Reason: " + reason);
  }

  private static String shown(Path place) {
    return place.toString().replace('\\', '/');
  }
}
