package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kimngach template check}. */
class TemplateCheckTest {
  private static final String FOLDER = "templates/monthly/";
  private static final String FTL = FOLDER + "bulletin.ftl";
  private static final String ENGLISH = FOLDER + "labels.en.properties";

  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();

  @BeforeEach
  void copyTheWorkspace() {
    workspace = SampleWorkspace.at(folder);
  }

  @Test
  void findsNothingWrongWithTheShippedTemplateInAnyMonth() {
    Answer answer = workspace.run("template", "check", "--all-months", "-l", "en");

    assertThat(answer.out()).startsWith("No fault: templates/monthly (vi,en; 20");
    assertThat(answer.out()).doesNotContain("Labels that nothing prints");
    assertThat(answer.code()).isZero();
    assertThat(workspace.file("output/template-check")).doesNotExist();
  }

  @Test
  void tellsTheFaultsOfWordsLabelsAndLooksInOneRun() throws IOException {
    workspace.replace(FTL, "<#if usedRegimes?has_content", "<#if usedRegime?has_content");
    workspace.replace(ENGLISH, "gate.chi-ma = ", "gate.chi-maa = ");
    workspace.replace(FOLDER + "bulletin.jrxml", "name=\"callout\"", "name=\"calout\"");
    Files.writeString(workspace.file(FOLDER + "bulletin.docx"), "no zip");

    Answer answer = workspace.run("template", "check", "monthly", "2023-11", "-l", "en");

    assertThat(answer.out())
        .contains(
            """
            | <#if usedRegime?has_content || unclassified("export")\
            """)
        .contains("found \"usedRegime\": did you mean \"usedRegimes\"?")
        .contains(ENGLISH, "Expecting the key gate.chi-ma,")
        .contains("Expecting a style named \"callout\"")
        .contains("Expecting a Word file (.docx)")
        .contains("Labels that nothing prints (no fault): gate.chi-maa")
        .endsWith("faults in templates/monthly (vi,en; 2023-11)\n");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isEqualTo(5);
  }

  @Test
  void showsTheLineOfALabelAtFault() throws IOException {
    workspace.replace(ENGLISH, "unit.percent = %", "unit.percent =");

    Answer answer = workspace.run("template", "check", "2023-11");

    assertThat(answer.out())
        .containsPattern(
            "labels.en.properties:[0-9]+\n  [0-9]+ \\| unit.percent =\n +\\^+\n  Cần nhãn cho");
  }

  @Test
  void showsTheLineOfALabelThatIsWrittenAsATemplate() throws IOException {
    workspace.replace(ENGLISH, "unit.percent = %", "unit.percent = ${percent}");
    String line = "labels.en.properties:[0-9]+:16\n  [0-9]+ \\| unit.percent = \\$.percent.\n";

    assertThat(workspace.run("template", "check", "2023-11").out())
        .containsPattern(line + " +\\^{10}\n  Nhãn là chữ in nguyên");
    assertThat(workspace.run("build", "2023-11").err())
        .containsPattern(line + " +\\^{10}\n  Nhãn là chữ in nguyên");
  }

  @Test
  void givesMachinesThePlaceOfEachFault() throws IOException {
    workspace.write(FTL, workspace.read(FTL) + "<@note><@vi>Xem trang 12</@vi></@note>\n");
    int lines = (int) workspace.read(FTL).lines().count();

    Answer answer = workspace.run("template", "check", "2023-11", "--json");

    JsonNode faults = new ObjectMapper().readTree(answer.out()).get("faults");
    assertThat(faults).hasSize(2);
    assertThat(faults.get(0).get("en").asText()).contains("<@note> to have words in <@en>");
    JsonNode typed = faults.get(1).get("lines").get(0);
    assertThat(typed.get("file").asText()).isEqualTo(FTL);
    assertThat(typed.get("line").asInt()).isEqualTo(lines);
    assertThat(typed.get("column").asInt()).isEqualTo(23);
    assertThat(typed.get("length").asInt()).isEqualTo(2);
    assertThat(typed.get("text").asText()).isEqualTo("<@note><@vi>Xem trang 12</@vi></@note>");
    assertThat(answer.code()).isEqualTo(5);
  }

  @Test
  void tellsInWhichMonthsAFigureIsMissing() throws IOException {
    workspace.write(
        FTL,
        workspace.read(FTL) + "<@note><@all>${growth(\"declared.total\", month)}</@all></@note>\n");

    Answer answer = workspace.run("template", "check", "--all-months", "-l", "en");

    assertThat(answer.out()).contains("Met in: 20").contains("1 fault in");
  }

  @Test
  void followsNoLinkOutOfTheTemplatesFolder() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.ftl"), "<#assign secret = true>");
    Files.createSymbolicLink(workspace.file(FOLDER + "inside.ftl"), outside);
    workspace.write(FTL, "<#include \"inside.ftl\">\n" + workspace.read(FTL));

    Answer answer = workspace.run("template", "check", "2023-11");

    assertThat(answer.out()).contains(FTL + ":1:1", "inside.ftl").doesNotContain("secret");
    assertThat(answer.code()).isEqualTo(5);
  }

  @Test
  void showsTheLineInBuildToo() throws IOException {
    workspace.replace(FTL, "<#if usedRegimes?has_content", "<#if usedRegime?has_content");

    Answer answer = workspace.run("build", "2023-11");

    assertThat(answer.err())
        .containsPattern("\\| <#if usedRegime\\?has_content .*\n +\\^{10}\n  Không có");
    assertThat(answer.code()).isEqualTo(5);
    assertThat(workspace.file("output/2023-11/bulletin.pdf")).doesNotExist();
  }

  @Test
  void asksForATemplateAndAMonthAtMost() {
    assertThat(workspace.run("template", "check", "monthly", "press").code()).isEqualTo(2);
    assertThat(workspace.run("template", "check", "../etc").code()).isEqualTo(2);
    assertThat(workspace.run("template").code()).isEqualTo(2);
    assertThat(workspace.run("template", "check", "weekly").code()).isEqualTo(5);
  }
}
