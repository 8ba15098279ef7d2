package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code why}, {@code figures} and {@code check}: the commands that only read. */
class WhyAndFiguresTest {
  private static final String YEAR_TO_DATE = "turnover.all-regimes.total@2023-01/2023-11";
  private static final String TURNOVER = "input/2023-11/turnover.csv";
  private static final String FORM = "input/2023-11/bieu-kim-ngach.xlsx";
  private static final String IN_FORM = "[" + FORM + "]Biểu kim ngạch!";
  private final SampleWorkspace workspace = SampleWorkspace.built();

  @ParameterizedTest
  @ValueSource(strings = {"46.716", "46,716", YEAR_TO_DATE})
  void whyEndsInTheCellThatHoldsTheFigure(String asked) throws IOException {
    Answer answer = workspace.run("why", asked, "2023-11", "--language", "en");

    String hash = SampleWorkspace.sha256(workspace.file(FORM));
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains(YEAR_TO_DATE)
        .contains(IN_FORM + "F11 \"46716\"")
        .contains("sha-256 " + hash.substring(0, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"125,8", "125.8%"})
  void whyShowsTheFormulaOfAPlanPercentageWithBothCells(String asked) throws IOException {
    Answer answer = workspace.run("why", asked, "2023-11");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("plan-attainment:turnover.declared.total@2023 = 478000/3800", "a / b × 100")
        .contains(
            "[" + TURNOVER + "]" + cellOf(TURNOVER, "2023,declared,total,,,turnover,4780,"),
            IN_FORM + "C16 \"3800\"");
  }

  @Test
  void whyTellsMachinesTheWholeHashOfTheFile() throws IOException {
    Answer answer = workspace.run("why", "46.716", "2023-11", "--json");

    JsonNode trees = new ObjectMapper().readTree(answer.out());
    assertThat(trees).hasSize(1);
    assertThat(trees.findValuesAsText("sha256"))
        .containsOnly(SampleWorkspace.sha256(workspace.file(FORM)));
    assertThat(trees.findValuesAsText("rawText")).containsOnly("46716");
  }

  @Test
  void whySendsWhoeverAsksForAnUnprintedFigureToTheList() {
    Answer answer = workspace.run("why", "99.999", "2023-11");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("Bản tin 2023-11 không in \"99.999\"", "found \"99.999\"")
        .contains("kimngach figures 2023-11");
  }

  @Test
  void figuresListsEachFigureInBothLanguages() {
    Answer answer = workspace.run("figures", "2023-11");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out().lines().filter(line -> line.startsWith(YEAR_TO_DATE + " ")))
        .singleElement()
        .asString()
        .contains("46.716", "46,716", FORM);
    assertThat(answer.out().lines().filter(line -> line.startsWith("plan-attainment:")))
        .anyMatch(line -> line.contains("125,8") && line.contains("125.8"));
  }

  @Test
  void figuresGivesMachinesEveryFigureOfTheLedger() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode ledger = json.readTree(workspace.file("output/2023-11/ledger.json").toFile());
    Answer answer = workspace.run("figures", "2023-11", "--json");

    assertThat(answer.code()).isZero();
    assertThat(json.readTree(answer.out()).findValuesAsText("id"))
        .containsAll(ledger.findValuesAsText("id"));
  }

  @Test
  void checkPassesTheSampleAndWritesNothingButItsReports(@TempDir Path folder) throws IOException {
    SampleWorkspace fresh = SampleWorkspace.at(folder);
    List<String> before = List.copyOf(fresh.files("").keySet());

    Answer answer = fresh.run("check", "2023-11", "--json");
    fresh.run("why", "46.716", "2023-11");
    fresh.run("figures", "2023-11");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(new ObjectMapper().readTree(answer.out())).isNotNull();
    List<String> after = new ArrayList<>(fresh.files("").keySet());
    after.removeIf(name -> name.startsWith("output/2023-11/check/"));
    assertThat(after).isEqualTo(before);
    assertThat(fresh.file("output/2023-11/check/findings.json")).hasContent(answer.out());
    assertThat(fresh.file("output/2023-11/check/findings.html")).isNotEmptyFile();
    assertThat(fresh.file(".kimngach")).doesNotExist();
  }

  /** The value's cell in the line that begins so. */
  private String cellOf(String file, String beginning) throws IOException {
    List<String> lines = workspace.read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return "G" + (i + 1);
      }
    }
    throw new IllegalStateException("Expecting a line \"" + beginning + "\" in " + file);
  }
}
