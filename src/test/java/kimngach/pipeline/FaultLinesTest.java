package kimngach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kimngach.model.fault.Fault;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultLinesTest {
  private final Path workspace;

  FaultLinesTest(@TempDir Path folder) throws IOException {
    workspace = Files.createDirectory(folder.resolve("workspace"));
    Files.writeString(folder.resolve("secret.txt"), "one\ntwo\n");
    Files.writeString(workspace.resolve("kimngach.yaml"), "a\nb\nc\nd\ne\n");
  }

  private ShownFault shown(String place) {
    return FaultLines.of(Fault.at(place, "Cần", "Expecting"), workspace);
  }

  @Test
  void showsTheLineAndTwoAroundIt() {
    assertThat(shown("kimngach.yaml:4:2").excerpts())
        .containsExactly(
            new ShownLines("kimngach.yaml:4:2", 2, List.of("b", "c", "d", "e"), 4, 2, 1));
    assertThat(shown("kimngach.yaml:1").excerpts().get(0).column()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt:1:1",
        "/etc/passwd:1:1",
        "kimngach.yaml:9:1",
        "kimngach.yaml:0",
        "nothing.yaml:1:1",
        "[input/2023-11/turnover.csv]G17",
        "input/2023-11",
        ""
      })
  void showsNoLineOfOtherFilesOrOfNone(String place) {
    assertThat(shown(place).excerpts()).isEmpty();
    assertThat(shown(place).place()).isEqualTo(place);
  }
}
