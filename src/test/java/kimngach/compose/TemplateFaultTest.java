package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.fault.TemplateFaultException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each faulty template of the fixtures has beside it, in a .txt, the place of the fault and what is
 * said of it in Vietnamese and English.
 */
class TemplateFaultTest {
  private static final Path FAULTS = Path.of("src/test/resources/kimngach/compose/faults");

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

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void namesThePlaceAndWhatToDo(String name, @TempDir Path scratch) throws IOException {
    String template = Files.readString(FAULTS.resolve(name + ".ftl"));
    Path expected = FAULTS.resolve(name + ".txt");
    TemplateFaultException thrown =
        catchThrowableOfType(TemplateFaultException.class, () -> Trial.compose(scratch, template));
    assertThat(thrown).as("%s is composed without a fault", name).isNotNull();
    String found =
        thrown.faults().stream()
                .map(
                    fault ->
                        fault.place() + "\n" + fault.sentence().vi() + "\n" + fault.sentence().en())
                .collect(Collectors.joining("\n"))
            + "\n";
    assertThat(expected).as("expected message of %s; found:%n%s", name, found).exists();
    assertThat(found).isEqualTo(Files.readString(expected));
  }
}
