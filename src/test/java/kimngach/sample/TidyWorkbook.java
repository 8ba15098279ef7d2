package kimngach.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
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

  /** Not the first instant of 1980: that one is stored together with the time zone's offset. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Optional<Date> DOCUMENT_TIME =
      Optional.of(Date.from(Instant.parse("2024-01-01T00:00:00Z")));

  private TidyWorkbook() {}

  static void write(Path file, List<TidyRow> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      fill(workbook, rows);
      CoreProperties properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("kimngach");
      properties.setCreated(DOCUMENT_TIME);
      properties.setModified(DOCUMENT_TIME);
      workbook.write(bytes);
    }
    Files.write(file, withFixedTimes(bytes.toByteArray()));
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

  private static byte[] withFixedTimes(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(fixed);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
