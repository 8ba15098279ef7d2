package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bulletin of November 2023 with both settings of {@code printed-totals}. */
class PrintedTotalsInPrintTest {
  private static final String OUTPUT = "output/2023-11/";
  private static final String NOTES = "Ghi chú – Table notes";
  private static final String VI = "Các số liệu có thể không cộng đúng bằng tổng do làm tròn.";
  private static final String EN = "Figures may not add up to totals due to rounding.";

  @Test
  void notesInEveryDocumentBeneathTheTablesThatDoNotAddUp() throws IOException {
    SampleWorkspace noted = SampleWorkspace.built();
    String pdf = BulletinText.ofPdf(noted.file(OUTPUT + "bulletin.pdf"));
    String docx = BulletinText.ofDocx(noted.file(OUTPUT + "bulletin.docx"));

    assertThat(pdf).contains(VI, EN);
    assertThat(docx).contains(VI, EN);
    assertThat(pdf.split(EN, -1)).hasSameSizeAs(docx.split(EN, -1));
    assertThat(sheet(noted, "flow-all-regimes")).contains("-933.7");
    String notes = sheet(noted, NOTES);
    assertThat(notes).containsPattern("(?m)^flow-all-regimes, .*\n" + VI + "\n" + EN);
    assertThat(notes).doesNotContain("flow-declared");
  }

  @Test
  void adjustsInEveryDocumentAndSaysSoInTheLedgerAndToWhoAsks(@TempDir Path folder)
      throws IOException {
    SampleWorkspace adjusted = SampleWorkspace.at(folder);
    adjusted.replace("kimngach.yaml", "printed-totals: note", "printed-totals: adjust");

    assertThat(adjusted.run("build", "2023-11").code()).isZero();

    assertThat(BulletinText.ofPdf(adjusted.file(OUTPUT + "bulletin.pdf")))
        .contains("-933,8")
        .doesNotContain(VI, EN, "-933,7");
    assertThat(BulletinText.ofDocx(adjusted.file(OUTPUT + "bulletin.docx")))
        .contains("-933,8")
        .doesNotContain(VI, EN, "-933,7");
    assertThat(sheet(adjusted, "flow-all-regimes")).contains("-933.8").doesNotContain("-933.7");
    JsonNode figures = new ObjectMapper().readTree(adjusted.read(OUTPUT + "ledger.json"));
    assertThat(figures.findValuesAsText("plainRounding")).contains("-933,7", "-933.7");
    assertThat(adjusted.run("why", "-933.8", "2023-11", "--language", "en").out())
        .contains("balance:turnover.all-regimes.total@2023-11 = -933.716 million-usd")
        .contains("rounded by itself it is -933.7");
  }

  private static String sheet(SampleWorkspace workspace, String name) throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(workspace.file(OUTPUT + "tables.xlsx").toFile(), null, true)) {
      Sheet sheet = workbook.getSheet(name);
      DataFormatter shown = new DataFormatter(Locale.ROOT);
      StringBuilder text = new StringBuilder();
      for (Row row : sheet) {
        row.forEach(cell -> text.append(shown.formatCellValue(cell)).append('\n'));
      }
      return text.toString();
    }
  }
}
