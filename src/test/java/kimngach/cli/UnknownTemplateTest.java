package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template folder that does not exist, or is not in the workspace. */
class UnknownTemplateTest {
  private static final String MEANT = "đang có monthly, press; có phải ý là \"press\"?";

  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();

  @BeforeEach
  void copyTheWorkspace() {
    workspace = SampleWorkspace.at(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build 2023-11 --template pres",
        "figures 2023-11 --template pres",
        "template check pres"
      })
  void isToldWithThoseThereAre(String command) {
    Answer answer = workspace.run(command.split(" ", -1));

    assertThat(answer.err()).contains("templates/pres").contains(MEANT).doesNotContain("labels.");
    assertThat(answer.code()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build 2023-11", "template check monthly", "figures", "inspect x.csv"})
  void isToldWhereItsFilesLieOutsideTheWorkspace(String command, @TempDir Path elsewhere)
      throws IOException {
    Path look = workspace.file("templates/monthly/bulletin.jrxml");
    Path moved = Files.move(look, elsewhere.resolve("bulletin.jrxml"));
    Files.createSymbolicLink(look, moved);

    Answer answer = workspace.run(command.split(" ", -1));

    assertThat(answer.err())
        .contains(
            "templates/monthly/bulletin.jrxml", "thấy liên kết ra ngoài tới", "bulletin.jrxml");
    assertThat(answer.code()).isEqualTo(5);
  }

  @Test
  void isToldWithItsLineInTheSettings() throws IOException {
    workspace.replace("kimngach.yaml", "template: monthly", "template: pres");

    Answer answer = workspace.run("check", "2023-11");

    assertThat(answer.err()).containsPattern("kimngach\\.yaml:[0-9]+:11").contains(MEANT);
    assertThat(answer.code()).isEqualTo(5);
  }
}
