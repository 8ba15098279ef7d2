package kimngach.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsMarksTest {
  private static final String SHEET = "Cửa khẩu";

  @Test
  void fillsAndCommentsCellsAndKeepsTheirFormats() throws IOException {
    HSSFSheet copy = marked(workbook(), Marked.error(SHEET, 1, 1), Marked.error(SHEET, 5, 4));
    HSSFCell cell = copy.getRow(0).getCell(0);

    assertThat(cell.getNumericCellValue()).isEqualTo(1243.5);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.000");
    assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(cell.getCellComment().getAuthor()).isEqualTo("kimngach");
    assertThat(cell.getCellComment().getString().getString())
        .contains("LỖI (gates-sum-to-whole)\nTổng không khớp.", "Does not sum.");
    assertThat(copy.getRow(4).getCell(3).getCellComment()).isNotNull();
    assertThat(copy.getRow(1).getCell(0).getCellFormula()).isEqualTo("A1*2");
    assertThat(copy.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2487);
  }

  @Test
  void goesOnWithACommentThatIsThere() throws IOException {
    HSSFWorkbook once = workbook();
    byte[] marked = MarkedWorkbook.of(Marked.bytes(once), List.of(Marked.error(SHEET, 1, 1)));
    HSSFSheet twice =
        marked(new HSSFWorkbook(new ByteArrayInputStream(marked)), Marked.error(SHEET, 1, 1));

    assertThat(twice.getRow(0).getCell(0).getCellComment().getString().getString())
        .startsWith("LỖI (gates-sum-to-whole)")
        .contains("\n\nkimngach:\nLỖI (gates-sum-to-whole)");
  }

  @Test
  void marksTheFirstCellOfAMergedArea() throws IOException {
    HSSFWorkbook workbook = workbook();
    workbook.getSheet(SHEET).addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    HSSFSheet copy = marked(workbook, Marked.error(SHEET, 1, 3));

    assertThat(copy.getRow(0).getCell(0).getCellComment()).isNotNull();
  }

  private static HSSFSheet marked(HSSFWorkbook workbook, CellMark... marks) throws IOException {
    byte[] copy = MarkedWorkbook.of(Marked.bytes(workbook), List.of(marks));
    return new HSSFWorkbook(new ByteArrayInputStream(copy)).getSheet(SHEET);
  }

  private static HSSFWorkbook workbook() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    HSSFSheet sheet = workbook.createSheet(SHEET);
    HSSFCell cell = sheet.createRow(0).createCell(0);
    cell.setCellValue(1243.5);
    HSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("0.000"));
    cell.setCellStyle(style);
    HSSFCell twice = sheet.createRow(1).createCell(0);
    twice.setCellFormula("A1*2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(twice);
    return workbook;
  }
}
