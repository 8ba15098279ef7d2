package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kimngach.model.CellRef;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.finding.NamedValue;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookDeliveryTest {
  private static final List<String> HEADER =
      List.of("period", "scope", "flow", "measure", "value", "unit", "status", "note");
  private static final int VALUE = 4;

  @Test
  void keepsTheDigitsStoredAndTheDecimalsOfTheFormat() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      Sheet sheet = tidy(workbook, "Kim ngạch");
      number(sheet, 12.5, "0.000");
      number(sheet, 46716, "#,##0.0 \"triệu\"");
      number(sheet, 46716, "General");
      number(sheet, 0.1 + 0.2, "General");
      number(sheet, 4975.3, "#,##0");
      number(sheet, 3204.614, "0.0##;[Red]-0.00000");
      assertThat(amounts(read(workbook)))
          .containsExactly("12.500", "46716.0", "46716", "0.3", "4975.3", "3204.614");
    }
  }

  @Test
  void tellsAValueThatShowsSomethingElseThanTheNumberItHolds() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      Sheet sheet = tidy(workbook, "a");
      number(sheet, 4780, "0.00,");
      number(sheet, 4780.4, "#,##0");
      Deliveries.Read file = read(workbook);
      assertThat(amounts(file)).containsExactly("4780.00", "4780.4");
      assertThat(file.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo("shown-differs");
                assertThat(finding.values())
                    .containsEntry("stored", new NamedValue.Verbatim("4780.00"))
                    .containsEntry("shown", new NamedValue.Verbatim("4.78"));
                assertThat(finding.cells())
                    .extracting(CellRef::toString)
                    .containsExactly("[input/2023-11/book.xlsx]a!E2");
              });
    }
  }

  @Test
  void readsATidySheetOfAnOldWorkbookAndOfAPage() throws IOException {
    try (var workbook = new HSSFWorkbook()) {
      number(tidy(workbook, "Kim ngạch"), 12.5, "0.000");
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Deliveries.Read file = Deliveries.read("book.xlsx", bytes.toByteArray());
      assertThat(amounts(file)).containsExactly("12.500");
    }
    String cells = String.join("</td><td>", HEADER.subList(0, 7));
    String page =
        "<table><tr><td>"
            + cells
            + "</td></tr><tr><td>2023-11<td>declared<td>total<td>turnover<td>7.5<td>million-usd<td>E"
            + "</table>";
    assertThat(amounts(Deliveries.read("a.xls", page.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("7.5");
  }

  @Test
  void namesSheetCellAndStoredTextOfAValue() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      number(tidy(workbook, "Kim ngạch"), 12.5, "0.000");
      Observation observation = read(workbook).observations().get(0);
      assertThat(observation.cell()).hasToString("[input/2023-11/book.xlsx]Kim ngạch!E2");
      assertThat(observation.provenance().rawText()).isEqualTo("12.5");
    }
  }

  @Test
  void readsAPercentageAsItIsShown() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      Sheet sheet = tidy(workbook, "a");
      number(sheet, 1.258, "0.0%");
      Row row = sheet.getRow(1);
      row.getCell(3).setCellValue("stated-plan-attainment");
      row.getCell(5).setCellValue("percent");
      number(sheet, 0.5, "0.00%");
      Deliveries.Read file = read(workbook);
      assertThat(amounts(file)).containsExactly("125.8");
      assertThat(Deliveries.faults(file))
          .containsExactly(
              "[input/2023-11/book.xlsx]a!E3: Expecting an amount of million-usd, found a cell"
                  + " formatted as 50.00%");
    }
  }

  @Test
  void readsEveryVisibleTidySheetAndPassesOverTheOthers() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Báo cáo tháng 11");
      number(tidy(workbook, "one"), 1, "0");
      number(tidy(workbook, "hidden"), 2, "0");
      number(tidy(workbook, "three"), 3, "0");
      workbook.setSheetHidden(2, true);
      Deliveries.Read file = read(workbook);
      assertThat(amounts(file)).containsExactly("1", "3");
      assertThat(file.faults()).isEmpty();
    }
  }

  @Test
  void rejectsBrokenFormulasUncalculatedFormulasAndDates() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      Sheet sheet = tidy(workbook, "a");
      number(sheet, 0, "0").setCellErrorValue((byte) 23);
      Cell formula = number(sheet, 0, "0");
      formula.setCellFormula("1+1");
      formula.setCellValue(2);
      row(sheet, "2023-11").createCell(VALUE).setCellFormula("SUM(A1:A2)");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("mm/yyyy"));
      Cell period = row(sheet, "").getCell(0);
      period.setCellValue(45231);
      period.setCellStyle(day);
      Deliveries.Read file = read(workbook);
      assertThat(amounts(file)).containsExactly("2");
      assertThat(file.count().rejections()).isEqualTo(3);
      assertThat(Deliveries.faults(file))
          .satisfiesExactly(
              broken -> assertThat(broken).contains("a!E2: ", "found \"#REF!\"", "broken"),
              stale -> assertThat(stale).contains("a!E4: ", "found the formula \"=SUM(A1:A2)\""),
              date -> assertThat(date).contains("a!A5: ", "found a date cell", "type 2023-11"));
    }
  }

  @Test
  void tellsADamagedAProtectedAndAMisnamedWorkbook() {
    assertThat(fault("PK not a workbook")).contains("Expecting an undamaged .xlsx");
    assertThat(fault("<html><body>")).contains("found one without");
    assertThat(fault("%PDF-1.7")).contains("found a PDF");
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(Deliveries.faults(Deliveries.read("book.xlsx", compound)))
        .singleElement()
        .asString()
        .contains("Expecting an undamaged .xls, found a damaged one");
  }

  @Test
  void refusesAWorkbookThatUnpacksToFarMoreThanItIs() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 80; i++) {
        zip.write(megabyte);
      }
    }
    assertThat(Deliveries.faults(Deliveries.read("book.xlsx", bytes.toByteArray())))
        .singleElement()
        .asString()
        .contains("the file unpacks to far more than a delivery holds");
  }

  @Test
  void readsNoExternalEntity() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
      zip.write("<Relationships/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(
          "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst><si><t>&e;</t></si></sst>"
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Deliveries.faults(Deliveries.read("book.xlsx", bytes.toByteArray())))
        .singleElement()
        .asString()
        .contains("Expecting an undamaged .xlsx");
  }

  private static String fault(String bytes) {
    Deliveries.Read file = Deliveries.read("book.xlsx", bytes.getBytes(StandardCharsets.UTF_8));
    assertThat(file.faults()).hasSize(1);
    return file.faults().get(0).sentence().en();
  }

  private static Sheet tidy(Workbook workbook, String name) {
    Sheet sheet = workbook.createSheet(name);
    Row header = sheet.createRow(0);
    HEADER.forEach(title -> header.createCell(HEADER.indexOf(title)).setCellValue(title));
    return sheet;
  }

  private static Row row(Sheet sheet, String period) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    List<String> cells = List.of(period, "declared", "total", "turnover", "", "million-usd", "E");
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
    return row;
  }

  private static Cell number(Sheet sheet, double value, String format) {
    Cell cell = row(sheet, "2023-11").getCell(VALUE);
    cell.setCellValue(value);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static Deliveries.Read read(XSSFWorkbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return Deliveries.read("book.xlsx", bytes.toByteArray());
  }

  private static List<String> amounts(Deliveries.Read file) {
    return file.observations().stream()
        .flatMap(observation -> observation.quantity().stream())
        .map(Quantity::low)
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
