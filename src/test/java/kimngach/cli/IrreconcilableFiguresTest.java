package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build} and {@code check} over figures that do not agree with each other. */
class IrreconcilableFiguresTest {
  private static final String GATES = "input/2023-11/turnover-by-gate.xlsx";
  private static final String FORM = "input/2023-11/bieu-kim-ngach.xlsx";
  private static final String TURNOVER = "input/2023-11/turnover.csv";
  @TempDir private Path folder = Path.of("");

  @Test
  void publishNothingWhenOneGateIsAMillionTooHigh() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.add(GATES, "G2", 1);

    Answer answer = workspace.run("build", "2023-11", "--language", "en");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.out()).isEmpty();
    assertThat(unwrapped(answer.err()))
        .contains("gates-sum-to-whole")
        .containsPattern("\\[input/2023-11/turnover-by-gate\\.xlsx\\][^!]+!G2\\b")
        .contains("1.000 million USD")
        .contains("The figures of 2023-11 do not reconcile: nothing was published.");
    assertThat(workspace.files("output").keySet())
        .isNotEmpty()
        .allMatch(name -> name.startsWith("2023-11/check/"));
  }

  @Test
  void publishNothingWhenALineOfTheFormIsAMillionTooHigh() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.add(FORM, "E12", 1);

    Answer answer = workspace.run("build", "2023-11", "--language", "en");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(unwrapped(answer.err()))
        .contains("flows-sum-to-total", "1.000 million USD")
        .contains("[input/2023-11/bieu-kim-ngach.xlsx]Biểu kim ngạch!E12, E11, E14");
    assertThat(workspace.files("output").keySet())
        .isNotEmpty()
        .allMatch(name -> name.startsWith("2023-11/check/"));
  }

  @Test
  void leaveTheEditionsThatAreThere() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.builtAt(folder);
    Map<String, String> before = workspace.files("output");
    workspace.add(GATES, "G2", 1);

    Answer answer = workspace.run("build", "2023-11");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(unwrapped(answer.err()))
        .contains("1,000 triệu USD", "Số liệu 2023-11 không khớp: chưa có gì được phát hành.");
    Map<String, String> after = workspace.files("output");
    before.keySet().removeIf(name -> name.startsWith("2023-11/check/"));
    after.keySet().removeIf(name -> name.startsWith("2023-11/check/"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void nameBothCellsOfTwoValuesForOneSeries() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    String text = workspace.read(TURNOVER);
    String line = text.lines().skip(1).findFirst().orElseThrow();
    workspace.write(TURNOVER, text + line.replace("97.768", "97.868") + "\n");
    long lines = text.lines().count();

    Answer answer = workspace.run("check", "2023-11", "--language", "en");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(unwrapped(answer.out()))
        .contains("conflicting-values", "97.768", "97.868", "0.100 million USD")
        .contains("[input/2023-11/turnover.csv]G" + (lines + 1) + ", G2");
    assertThat(answer.err())
        .isEqualTo("= Reports and marked copies of the workbooks: output/2023-11/check\n");
  }

  private static String unwrapped(String table) {
    return table.replaceAll("\\s+", " ");
  }
}
