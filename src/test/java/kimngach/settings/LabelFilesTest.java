package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kimngach.model.Language;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFilesTest {
  private static final List<Language> BOTH = List.of(Language.VI, Language.EN);

  private final Path folder;

  LabelFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheWordsOfEachLanguage() throws IOException {
    write("vi", "# gates\ngate.huu-nghi = Hữu Nghị\nnote=một \\\n   hai\n");
    write("en", "note: one two\ngate.huu-nghi=Huu Nghi\n");
    Labels labels = LabelFiles.read(folder, "in", BOTH);
    assertThat(labels.find(Language.VI, "gate.huu-nghi")).contains("Hữu Nghị");
    assertThat(labels.find(Language.VI, "note")).contains("một hai");
    assertThat(labels.find(Language.EN, "note")).contains("one two");
    assertThat(labels.find(Language.EN, "gate.chi-ma")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b",
        " a : b ",
        "\ta\f=\tb",
        "a b",
        "a b=c",
        "a==b",
        "a:=b",
        "a= b:c",
        "a\u00a0b c",
        "a.b-c!=d#e"
      })
  void readsAPlainLineAsPropertiesFilesAreRead(String line) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(line));
    String key = properties.stringPropertyNames().iterator().next();
    write("vi", line + "\n");
    assertThat(LabelFiles.read(folder, "in", List.of(Language.VI)).find(Language.VI, key))
        .contains(properties.getProperty(key).strip());
  }

  @Test
  void namesFileLineAndKeyOfEveryBlankAndRepeatedLabel() throws IOException {
    write("vi", "a=một\n\n# a comment that ends with a backslash \\\nb=\na=hai\n");
    write("en", "a=one\nb=two\nc=\\u12\n");
    assertThat(faults())
        .satisfiesExactly(
            blank ->
                assertThat(blank)
                    .isEqualTo("in/labels.vi.properties:4: Expecting a label for b, found none"),
            again ->
                assertThat(again)
                    .isEqualTo(
                        "in/labels.vi.properties:5: Expecting each key once, found a again: it is"
                            + " at in/labels.vi.properties:1 already"),
            escape ->
                assertThat(escape).startsWith("in/labels.en.properties:3: Expecting escapes"));
  }

  /** Signs that stand for themselves are words. */
  @Test
  void showsTheLineOfEachMarkThatWouldBePrintedAsItStands() throws IOException {
    write("vi", "a=tháng ${month.name}\nb=tổng \\\n   <#if x>số</#if>\nc=100 $ # {of} <5 @ a{b\n");
    write("en", "a=in $ {month.name\nb=<@typed>12</@typed>\nc=# ${note\n");

    List<Fault> faults =
        catchThrowableOfType(
                TemplateFaultException.class, () -> LabelFiles.read(folder, "in", BOTH))
            .faults();

    assertThat(faults)
        .extracting(fault -> fault.place() + " " + fault.sentence().en())
        .allSatisfy(told -> assertThat(told).contains("Expecting words in a label"))
        .extracting(told -> told.replaceAll(" Expecting.*found | ?: write.*", " "))
        .containsExactly(
            "in/labels.vi.properties:1:9 \"${month.name}\" ",
            "in/labels.vi.properties:3:4 \"<#if x>\" ",
            "in/labels.en.properties:1:6 \"$ {month.name\" ",
            "in/labels.en.properties:2:3 \"<@typed>\" ",
            "in/labels.en.properties:3:5 \"${note\" ");
    assertThat(faults.get(1).excerpts().get(0))
        .isEqualTo(new Excerpt("in/labels.vi.properties", 3, 4, 7, "   <#if x>số</#if>"));
  }

  @Test
  void namesTheKeyThatOneLanguageLacks() throws IOException {
    write("vi", "a=một\nb=hai\n");
    write("en", "b=two\nc=three\n");
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "in/labels.en.properties: Expecting the key a, which is at in/labels.vi.properties:1,"
                + " found none",
            "in/labels.vi.properties: Expecting the key c, which is at in/labels.en.properties:2,"
                + " found none");
  }

  @Test
  void namesTheFileThatIsEmptyWhereAnotherHasLabels() throws IOException {
    write("vi", "# nothing but a note\n");
    write("en", "b=two\n");
    assertThat(faults())
        .containsExactly(
            "in/labels.vi.properties: Expecting labels as in the other languages, found an empty"
                + " file");
  }

  @Test
  void namesTheFileThatIsNotThere() throws IOException {
    write("vi", "a=một\n");
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("in/labels.en.properties: Expecting this label file, found none");
  }

  @Test
  void namesTheChineseFileThatLacksAKeyOrHasItBlank() throws IOException {
    write("vi", "a=một\nb=hai\n");
    write("zh", "a=一\n");
    assertThat(faultsIn(List.of(Language.VI, Language.ZH)))
        .containsExactly(
            "in/labels.zh.properties: Expecting the key b, which is at in/labels.vi.properties:2,"
                + " found none");
    write("zh", "a=一\nb = \n");
    assertThat(faultsIn(List.of(Language.VI, Language.ZH)))
        .containsExactly("in/labels.zh.properties:2: Expecting a label for b, found none");
  }

  private void write(String language, String text) throws IOException {
    Files.writeString(folder.resolve("labels." + language + ".properties"), text);
  }

  private List<String> faults() {
    return faultsIn(BOTH);
  }

  private List<String> faultsIn(List<Language> languages) {
    var thrown =
        catchThrowableOfType(
            TemplateFaultException.class, () -> LabelFiles.read(folder, "in", languages));
    return thrown.faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
