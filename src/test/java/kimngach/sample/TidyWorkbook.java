package kimngach.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tidy rows as a workbook of one sheet, the same bytes for the same rows. */
final class TidyWorkbook {

  private static final String SHEET = "Theo cửa khẩu";
  private static final String THREE_DECIMALS = "0.000";

  private TidyWorkbook() {}

  static void write(Path file, List<TidyRow> rows) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      fill(workbook, rows);
      SteadyWorkbook.write(file, workbook);
    }
  }

  private static void fill(XSSFWorkbook workbook, List<TidyRow> rows) {
    Sheet sheet = workbook.createSheet(SHEET);
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle heading = workbook.createCellStyle();
    heading.setFont(bold);
    CellStyle amount = workbook.createCellStyle();
    amount.setDataFormat(workbook.createDataFormat().getFormat(THREE_DECIMALS));

    Row header = sheet.createRow(0);
    for (int column = 0; column < TidyRow.COLUMNS.size(); column++) {
      Cell cell = header.createCell(column);
      cell.setCellValue(TidyRow.COLUMNS.get(column));
      cell.setCellStyle(heading);
      sheet.setColumnWidth(column, 17 * 256);
    }
    for (TidyRow row : rows) {
      fill(sheet.createRow(sheet.getLastRowNum() + 1), row.cells(), amount);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void fill(Row row, List<String> texts, CellStyle amount) {
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (column == TidyRow.VALUE_COLUMN) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Double.parseDouble(text));
        cell.setCellStyle(amount);
      } else if (!text.isEmpty()) {
        row.createCell(column).setCellValue(text);
      }
    }
  }
}
