package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kimngach.report.FaultReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each faulty template of the fixtures has beside it, in a .txt, everything that is told of it: the
 * place, the line with a mark beneath, what is wrong in Vietnamese and in English.
 */
class TemplateCheckTest {
  private static final Path FAULTS = Path.of("src/test/resources/template-faults");

  static List<String> faults() throws IOException {
    try (Stream<Path> files = Files.list(FAULTS)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".ftl"))
          .map(name -> name.substring(0, name.length() - ".ftl".length()))
          .sorted()
          .toList();
    }
  }

  /** What never ends is given a second only; everything else the usual time. */
  private static Bounds bounds(String name) {
    Duration time = name.startsWith("endless") ? Duration.ofSeconds(1) : Bounds.USUAL.time();
    return new Bounds(time, 100_000, 2_000);
  }

  static String told(String name, Path folder) throws IOException {
    Files.copy(FAULTS.resolve(name + ".ftl"), folder.resolve("bulletin.ftl"));
    return FaultReport.text(Trial.check(folder, bounds(name)).faults());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void tellsEveryFaultWithItsLine(String name, @TempDir Path folder) throws IOException {
    String found = told(name, folder);
    Path expected = FAULTS.resolve(name + ".txt");
    assertThat(expected).as("expected message of %s; found:%n%s", name, found).exists();
    assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected));
  }
}
