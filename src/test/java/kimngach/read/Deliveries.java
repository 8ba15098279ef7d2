package kimngach.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.CellCount;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.settings.CodeLists;
import kimngach.settings.SettingsFile;

/** Deliveries for tests, with the code lists of this workspace. */
final class Deliveries {
  static final CodeLists CODES = SettingsFile.read(Path.of("kimngach.yaml")).codes();
  static final Vintage NOVEMBER = new Vintage(YearMonth.of(2023, 11));

  /** Delivered files end so; what reading one must yield stands beside it in a .txt. */
  static final String DELIVERED = ".*\\.(csv|tsv|delivered\\.txt)";

  private static final Path FIXTURES = Path.of("src/test/resources/kimngach/read/deliveries");

  private Deliveries() {}

  static List<Path> fixtures() {
    try (var files = Files.list(FIXTURES)) {
      return files.filter(file -> file.toString().matches(DELIVERED)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] fixture(String name) {
    try {
      return Files.readAllBytes(FIXTURES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads bytes as a file of the delivery of November 2023. */
  static Read read(String name, byte[] bytes) {
    String path = "input/2023-11/" + name;
    List<Observation> observations = new ArrayList<>();
    FileReading reading =
        new DeliveryReader(CODES)
            .read(new LoadedFile(path, NOVEMBER, "0".repeat(64), bytes), observations::add);
    return new Read(observations, reading.faults(), reading.findings(), reading.count());
  }

  /** What was read from a file. */
  record Read(
      List<Observation> observations,
      List<Fault> faults,
      List<Finding> findings,
      CellCount count) {}

  static List<String> faults(Read file) {
    return file.faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
