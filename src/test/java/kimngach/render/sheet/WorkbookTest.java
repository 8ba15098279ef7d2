package kimngach.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kimngach.render.OfficeSchemas;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
  private static final WorkbookProperties PROPERTIES =
      new WorkbookProperties("Tiêu đề <1>", "Cục & Co", "vi-VN", LocalDate.of(2023, 11, 29));

  private final Workbook workbook = new Workbook();
  private final Styles styles = new Styles("Arial", 11);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cửa khẩu \"Hữu Nghị\" <1> & 'x' ]]>",
        "  two blanks  ",
        "first line\nsecond line\ttab",
        "友谊关 – đường sắt 😀",
        "=1+1"
      })
  void holdsWordsAsTheyAre(String words) throws IOException {
    Worksheet sheet = workbook.add("s");
    sheet.addRow().add(0, Styles.PLAIN, words);
    assertThat(read(sheet).getRow(0).getCell(0).getStringCellValue()).isEqualTo(words);
  }

  @Test
  void putsAQuestionMarkWhereXmlCannotHoldALetter() throws IOException {
    Worksheet sheet = workbook.add("s");
    sheet.addRow().add(0, Styles.PLAIN, "a\u0000b\ud800c\uffffd");
    assertThat(read(sheet).getRow(0).getCell(0).getStringCellValue()).isEqualTo("a?b?c?d");
  }

  @Test
  void keepsEveryDigitOfANumber() throws IOException {
    Worksheet sheet = workbook.add("s");
    SheetRow row = sheet.addRow();
    row.add(0, Styles.PLAIN, 1.0 / 3);
    row.add(28, Styles.PLAIN, -46716);
    XSSFSheet read = read(sheet);
    assertThat(read.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(1.0 / 3);
    assertThat(read.getRow(0).getCell(28).getNumericCellValue()).isEqualTo(-46716);
    assertThat(read.getRow(0).getLastCellNum()).isEqualTo((short) 29);
  }

  @Test
  void leavesACellWithoutWordsEmptyAndKeepsItsStyle() throws IOException {
    int bold =
        styles.add(
            new CellStyle(styles.addBoldFont(13), Styles.GENERAL, true, true, true, 2, true));
    Worksheet sheet = workbook.add("s");
    sheet.addRow().add(1, bold, "");
    var cell = read(sheet).getRow(0).getCell(1);
    assertThat(cell.getStringCellValue()).isEmpty();
    assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
    assertThat(cell.getCellStyle().getIndention()).isEqualTo((short) 2);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void writesATableWithLinksWidthsAndRepeatedRowsThatFollowTheSchemas(@TempDir Path folder)
      throws IOException {
    Worksheet first = workbook.add("Trang bìa & 1");
    first.addRow().add(0, Styles.PLAIN, "to the table");
    first.addLink(0, "it's");
    Worksheet second = workbook.add("it's");
    second.printLandscape();
    second.setWidth(0, 20);
    second.widen(0, 12);
    List<String> header = List.of("Cột \"một\"", "Cột\nhai");
    addRow(second, header.get(0), header.get(1));
    second.freeze(1);
    second.repeatLastRow();
    addRow(second, "a", "b");
    second.declare("table_1", 0, header);

    XSSFSheet read = read(second);
    assertThat(first.count()).isOne();
    assertThat(read.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:B2");
    assertThat(read.getTables().get(0).getColumns().get(0).getName()).isEqualTo("Cột \"một\"");
    assertThat(read.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
    assertThat(read.getColumnWidth(0)).isEqualTo(20 * 256);
    assertThat(read.getWorkbook().getSheetAt(0).getHyperlinkList().get(0).getAddress())
        .isEqualTo("'it''s'!A1");
    Path file = Files.write(folder.resolve("book.xlsx"), bytes());
    assertThat(OfficeSchemas.faults(file)).isEmpty();
  }

  @Test
  void tellsTitleAuthorAndDay() throws IOException {
    workbook.add("s");
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      var core = read.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Tiêu đề <1>");
      assertThat(core.getCreator()).isEqualTo("Cục & Co");
      assertThat(core.getCreated()).isEqualTo("2023-11-29T00:00:00Z");
    }
  }

  @Test
  void refusesWhatSpreadsheetProgramsRefuse() {
    assertThatThrownBy(() -> workbook.add("a/b")).isInstanceOf(IllegalArgumentException.class);
    workbook.add("by-gate");
    assertThatThrownBy(() -> workbook.add("By-Gate")).hasMessageContaining("found two By-Gate");
    SheetRow row = workbook.add("s").addRow();
    row.add(1, Styles.PLAIN, "b");
    assertThatThrownBy(() -> row.add(1, Styles.PLAIN, 2)).hasMessageContaining("left to right");
    assertThatThrownBy(() -> row.add(2, Styles.PLAIN, "x".repeat(32_768)))
        .hasMessageContaining("found 32768");
  }

  private static void addRow(Worksheet sheet, String left, String right) {
    SheetRow row = sheet.addRow();
    row.add(0, Styles.PLAIN, left);
    row.add(1, Styles.PLAIN, right);
  }

  private XSSFSheet read(Worksheet sheet) throws IOException {
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      return read.getSheet(sheet.name());
    }
  }

  private byte[] bytes() {
    return workbook.bytes(styles.xml(), PROPERTIES);
  }
}
