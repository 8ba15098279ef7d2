package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kimngach.model.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir private Path workspace = Path.of("");
  private Path output = Path.of("");
  private ReportFolder reports = new ReportFolder(output);

  @BeforeEach
  void prepare() {
    output = workspace.resolve("output/2023-11");
    reports = new ReportFolder(output);
  }

  @Test
  void replacesAllReportsAndLeavesNothingBeside() throws IOException {
    reports.replace(Map.of("findings.html", text("old"), "2023-10/gates.xlsx", text("old")));

    List<Sentence> warnings = reports.replace(Map.of("findings.html", text("new")));

    assertThat(warnings).isEmpty();
    assertThat(contents()).containsExactly(Map.entry("check/findings.html", "new"));
    assertThat(reports.hasSame("findings.html", output.resolve("check/findings.html"))).isTrue();
    assertThat(reports.hasSame("findings.json", output.resolve("check/findings.html"))).isFalse();
  }

  @Test
  void keepsTheOtherReportsWhereOneCannotBeMade() throws IOException {
    Map<String, FileMaker> files = new LinkedHashMap<>();
    files.put(
        "gates.xlsx",
        file -> {
          throw new IOException("rows in no order");
        });
    files.put(
        "broken.xls",
        file -> {
          throw new IllegalArgumentException("no record");
        });
    files.put("findings.html", text("page"));

    List<Sentence> warnings = reports.replace(files);

    assertThat(warnings)
        .extracting(Sentence::en)
        .satisfiesExactly(
            first -> assertThat(first).contains("gates.xlsx", "rows in no order"),
            second -> assertThat(second).contains("broken.xls", "no record"));
    assertThat(contents()).containsExactly(Map.entry("check/findings.html", "page"));
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(output.resolve(".check-123/check"));
    Files.writeString(output.resolve(".check-123/check/findings.html"), "half");
    Files.setLastModifiedTime(
        output.resolve(".check-123"), FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    reports.replace(Map.of("findings.html", text("page")));

    assertThat(contents()).containsExactly(Map.entry("check/findings.html", "page"));
  }

  @Test
  void showsNoHalfOfAReportThatCouldNotBeWrittenToItsEnd() throws IOException {
    Map<String, FileMaker> files = new LinkedHashMap<>();
    files.put("findings.html", text("page"));
    files.put(
        "findings.json",
        file -> {
          Files.writeString(file, "{\"findings\": [");
          throw new IOException("No space left on device");
        });

    assertThat(reports.replace(files)).hasSize(1);
    assertThat(contents()).containsExactly(Map.entry("check/findings.html", "page"));
  }

  @Test
  void leavesWhatAnotherRunIsMakingAtThisMoment() throws IOException {
    Map<String, FileMaker> files = new LinkedHashMap<>();
    files.put(
        "findings.html",
        file -> {
          new ReportFolder(output).replace(Map.of("findings.html", text("of the other run")));
          Files.writeString(file, "page");
        });
    files.put("findings.json", text("{}"));

    assertThat(reports.replace(files)).isEmpty();
    assertThat(contents())
        .containsOnly(
            Map.entry("check/findings.html", "page"), Map.entry("check/findings.json", "{}"));
  }

  @Test
  void showsWholeReportsOfOneRunWhereSeveralRunAtOnce() throws IOException {
    List<Sentence> warnings =
        IntStream.range(0, 40)
            .parallel()
            .boxed()
            .flatMap(
                run ->
                    new ReportFolder(output)
                            .replace(
                                Map.of("a.html", text("run " + run), "b.json", text("run " + run)))
                            .stream())
            .toList();

    assertThat(warnings).isEmpty();
    assertThat(contents()).containsOnlyKeys("check/a.html", "check/b.json");
    assertThat(contents().get("check/a.html")).isEqualTo(contents().get("check/b.json"));
  }

  @Test
  void warnsWhereTheFolderCannotBeMade() throws IOException {
    Files.writeString(workspace.resolve("output"), "in the way");

    List<Sentence> warnings = reports.replace(Map.of("findings.html", text("page")));

    assertThat(warnings)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.vi()).contains("output/2023-11/check", "kết quả");
              assertThat(warning.en()).contains("output/2023-11/check", "result of the run stands");
            });
  }

  @Test
  void replacesAFileThatIsInPlaceOfTheReports() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("check"), "in the way");

    assertThat(reports.replace(Map.of("findings.html", text("page")))).isEmpty();
    assertThat(contents()).containsExactly(Map.entry("check/findings.html", "page"));
  }

  private static FileMaker text(String text) {
    return file -> Files.writeString(file, text);
  }

  private Map<String, String> contents() throws IOException {
    return WorkspaceFixture.contents(output);
  }
}
