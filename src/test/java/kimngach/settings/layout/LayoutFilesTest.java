package kimngach.settings.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.settings.CodeLists;
import kimngach.settings.SettingsFile;
import kimngach.settings.YamlAsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each faulty layout of the fixtures is named for its fault and has beside it what must be told of
 * it, in a .txt. The schema and the program agree on all of them; what only the code lists know,
 * the names of those fixtures begin with {@code code-}.
 */
class LayoutFilesTest {
  private static final CodeLists CODES = SettingsFile.read(Path.of("kimngach.yaml")).codes();
  private static final Path FIXTURES = Path.of("src/test/resources/kimngach/settings/layout");
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(text(Path.of("input/layouts/layout.schema.json")));

  static List<Path> fixtures() {
    return yaml(FIXTURES);
  }

  static List<Path> shipped() {
    return yaml(Path.of("input/layouts"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void tellsWhatStandsBesideTheFixture(Path yaml) {
    List<Fault> faults = new ArrayList<>();
    List<Layout> layouts = LayoutFiles.parse("layout.yaml", text(yaml), CODES, faults);
    String told =
        String.join(
            "", faults.stream().map(f -> f.place() + ": " + f.sentence().en() + "\n").toList());
    Path expected = Path.of(yaml.toString().replace(".yaml", ".txt"));
    assertThat(told).isEqualTo(Files.exists(expected) ? text(expected) : "");
    assertThat(layouts).hasSize(faults.isEmpty() ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void agreesWithTheSchema(Path yaml) {
    String name = String.valueOf(yaml.getFileName());
    boolean right = name.startsWith("good-") || name.startsWith("code-");
    assertThat(SCHEMA.validate(json(yaml)).isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("shipped")
  void readsTheLayoutsOfThisWorkspace(Path yaml) {
    List<Fault> faults = new ArrayList<>();
    assertThat(LayoutFiles.parse("layout.yaml", text(yaml), CODES, faults)).hasSize(1);
    assertThat(faults).isEmpty();
    assertThat(SCHEMA.validate(json(yaml))).isEmpty();
  }

  @Test
  void tellsTheFaultsOfAllLayoutsAtOnce(@TempDir Path workspace) throws IOException {
    Path folder = Files.createDirectories(workspace.resolve(LayoutFiles.FOLDER));
    Files.copy(FIXTURES.resolve("unknown-key.yaml"), folder.resolve("a.yaml"));
    Files.copy(FIXTURES.resolve("no-name.yaml"), folder.resolve("b.yaml"));
    assertThatThrownBy(() -> LayoutFiles.read(workspace, CODES))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("input/layouts/a.yaml:6:1")
        .hasMessageContaining("input/layouts/b.yaml:1:1");
  }

  @Test
  void readsNoneWhereThereIsNoFolder(@TempDir Path workspace) {
    assertThat(LayoutFiles.read(workspace, CODES)).isEmpty();
  }

  private static List<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path yaml) {
    return YamlAsJson.of(text(yaml));
  }
}
