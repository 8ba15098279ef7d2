package kimngach.read;

import static kimngach.read.Spreadsheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.RawCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks of both formats say the same. */
class SpreadsheetFileTest {
  static Stream<Named<Supplier<Workbook>>> formats() {
    return Stream.of(Named.of("xls", HSSFWorkbook::new), Named.of("xlsx", XSSFWorkbook::new));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void givesTheCellsOfAFormWithItsMergedAreas(Supplier<Workbook> format) throws IOException {
    try (Workbook workbook = format.get()) {
      Sheet sheet = workbook.createSheet("18XK ");
      text(sheet, 0, 0, "18. Hàng hoá xuất khẩu ");
      text(sheet, 2, 1, "Ước tính tháng 12");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 2));
      number(sheet, 4, 1, 1219.984505527484, "0");
      number(sheet, 4, 2, 7017, "0.0");
      number(sheet, 4, 3, 0.1 + 0.2, "General");
      number(sheet, 4, 4, 1.258, "0.0%");
      number(sheet, 4, 5, 45231, "dd/mm/yyyy");
      Spreadsheets.Read file = read(workbook);
      assertThat(file.faults()).isEmpty();
      assertThat(file.sheets()).singleElement().extracting("name").isEqualTo("18XK ");
      assertThat(file.sheets().get(0).merged()).containsExactly(new MergedArea(3, 2, 4, 3));
      assertThat(file.cell(1, 1).text()).isEqualTo("18. Hàng hoá xuất khẩu");
      assertThat(file.sheets().get(0).seen(4, 3).text()).isEqualTo("Ước tính tháng 12");
      assertThat(file.sheets().get(0).rows().get(4))
          .extracting(RawCell::text)
          .containsExactly("", "1219.98450552748", "7017.0", "0.3", "125.8", "45231");
      assertThat(file.sheets().get(0).rows().get(4))
          .extracting(RawCell::kind)
          .containsSubsequence(RawCell.Kind.NUMBER, RawCell.Kind.PERCENTAGE, RawCell.Kind.DATE);
      assertThat(file.cell(5, 2).raw()).isEqualTo("1219.984505527484");
      assertThat(file.findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void decodesTextByTheFontOfTheCellAndOfEachRun(Supplier<Workbook> format) throws IOException {
    try (Workbook workbook = format.get()) {
      Sheet sheet = workbook.createSheet("a");
      Font small = font(workbook, ".VnTime");
      Font capitals = font(workbook, ".VnTimeH");
      text(sheet, 0, 0, "n\u00ADíc ngoµi").setCellStyle(style(workbook, small));
      text(sheet, 1, 0, "tæng sè").setCellStyle(style(workbook, capitals));
      text(sheet, 2, 0, "Ngô").setCellStyle(style(workbook, font(workbook, "Arial")));
      RichTextString mixed =
          workbook.getCreationHelper().createRichTextString("\u00ADíc tÝnh Việt");
      mixed.applyFont(0, 1, capitals);
      mixed.applyFont(1, 9, small);
      mixed.applyFont(9, 13, font(workbook, "Arial"));
      Cell rich = sheet.createRow(3).createCell(0);
      rich.setCellValue(mixed);
      rich.setCellStyle(style(workbook, small));
      Spreadsheets.Read file = read(workbook);
      assertThat(file.cell(1, 1))
          .isEqualTo(new RawCell("n\u00ADíc ngoµi", "nước ngoài", RawCell.Kind.TEXT));
      assertThat(file.cell(2, 1).text()).isEqualTo("TỔNG SỐ");
      assertThat(file.cell(3, 1).text()).isEqualTo("Ngô");
      assertThat(file.cell(4, 1).text()).isEqualTo("Ước tính Việt");
      Finding finding = file.findings().get(0);
      assertThat(file.findings()).hasSize(1);
      assertThat(finding.rule()).isEqualTo("decoded-text");
      assertThat(finding.values())
          .isEqualTo(
              Map.of(
                  "file", new NamedValue.Verbatim("input/2023-11/file"),
                  "encoding", new NamedValue.Verbatim("TCVN3")));
      assertThat(finding.cells()).hasToString("[[input/2023-11/file]a!A1]");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsBrokenAndUncalculatedFormulasFromStoredResults(Supplier<Workbook> format)
      throws IOException {
    try (Workbook workbook = format.get()) {
      Sheet sheet = workbook.createSheet("a");
      Cell known = sheet.createRow(0).createCell(0);
      known.setCellFormula("1+1");
      known.setCellValue(2);
      Cell text = sheet.createRow(1).createCell(0);
      text.setCellFormula("\"a\"&\"b\"");
      text.setCellValue("ab");
      sheet.createRow(2).createCell(0).setCellFormula("SUM(B1:B2)");
      Cell broken = sheet.createRow(3).createCell(0);
      broken.setCellFormula("1/0");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(broken);
      sheet.createRow(4).createCell(0).setCellErrorValue((byte) 23);
      Spreadsheets.Read file = read(workbook);
      assertThat(file.cell(1, 1).text()).isEqualTo("2");
      assertThat(file.cell(2, 1)).isEqualTo(RawCell.text("ab"));
      assertThat(file.cell(3, 1).kind()).isEqualTo(RawCell.Kind.UNCALCULATED);
      assertThat(file.cell(4, 1)).isEqualTo(new RawCell("#DIV/0!", "#DIV/0!", RawCell.Kind.BROKEN));
      assertThat(file.cell(5, 1)).isEqualTo(new RawCell("#REF!", "#REF!", RawCell.Kind.BROKEN));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void saysWhatIsShownWhereThatIsNoRounding(Supplier<Workbook> format) throws IOException {
    try (Workbook workbook = format.get()) {
      Sheet sheet = workbook.createSheet("a");
      number(sheet, 0, 0, 4780, "0.00,");
      number(sheet, 0, 1, 4780, ";;;");
      number(sheet, 0, 2, 37589.67, "0");
      text(sheet, 0, 3, "x").setCellStyle(style(workbook, ";;;"));
      assertThat(read(workbook).sheets().get(0).rows().get(0))
          .extracting(RawCell::shown)
          .containsExactly("4.78", "\"\"", "", "\"\"");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void leavesHiddenAndBlankSheetsAndFormattedBlankCellsOut(Supplier<Workbook> format)
      throws IOException {
    try (Workbook workbook = format.get()) {
      text(workbook.createSheet("one"), 0, 0, "1");
      text(workbook.createSheet("hidden"), 0, 0, "2");
      workbook.setSheetHidden(1, true);
      Sheet formatted = workbook.createSheet("formatted");
      CellStyle style = style(workbook, "0.0");
      for (int row = 0; row < 3000; row++) {
        formatted.createRow(row).createCell(200).setCellStyle(style);
      }
      Sheet three = workbook.createSheet("three");
      text(three, 1, 1, "3");
      three.createRow(60_000).createCell(250).setCellStyle(style);
      three.addMergedRegion(new CellRangeAddress(1, 3, 1, 99));
      three.addMergedRegion(new CellRangeAddress(5, 6, 1, 2));
      Spreadsheets.Read file = read(workbook);
      assertThat(file.sheets()).extracting("name").containsExactly("one", "three");
      assertThat(file.sheets().get(1).lastRow()).isEqualTo(2);
      assertThat(file.sheets().get(1).lastColumn()).isEqualTo(2);
      assertThat(file.sheets().get(1).merged()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsContentThatAMergedAreaHides(Supplier<Workbook> format) throws IOException {
    try (Workbook workbook = format.get()) {
      Sheet sheet = workbook.createSheet("a");
      text(sheet, 0, 0, "seen");
      number(sheet, 0, 1, 12, "0");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
      Spreadsheets.Read file = read(workbook);
      assertThat(file.cell(1, 2)).isEqualTo(RawCell.BLANK);
      assertThat(file.findings())
          .singleElement()
          .extracting("rule")
          .isEqualTo("cells-beside-table");
      assertThat(file.findings().get(0).cells()).hasToString("[[input/2023-11/file]a!B1]");
    }
  }

  @Test
  void namesTheFilesThatFormulasOfAnOldWorkbookPointInto() throws IOException {
    try (var workbook = new HSSFWorkbook();
        var other = new HSSFWorkbook()) {
      other.createSheet("x");
      workbook.linkExternalWorkbook("C:\\so lieu\\thang 10.xls", other);
      Cell cell = workbook.createSheet("a").createRow(0).createCell(0);
      cell.setCellFormula("'[C:\\so lieu\\thang 10.xls]x'!A1");
      cell.setCellValue(5);
      assertExternal(read(workbook), "thang 10.xls");
    }
  }

  @Test
  void namesTheFilesThatFormulasPointInto() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      text(workbook.createSheet("a"), 0, 0, "5");
      String links =
          "<Relationships><Relationship Id=\"rId1\" TargetMode=\"External\""
              + " Target=\"file:///C:/so%20lieu/thang%2010.xlsx\"/></Relationships>";
      byte[] bytes =
          Spreadsheets.with(
              Spreadsheets.bytes(workbook),
              Map.of("xl/externalLinks/_rels/externalLink1.xml.rels", links));
      assertExternal(read(bytes), "thang 10.xlsx");
    }
  }

  private static void assertExternal(Spreadsheets.Read file, String name) {
    assertThat(file.sheets()).hasSize(1);
    assertThat(file.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("external-links");
              assertThat(finding.values())
                  .containsEntry("targets", new NamedValue.Verbatim(name))
                  .containsEntry("file", new NamedValue.Verbatim("input/2023-11/file"));
              assertThat(finding.cells()).isEqualTo(List.of());
            });
  }

  private static Cell text(Sheet sheet, int row, int column, String text) {
    Cell cell = cell(sheet, row, column);
    cell.setCellValue(text);
    return cell;
  }

  private static void number(Sheet sheet, int row, int column, double value, String format) {
    Cell cell = cell(sheet, row, column);
    cell.setCellValue(value);
    cell.setCellStyle(style(sheet.getWorkbook(), format));
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
        .createCell(column);
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static CellStyle style(Workbook workbook, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static Font font(Workbook workbook, String name) {
    Font font = workbook.createFont();
    font.setFontName(name);
    return font;
  }
}
