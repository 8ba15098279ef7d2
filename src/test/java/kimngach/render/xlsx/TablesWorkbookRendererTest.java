package kimngach.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kimngach.model.fault.MachineFaultException;
import kimngach.render.DocxSampleBulletin;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesWorkbookRendererTest {
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tables.xlsx");
    new TablesWorkbookRenderer().render(DocxSampleBulletin.bilingual(), file);
    try (InputStream in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    }
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void hasACoverThatListsTheSheets() {
    assertThat(sheetNames())
        .containsExactly("Bìa Cover", "by-flow", "by-gate", "by-month", "symbols");
    Sheet cover = workbook.getSheetAt(0);
    assertThat(words(cover.getRow(0), 0)).isEqualTo("Bản tin thống kê tháng 11 năm 2023");
    assertThat(words(cover.getRow(3), 1))
        .isEqualTo("Cục Thống kê tỉnh Lạng Sơn / Lạng Sơn Statistics Office");
    assertThat(cover.getRow(4).getCell(1).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2023, 11, 29, 0, 0));
    assertThat(words(cover.getRow(8), 0)).isEqualTo("by-gate");
  }

  @Test
  void holdsNumbersAsNumbersWithTheDecimalsOfThePrint() {
    Row all = rowOf("by-gate", "Tất cả cửa khẩu");
    assertThat(all.getCell(2).getNumericCellValue()).isEqualTo(46716);
    assertThat(all.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    assertThat(all.getCell(3).getNumericCellValue()).isEqualTo(18234.5);
    assertThat(all.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
  }

  @Test
  void givesEachLanguageAColumnOfLabels() {
    Row rail = rowOf("by-gate", "Đồng Đăng (đường sắt)");
    assertThat(words(rail, 1)).isEqualTo("Đồng Đăng (rail)");
    Row header = rowOf("by-gate", "Cửa khẩu");
    assertThat(words(header, 1)).isEqualTo("Border gate");
    assertThat(words(header, 2)).isEqualTo("Tổng kim ngạch / Turnover");
  }

  @Test
  void keepsWordsThatBeginLikeAFormulaAsWords() {
    for (Row row : workbook.getSheet("symbols")) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
      }
    }
    assertThat(words(rowOf("symbols", "=1+1"), 0)).isEqualTo("=1+1");
    assertThat(words(rowOf("symbols", "-"), 0)).isEqualTo("-");
  }

  @Test
  void givesOneColumnToWordsThatAreTheSameInEveryLanguageAndTwoToOthers() {
    Row at = rowOf("symbols", "@");
    assertThat(words(at, 1)).isEqualTo("+ cộng");
    assertThat(words(at, 2)).isEqualTo("+ plus");
  }

  @Test
  void mergesNothingAndKeepsTheHeaderInView() {
    for (String name : sheetNames().subList(1, 5)) {
      Sheet sheet = workbook.getSheet(name);
      assertThat(sheet.getMergedRegions()).isEmpty();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
    int header = rowOf("by-gate", "Cửa khẩu").getRowNum();
    assertThat(workbook.getSheet("by-gate").getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) (header + 1));
  }

  @Test
  void printsNotesUnderTheTable() {
    Row note = rowOf("by-month", "Số liệu dựng để thử.");
    assertThat(note.getRowNum()).isGreaterThan(48);
  }

  @Test
  void saysWhichFileCannotBeWritten(@TempDir Path folder) {
    Path nowhere = folder.resolve("missing").resolve("tables.xlsx");
    assertThatThrownBy(
            () -> new TablesWorkbookRenderer().render(DocxSampleBulletin.bilingual(), nowhere))
        .isInstanceOf(MachineFaultException.class)
        .hasMessageContaining("tables.xlsx: Expecting to write this file, found");
  }

  private static List<String> sheetNames() {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static Row rowOf(String sheet, String label) {
    return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
        .filter(row -> row.getCell(0) != null && words(row, 0).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }
}
