package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSourceTest {
  private static final String PLACE = "input/rules/rules.yaml";

  @TempDir private Path folder = Path.of("");
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void hasNoTextAndNoFaultWhereThereIsNoFile() {
    assertThat(text()).isEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void refusesAFolderInPlaceOfTheFile() throws IOException {
    Files.createDirectory(folder.resolve("rules.yaml"));

    assertThat(text()).isEmpty();
    assertThat(told()).isEqualTo(PLACE + ": Expecting a file, found a folder");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("rules.yaml"), folder.resolve("gone.yaml"));

    assertThat(text()).isEmpty();
    assertThat(told()).isEqualTo(PLACE + ": Expecting a file, found a link that leads to no file");
  }

  @Test
  void refusesRulesThatHaveNearlyTheRightName() throws IOException {
    Files.writeString(folder.resolve("Rules.yml"), "rules: {}");

    assertThat(text()).isEmpty();
    assertThat(told())
        .isEqualTo(PLACE + ": Expecting the name rules.yaml, found Rules.yml: rename it");
  }

  @Test
  void namesTheLineAndColumnOfAByteThatIsNoUtf8() throws IOException {
    Files.write(folder.resolve("rules.yaml"), "# quy tắc\n# đối?".getBytes(StandardCharsets.UTF_8));
    byte[] bytes = Files.readAllBytes(folder.resolve("rules.yaml"));
    bytes[bytes.length - 1] = (byte) 0xD0;
    Files.write(folder.resolve("rules.yaml"), bytes);

    assertThat(text()).isEmpty();
    assertThat(told())
        .isEqualTo(
            PLACE
                + ":2:6: Expecting a file in UTF-8, found the byte D0, which is no UTF-8: save it"
                + " as UTF-8");
  }

  @Test
  void saysThatAFileIsUtf16() throws IOException {
    Files.write(
        folder.resolve("rules.yaml"), "\uFEFFrules: {}".getBytes(StandardCharsets.UTF_16LE));

    assertThat(text()).isEmpty();
    assertThat(told())
        .isEqualTo(PLACE + ":1:1: Expecting a file in UTF-8, found UTF-16: save it as UTF-8");
  }

  @Test
  void placesWhatYamlItselfGivesUpAbout() {
    assertThat(place("a: 1\nb: \u0007")).isEqualTo("f.yaml:2:4");
    assertThat(place("a: 1\nb: " + "[".repeat(60))).startsWith("f.yaml:2:");
    assertThat(place("a:\n\t- 1")).isEqualTo("f.yaml:2:1");
  }

  private static String place(String yaml) {
    var found = new YamlFaults("f.yaml");
    assertThat(YamlText.compose(yaml, found)).isEmpty();
    return found.all().get(0).place();
  }

  private Optional<String> text() {
    return new YamlSource(folder.resolve("rules.yaml"), PLACE, faults::add).text();
  }

  private String told() {
    assertThat(faults).hasSize(1);
    return faults.get(0).place() + ": " + faults.get(0).sentence().en();
  }
}
