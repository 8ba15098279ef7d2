package kimngach.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Spreadsheet files for tests, and what is read from them. */
final class Spreadsheets {
  private Spreadsheets() {}

  /**
   * What was read from a file.
   *
   * @param sheets its sheets
   * @param faults why it could not be read
   * @param findings what is odd in it
   */
  record Read(List<Sheet> sheets, List<Fault> faults, List<Finding> findings) {
    RawCell cell(int row, int column) {
      return sheets.get(0).cell(row, column);
    }

    String fault() {
      if (faults.size() != 1 || !sheets.isEmpty()) {
        throw new AssertionError("Expecting one fault and no sheet, found " + this);
      }
      return faults.get(0).sentence().en();
    }
  }

  static Read read(byte[] bytes) {
    var reading = new FileReading("input/2023-11/file", Deliveries.NOVEMBER, observation -> {});
    List<Sheet> sheets = SpreadsheetFile.sheets(bytes, reading);
    return new Read(sheets, reading.faults(), reading.findings());
  }

  static Read read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Read read(Workbook workbook) {
    return read(bytes(workbook));
  }

  static byte[] bytes(Workbook workbook) {
    var bytes = new ByteArrayOutputStream();
    try {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A ZIP package of these parts. */
  static byte[] zip(Map<String, String> parts) {
    return with(new byte[0], parts);
  }

  /** A ZIP package with more parts, or with parts of its own replaced. */
  static byte[] with(byte[] packed, Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        var old = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
        if (!parts.containsKey(entry.getName())) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          old.transferTo(zip);
        }
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
