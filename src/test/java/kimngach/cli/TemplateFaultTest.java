package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kimngach build} with a template or settings at fault: ends with 5, publishes nothing. */
class TemplateFaultTest {
  private static final String TEMPLATE = "templates/monthly/";
  private static final String FTL = TEMPLATE + "bulletin.ftl";
  private static final String JRXML = TEMPLATE + "bulletin.jrxml";
  private static final String DOCX = TEMPLATE + "bulletin.docx";
  private static final String SETTINGS = "kimngach.yaml";
  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();
  private Map<String, String> before = Map.of();

  @BeforeEach
  void copyTheBuiltWorkspace() throws IOException {
    workspace = SampleWorkspace.builtAt(folder);
    before = workspace.files("output");
  }

  @AfterEach
  void findTheOutputUntouched() throws IOException {
    assertThat(workspace.files("output")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {FTL, JRXML, DOCX, TEMPLATE + "labels.en.properties"})
  void namesATemplateFileThatIsNotThere(String file) throws IOException {
    workspace.delete(file);

    assertRefused(file + "\n", "Cần tệp", "không thấy", "Expecting this", "found none");
  }

  @Test
  void namesLineAndColumnOfBrokenSyntaxInTheWords() throws IOException {
    long lines = workspace.read(FTL).lines().count();
    workspace.write(FTL, workspace.read(FTL) + "<#if x>\n");

    assertRefused(
        FTL + ":" + (lines + 1), "<#if> mở ở đây chưa đóng", "Expecting </#if> for the <#if>");
  }

  @Test
  void namesADirectiveThatIsNotThere() throws IOException {
    workspace.write(FTL, workspace.read(FTL) + "<@nothing/>\n");

    assertRefused(FTL + ":", "Không có \"nothing\"", "found \"nothing\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name=\"callout\" | name=\"other\" | Expecting a style named \"callout\"",
        "$V{PAGE_NUMBER} | java.lang.System.exit(9) | found \"java.lang.System.exit(9)\"",
        "<jasperReport  | <jasperReport scriptletClass=\"x.Y\"  | found scriptletClass",
        "</jasperReport> | <scriptlet name=\"x\" class=\"x.Y\"/></jasperReport> | found scriptlet",
        "</jasperReport> | <query>select 1</query></jasperReport> | found query: remove",
        "fontName=\"Tinos\" | fontName=\"Nowhere\" | found \"Nowhere\"",
        "</jasperReport> | </jasper> | found: Unexpected close tag"
      })
  void refusesALookForPdfThat(String from, String to, String told) throws IOException {
    workspace.replace(JRXML, from, to);

    assertRefused(JRXML, "  Cần ", told);
  }

  @Test
  void refusesALookForWordThatIsNoWordFile() throws IOException {
    workspace.write(DOCX, "no zip");
    assertRefused(DOCX, "Cần một tệp Word (.docx) mở được", "Expecting a Word file (.docx)");
    workspace.write(DOCX, "");
    assertRefused(DOCX, "Cần một tệp Word (.docx) mở được", "Expecting a Word file (.docx)");
    Files.copy(
        workspace.file("input/2023-11/turnover-by-gate.xlsx"),
        workspace.file(DOCX),
        StandardCopyOption.REPLACE_EXISTING);
    assertRefused(DOCX, "Cần một tệp Word (.docx) mở được", "Expecting a Word file (.docx)");
  }

  @Test
  void namesALabelThatOneLanguageLacks() throws IOException {
    String labels = TEMPLATE + "labels.en.properties";
    workspace.write(labels, workspace.read(labels).replaceFirst("(?m)^scope\\.declared.*$", ""));

    assertRefused(labels, "Cần khóa scope.declared", "Expecting the key scope.declared");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gates: | gatse: | found \"gatse\": did you mean \"gates\"?",
        "gates: | gates | Expecting well-formed YAML",
        "template: monthly | template: ../../etc | found \"../../etc\"",
        "template: monthly | template: weekly | đang có monthly, press"
      })
  void namesASettingThatIsWrong(String from, String to, String told) throws IOException {
    workspace.replace(SETTINGS, "\n" + from, "\n" + to);

    assertRefused("  Cần ", told);
  }

  @Test
  void asksForAReleaseDateThatTheCalendarLacks() throws IOException {
    workspace.replace(SETTINGS, "  2023-11: 2023-11-29\n", "");

    assertRefused("Lịch phổ biến", "Expecting a release date for 2023-11 under releases");
  }

  private void assertRefused(String... words) {
    Answer answer = workspace.run("build", "2023-11");
    assertThat(answer.err()).contains(words).doesNotContain("\tat ");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(5);
  }
}
