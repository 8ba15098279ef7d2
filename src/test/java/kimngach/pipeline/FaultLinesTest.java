package kimngach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kimngach.model.Sentence;
import kimngach.model.fault.Excerpt;
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
  }

  @Test
  void meansTheWholeLineWhereNoColumnIsNamed() {
    assertThat(shown("kimngach.yaml:1").excerpts())
        .containsExactly(new ShownLines("kimngach.yaml:1:1", 1, List.of("a", "b", "c"), 1, 1, 1));
  }

  @Test
  void showsEveryPlaceThatBelongsToAFaultAndHowMuchOfItsLineIsMeant() {
    Fault crossing =
        Fault.at(
            new Excerpt("kimngach.yaml", 2, 1, 1, "b"),
            new Sentence("Cần", "Expecting"),
            new Excerpt("kimngach.yaml", 5, 1, 1, "e"),
            new Excerpt("kimngach.yaml", 4, 3, 2, "changed since"));

    assertThat(FaultLines.of(crossing, workspace).excerpts())
        .containsExactly(
            new ShownLines("kimngach.yaml:2:1", 1, List.of("a", "b", "c", "d"), 2, 1, 1),
            new ShownLines("kimngach.yaml:5:1", 3, List.of("c", "d", "e"), 5, 1, 1),
            new ShownLines("kimngach.yaml:4:3", 4, List.of("changed since"), 4, 3, 2));
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
