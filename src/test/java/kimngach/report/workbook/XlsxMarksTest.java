package kimngach.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kimngach.model.Sentence;
import kimngach.model.finding.Severity;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxMarksTest {
  private static final String SHEET = "Cửa khẩu";

  @Test
  void fillsTheCellAndKeepsItsNumberFormatFontAndAlignment() throws IOException {
    XSSFWorkbook copy = Marked.open(office(), Marked.error(SHEET, 2, 2));
    XSSFCell cell = copy.getSheet(SHEET).getRow(1).getCell(1);

    assertThat(cell.getNumericCellValue()).isEqualTo(1243.5);
    assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
        .isEqualTo("FFF8A5A5");
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
    assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
    assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
  }

  @Test
  void commentsInVietnameseUprightAndInEnglishItalic() throws IOException {
    XSSFWorkbook copy = Marked.open(office(), Marked.error(SHEET, 2, 2));
    XSSFComment comment = copy.getSheet(SHEET).getRow(1).getCell(1).getCellComment();

    assertThat(comment.getAuthor()).isEqualTo("kimngach");
    assertThat(comment.getString().getString())
        .isEqualTo("LỖI (gates-sum-to-whole)\nTổng không khớp.\n\nERROR\nDoes not sum.");
    assertThat(comment.getString().getFontAtIndex(0).getItalic()).isFalse();
    assertThat(comment.getString().getFontAtIndex(50).getItalic()).isTrue();
    assertThat(copy.getSheet(SHEET).getDrawingPatriarch()).isNull();
  }

  @Test
  void leavesEveryOtherPartAsItIsByteForByte() throws IOException {
    byte[] office = office();
    Map<String, byte[]> before = Marked.parts(office);
    Map<String, byte[]> after =
        Marked.parts(MarkedWorkbook.of(office, List.of(Marked.error(SHEET, 2, 2))));
    TreeSet<String> added = new TreeSet<>(after.keySet());
    added.removeAll(before.keySet());
    List<String> changed =
        before.keySet().stream()
            .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
            .sorted()
            .toList();

    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(added).containsExactly("xl/comments1.xml", "xl/drawings/vmlDrawing1.vml");
    assertThat(changed)
        .containsExactly(
            "[Content_Types].xml",
            "xl/styles.xml",
            "xl/worksheets/_rels/sheet1.xml.rels",
            "xl/worksheets/sheet1.xml");
  }

  @Test
  void changesNothingInTheSheetButTheStyleOfTheCellAndTheDrawing() throws IOException {
    byte[] office = office();
    String name = "xl/worksheets/sheet1.xml";
    String before = Marked.text(Marked.parts(office), name);
    String after =
        Marked.text(
            Marked.parts(MarkedWorkbook.of(office, List.of(Marked.error(SHEET, 2, 2)))), name);

    assertThat(
            after
                .replaceFirst("<c r=\"B2\" t=\"n\" s=\"2\"", "<c r=\"B2\" t=\"n\" s=\"1\"")
                .replaceFirst("<legacyDrawing [^>]*/>", ""))
        .isEqualTo(before);
    assertThat(after.indexOf("<legacyDrawing"))
        .isGreaterThan(after.indexOf("<pageMargins"))
        .isLessThan(after.indexOf("<tableParts"));
  }

  @Test
  void keepsMacrosTablesFormulasProtectionAndValidation() throws IOException {
    Map<String, byte[]> parts = Marked.parts(office());
    parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
    String types = Marked.text(parts, "[Content_Types].xml");
    String macros =
        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office\"/></Types>";
    parts.put("[Content_Types].xml", types.replace("</Types>", macros).getBytes(UTF_8));
    byte[] office = Marked.packed(parts);
    XSSFWorkbook copy = Marked.open(office, Marked.error(SHEET, 2, 2));
    XSSFSheet sheet = copy.getSheet(SHEET);

    assertThat(sheet.getProtect()).isTrue();
    assertThat(sheet.getTables()).hasSize(1);
    assertThat(sheet.getDataValidations()).hasSize(1);
    assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
    assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B3)");
    assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(2343.5);
    assertThat(copy.getName("Tong").getRefersToFormula()).isEqualTo("'Cửa khẩu'!$B$4");
    assertThat(
            Marked.parts(MarkedWorkbook.of(office, List.of(Marked.error(SHEET, 2, 2))))
                .get("xl/vbaProject.bin"))
        .containsExactly(1, 2, 3);
  }

  @Test
  void marksCellsThatTheSheetDoesNotHold() throws IOException {
    XSSFWorkbook copy =
        Marked.open(
            office(),
            Marked.error(SHEET, 2, 1),
            Marked.error(SHEET, 2, 26),
            Marked.error(SHEET, 10, 3),
            Marked.error(SHEET, 1, 4));
    XSSFSheet sheet = copy.getSheet(SHEET);

    assertThat(sheet.getRow(1).getCell(25).getCellStyle().getFillForegroundColorColor())
        .isNotNull();
    assertThat(sheet.getRow(9).getCell(2).getCellComment()).isNotNull();
    assertThat(sheet.getRow(0).getCell(3).getCellComment()).isNotNull();
    assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1243.5);
    assertThat(
            Marked.text(
                Marked.parts(MarkedWorkbook.of(office(), List.of(Marked.error(SHEET, 10, 3)))),
                "xl/worksheets/sheet1.xml"))
        .contains("<row r=\"10\"><c r=\"C10\" s=\"")
        .containsPattern("<row r=\"4\".*<row r=\"10\"");
  }

  @Test
  void givesABlankCellTheStyleOfItsColumn() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    CellStyle percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
    workbook.createSheet(SHEET).setDefaultColumnStyle(2, percent);
    XSSFWorkbook copy = Marked.open(Marked.bytes(workbook), Marked.error(SHEET, 3, 3));

    assertThat(copy.getSheet(SHEET).getRow(2).getCell(2).getCellStyle().getDataFormatString())
        .isEqualTo("0.00%");
  }

  @Test
  void goesOnWithACommentThatIsThere() throws IOException {
    XSSFWorkbook workbook = plain();
    XSSFSheet sheet = workbook.getSheet(SHEET);
    comment(workbook, sheet, sheet.getRow(0).getCell(0), "Đã hỏi hải quan");
    comment(workbook, sheet, sheet.getRow(1).getCell(1), "Khác");
    byte[] before = Marked.bytes(workbook);

    XSSFSheet copy =
        Marked.open(before, Marked.error(SHEET, 1, 1), Marked.error(SHEET, 2, 1)).getSheet(SHEET);

    assertThat(copy.getRow(0).getCell(0).getCellComment().getString().getString())
        .isEqualTo(
            "Đã hỏi hải quan\n\nkimngach:\nLỖI (gates-sum-to-whole)\nTổng không khớp.\n\n"
                + "ERROR\nDoes not sum.");
    assertThat(copy.getRow(0).getCell(0).getCellComment().getAuthor()).isEqualTo("Lan");
    assertThat(copy.getRow(1).getCell(0).getCellComment().getAuthor()).isEqualTo("kimngach");
    assertThat(copy.getRow(1).getCell(1).getCellComment().getString().getString())
        .isEqualTo("Khác");
    assertThat(copy.getCellComments()).hasSize(3);
    String boxes =
        Marked.text(
            Marked.parts(MarkedWorkbook.of(before, List.of(Marked.error(SHEET, 2, 1)))),
            "xl/drawings/vmlDrawing0.vml");
    assertThat(boxes.split("ObjectType=\"Note\"", -1)).hasSize(4);
  }

  @Test
  void listsSeveralMarksOfOneMergedAreaAtItsFirstCell() throws IOException {
    XSSFWorkbook workbook = plain();
    workbook.getSheet(SHEET).addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
    CellMark note =
        new CellMark(SHEET, 2, 2, Severity.INFO, new Sentence("LƯU Ý\nĐiều chỉnh.", "NOTE"));
    XSSFSheet copy =
        Marked.open(Marked.bytes(workbook), note, Marked.error(SHEET, 1, 2)).getSheet(SHEET);

    assertThat(copy.getCellComments()).hasSize(1);
    XSSFCell first = copy.getRow(0).getCell(0);
    assertThat(first.getCellComment().getString().getString())
        .contains("LƯU Ý\nĐiều chỉnh.\n\nLỖI (gates-sum-to-whole)");
    assertThat(first.getCellStyle().getFillForegroundColorColor().getARGBHex())
        .isEqualTo("FFF8A5A5");
  }

  @Test
  void marksAWorkbookWithoutStylesWhoseNamesBearAPrefix() throws IOException {
    byte[] workbook =
        Marked.byHand(
            """
            <?xml version="1.0"?><!-- > --><x:worksheet \
            xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>\
            <x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>\
            </x:worksheet>\
            """);
    XSSFSheet copy =
        Marked.open(workbook, Marked.error("A & B", 1, 2), Marked.error("A & B", 2, 1))
            .getSheetAt(0);

    assertThat(copy.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(2);
    assertThat(copy.getRow(0).getCell(1).getCellStyle().getFillForegroundColorColor()).isNotNull();
    assertThat(copy.getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor()).isNull();
    assertThat(copy.getCellComments()).hasSize(2);
  }

  @Test
  void letsNoTextBecomeMarkup() throws IOException {
    Sentence hostile = new Sentence("</t><x a=\"&amp;\">\u0001\uFFFF", "]]>\uD83D\uDE00");
    CellMark mark = new CellMark(SHEET, 1, 1, Severity.WARNING, hostile);
    XSSFSheet copy = Marked.open(Marked.bytes(plain()), mark).getSheet(SHEET);

    assertThat(copy.getRow(0).getCell(0).getCellComment().getString().getString())
        .isEqualTo("</t><x a=\"&amp;\">\uFFFD\uFFFD\n\n]]>\uD83D\uDE00");
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    byte[] office = office();
    List<CellMark> marks = List.of(Marked.error(SHEET, 2, 2), Marked.error(SHEET, 9, 9));

    assertThat(MarkedWorkbook.of(office, marks)).isEqualTo(MarkedWorkbook.of(office, marks));
  }

  @Test
  void refusesADamagedWorkbook() throws IOException {
    byte[] broken =
        Marked.byHand(
            "<worksheet><sheetData><row r=\"2\"></row><row r=\"1\"></row></sheetData></worksheet>");
    byte[] cut = Arrays.copyOf(office(), 700);

    assertThatThrownBy(() -> MarkedWorkbook.of(broken, List.of(Marked.error("A & B", 2, 1))))
        .isInstanceOf(IOException.class)
        .hasMessage("rows in no order");
    assertThatThrownBy(() -> MarkedWorkbook.of(cut, List.of(Marked.error(SHEET, 2, 1))))
        .isInstanceOf(IOException.class);
  }

  private static XSSFWorkbook plain() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet(SHEET);
    for (int row = 0; row < 3; row++) {
      Row one = sheet.createRow(row);
      one.createCell(0).setCellValue("Hữu Nghị");
      one.createCell(1).setCellValue(row);
    }
    return workbook;
  }

  private static void comment(XSSFWorkbook workbook, XSSFSheet sheet, Cell cell, String text) {
    XSSFClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setRow1(cell.getRowIndex());
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(text);
    comment.setAuthor("Lan");
    cell.setCellComment(comment);
  }

  /** A workbook with much of what offices put into theirs. */
  private static byte[] office() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet(SHEET);
    CellStyle style = workbook.createCellStyle();
    DataFormat format = workbook.createDataFormat();
    style.setDataFormat(format.getFormat("#,##0.0"));
    style.setAlignment(HorizontalAlignment.RIGHT);
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    Row head = sheet.createRow(0);
    head.createCell(0).setCellValue("Chỉ tiêu");
    head.createCell(1).setCellValue("Trị giá");
    for (int row = 1; row < 3; row++) {
      Row one = sheet.createRow(row);
      one.createCell(0).setCellValue("Hữu Nghị");
      Cell cell = one.createCell(1);
      cell.setCellValue(row == 1 ? 1243.5 : 1100);
      cell.setCellStyle(style);
    }
    Cell sum = sheet.createRow(3).createCell(1);
    sum.setCellFormula("SUM(B2:B3)");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
    sheet.createTable(new AreaReference("A1:B3", workbook.getSpreadsheetVersion()));
    DataValidationHelper validation = sheet.getDataValidationHelper();
    sheet.addValidationData(
        validation.createValidation(
            validation.createDecimalConstraint(2, "0", "9"), new CellRangeAddressList(1, 2, 1, 1)));
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(
            new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B3")},
            sheet.getSheetConditionalFormatting().createConditionalFormattingRule("B2>2000"));
    sheet.protectSheet("mật khẩu");
    var name = workbook.createName();
    name.setNameName("Tong");
    name.setRefersToFormula("'Cửa khẩu'!$B$4");
    workbook.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("x");
    return Marked.bytes(workbook);
  }
}
