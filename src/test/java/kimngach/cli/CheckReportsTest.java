package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every reconciling run leaves in {@code output/2023-11/check/}. */
class CheckReportsTest {
  private static final String GATES = "input/2023-11/turnover-by-gate.xlsx";
  private static final String CHECK = "output/2023-11/check";
  @TempDir private Path folder = Path.of("");

  @Test
  void markTheCellsInACopyOfTheOfficesWorkbook() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.add(GATES, "G2", 1);
    String office = SampleWorkspace.sha256(workspace.file(GATES));

    Answer answer = workspace.run("check", "2023-11");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err())
        .isEqualTo("= Báo cáo kiểm tra và bản sao có đánh dấu của các sổ: " + CHECK + "\n");
    assertThat(SampleWorkspace.sha256(workspace.file(GATES))).isEqualTo(office);
    try (InputStream in = Files.newInputStream(workspace.file(CHECK + "/turnover-by-gate.xlsx"));
        XSSFWorkbook copy = new XSSFWorkbook(in)) {
      XSSFCell cell = copy.getSheetAt(0).getRow(1).getCell(6);
      assertThat(cell.getCellComment().getString().getString())
          .contains("LỖI (flows-sum-to-total)", "ERROR (flows-sum-to-total)", "chênh lệch 1,000");
      assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFF8A5A5");
    }
    assertThat(workspace.read(CHECK + "/findings.html")).contains("flows-sum-to-total", "G2");
  }

  @Test
  void giveWayAsAWholeToThoseOfTheNextRun() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.builtAt(folder);
    Map<String, String> before = workspace.files(CHECK);
    workspace.write(CHECK + "/left-by-somebody.txt", "x");
    byte[] office = Files.readAllBytes(workspace.file(GATES));
    workspace.add(GATES, "G2", 1);
    workspace.run("build", "2023-11");

    assertThat(workspace.file(CHECK + "/left-by-somebody.txt")).doesNotExist();
    assertThat(workspace.files(CHECK)).isNotEqualTo(before);

    Files.write(workspace.file(GATES), office);
    assertThat(workspace.run("build", "2023-11")).isEqualTo(new Answer(0, "", ""));
    assertThat(workspace.files(CHECK)).isEqualTo(before);
    assertThat(workspace.files("output/2023-11/editions").keySet())
        .noneMatch(name -> name.startsWith("002"));
  }

  @Test
  void areThoseOfTheEdition() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.built();

    assertThat(workspace.file(CHECK + "/findings.json"))
        .hasSameBinaryContentAs(workspace.file("output/2023-11/editions/001/findings.json"));
    assertThat(workspace.file(CHECK + "/findings.html"))
        .hasSameBinaryContentAs(workspace.file("output/2023-11/editions/001/findings.html"));
  }

  @Test
  void stopNoRunWhereTheyCannotBeWritten() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    Answer before = workspace.run("check", "2023-11", "--language", "en");
    workspace.delete("output");
    workspace.write("output", "in the way");

    Answer answer = workspace.run("check", "2023-11", "--language", "en");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).isEqualTo(before.out());
    assertThat(answer.err())
        .startsWith("! Could not write the report ")
        .contains("the result of the run stands")
        .hasLineCount(1);
    assertThat(workspace.file("output")).hasContent("in the way");
  }

  @Test
  void leaveOutAWorkbookThatCannotBeMarkedAndSayWhy() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.add(GATES, "G2", 1);
    damage(workspace.file(GATES));

    Answer answer = workspace.run("check", "2023-11", "--language", "en");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err())
        .contains("! Could not make the report turnover-by-gate.xlsx", "the result of the run");
    assertThat(workspace.file(CHECK + "/turnover-by-gate.xlsx")).doesNotExist();
    assertThat(workspace.file(CHECK + "/findings.html")).isNotEmptyFile();
    assertThat(workspace.file(CHECK + "/bieu-kim-ngach.xlsx")).isNotEmptyFile();
  }

  /** Takes the cell formats away: the figures can be read, but no style can be added. */
  private static void damage(Path workbook) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
      Path styles = zip.getPath("xl/styles.xml");
      Files.writeString(styles, Files.readString(styles).replace("cellXfs", "noXfs"));
    }
  }
}
