package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever changes templates, labels and settings asks for, and is told. */
class EditorsCommandsTest {
  private static final String FTL = "templates/monthly/bulletin.ftl";
  private static final String ENGLISH = "templates/monthly/labels.en.properties";
  private static final String NOT_PRINTED = Character.toString(0x1F600);

  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();

  @BeforeEach
  void copyTheWorkspace() {
    workspace = SampleWorkspace.at(folder);
  }

  @Test
  void helpTellsWhatEachCommandDoes() {
    StringWriter out = new StringWriter();

    int all = Main.run(new PrintWriter(out), new PrintWriter(out), "help");
    int one = Main.run(new PrintWriter(out), new PrintWriter(out), "help", "template");

    assertThat(all).isZero();
    assertThat(one).isZero();
    assertThat(out.toString())
        .contains("build", "preview", "figures", "Exit codes:")
        .contains("Usage: kimngach template");
  }

  @Test
  void figuresFindsVietnameseWordsTypedWithoutMarks() {
    Answer found = SampleWorkspace.built().run("figures", "2023-11", "--search", "kim ngach");
    Answer nothing = SampleWorkspace.built().run("figures", "2023-11", "--search", "xyzzy");

    assertThat(found.code()).isZero();
    assertThat(found.err()).isEmpty();
    assertThat(found.out()).containsIgnoringCase("kim ngạch").contains("turnover.");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).doesNotContain("turnover.all-regimes");
  }

  @Test
  void figuresWritesTheReferenceAsAPageThatNeedsNoNetwork() throws IOException {
    Path page = folder.resolve("tra-cuu.html");

    Answer answer =
        SampleWorkspace.built().run("figures", "2023-11", "--html", page.toString(), "-l", "en");

    assertThat(answer.code()).as(answer.toString()).isZero();
    assertThat(answer.out()).isEmpty();
    assertThat(Files.readString(page))
        .contains("<!doctype html>", "46,716", "type=\"search\"")
        .doesNotContain("src=\"http", "href=\"http");
  }

  @Test
  void buildNamesACharacterThatNoFontHasAndTheLineItStandsIn() throws IOException {
    workspace.write(
        FTL,
        workspace.read(FTL)
            + "<@note><@vi>Ghi chú "
            + NOT_PRINTED
            + "</@vi><@en>Note</@en><@zh>注</@zh></@note>\n");
    long line = workspace.read(FTL).lines().count();

    Answer answer = workspace.run("build", "2023-11");

    assertThat(answer.code()).isEqualTo(5);
    assertThat(answer.err())
        .contains(FTL + ":" + line + ":21\n")
        .contains("| <@note><@vi>Ghi chú " + NOT_PRINTED)
        .contains("thấy U+1F600", "found U+1F600");
    assertThat(workspace.file("output/2023-11/bulletin.pdf")).doesNotExist();
  }

  @Test
  void checkNamesTheLabelWithACharacterThatNoFontHas() throws IOException {
    workspace.replace(ENGLISH, "gate.chi-ma = Chi Ma", "gate.chi-ma = Chi Ma " + NOT_PRINTED);

    Answer answer = workspace.run("template", "check", "2023-11", "-l", "en");

    assertThat(answer.code()).isEqualTo(5);
    assertThat(answer.out())
        .contains(ENGLISH + ":", "| gate.chi-ma = Chi Ma " + NOT_PRINTED, "found U+1F600");
  }

  @Test
  void tellsThatATemplateIsNotInUtf8() throws IOException {
    byte[] latin =
        workspace.read(FTL).replace("Bản tin", "Bulletin é").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(workspace.file(FTL), latin);

    Answer build = workspace.run("build", "2023-11");
    Answer check = workspace.run("template", "check", "2023-11", "-l", "en");

    assertThat(build.code()).isEqualTo(5);
    assertThat(build.err()).contains(FTL + ":", "Cần tệp mã UTF-8", "save it as UTF-8");
    assertThat(check.code()).isEqualTo(5);
    assertThat(check.out()).contains(FTL + ":", "save it as UTF-8");
  }

  @Test
  void tellsThatALabelFileIsNotInUtf8() throws IOException {
    Files.write(
        workspace.file(ENGLISH), workspace.read(ENGLISH).getBytes(StandardCharsets.UTF_16LE));

    Answer answer = workspace.run("build", "2023-11");

    assertThat(answer.code()).isEqualTo(5);
    assertThat(answer.err()).contains(ENGLISH + ":1:2\n", "found UTF-16: save it as UTF-8");
  }

  @Test
  void buildShowsTheLineOfASettingAndOfALabelAtFault() throws IOException {
    workspace.replace(ENGLISH, "unit.percent = %", "unit.percent =");
    Answer label = workspace.run("build", "2023-11");
    workspace.replace("kimngach.yaml", "\ngates:", "\ngatse:");
    Answer setting = workspace.run("build", "2023-11");

    assertThat(label.code()).isEqualTo(5);
    assertThat(label.err()).containsPattern("\\| unit\\.percent =\n +\\^+\n  Cần nhãn cho");
    assertThat(setting.code()).isEqualTo(5);
    assertThat(setting.err()).containsPattern("\\| gatse:\n +\\^\n  Cần ");
  }

  @Test
  void asksForTheChineseSentenceOfAnOwnRuleWhereTheBulletinPrintsChinese() throws IOException {
    String rules = "input/rules/rules.yaml";
    workspace.write(rules, workspace.read(rules).replaceAll("(?m)^      zh: .*\n", ""));

    assertThat(workspace.run("check", "2023-11").code()).isZero();
    workspace.replace("kimngach.yaml", "languages: [vi, en]", "languages: [vi, zh]");
    Answer answer = workspace.run("check", "2023-11");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err()).contains(rules + ":", "zh");
  }

  @Test
  void proposesWithALineForTheReasonInChinese() throws IOException {
    workspace.replace("kimngach.yaml", "languages: [vi, en]", "languages: [vi, zh]");
    workspace.add("input/2023-11/turnover-by-gate.xlsx", "G3", 90);

    assertThat(workspace.run("check", "2023-11", "--propose").code()).isEqualTo(3);

    assertThat(workspace.read("de-xuat-2023-11.yaml"))
        .containsPattern("      en: .*\n      zh:  # lý do bằng tiếng Trung");
  }

  @Test
  void reportsSayTheSameWhicheverTemplateIsTheUsualOne() throws IOException {
    workspace.add("input/2023-11/turnover-by-gate.xlsx", "G3", 90);
    Answer monthly = workspace.run("check", "2023-11", "-l", "en");
    workspace.replace("kimngach.yaml", "template: monthly", "template: press");

    Answer press = workspace.run("check", "2023-11", "-l", "en");

    assertThat(press).isEqualTo(monthly);
    assertThat(monthly.out()).contains("Huu Nghi");
  }
}
