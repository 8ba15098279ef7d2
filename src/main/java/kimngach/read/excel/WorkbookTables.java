package kimngach.read.excel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kimngach.read.tidy.TidyFile;

/** Reads the tables of an XLSX workbook: the first row of each visible sheet may begin one. */
public final class WorkbookTables {
  private WorkbookTables() {}

  /** Reads the bytes of a workbook; rows and faults go to {@code file}. */
  public static void read(byte[] bytes, TidyFile file) {
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      file.fault(
          "Cần tệp .xlsx không có mật khẩu, thấy tệp có mật khẩu hoặc tệp .xls cũ: hãy lưu lại"
              + " thành .xlsx",
          "Expecting an .xlsx without a password, found a protected file or an old .xls: save it as"
              + " .xlsx without a password");
    } else if (!startsWith(bytes, 'P', 'K')) {
      file.fault(
          "Cần tệp Excel .xlsx, thấy tệp loại khác mang tên .xlsx: hãy mở bằng Excel và lưu lại"
              + " thành .xlsx",
          "Expecting an Excel .xlsx, found another kind of file under that name: open it in Excel"
              + " and save it as .xlsx");
    } else {
      tables(bytes, file);
    }
  }

  private static void tables(byte[] bytes, TidyFile file) {
    try {
      var workbook = new Workbook(bytes);
      Optional<byte[]> strings = workbook.kept("xl/sharedStrings.xml");
      Optional<byte[]> styles = workbook.kept("xl/styles.xml");
      var rows =
          new SheetRows(
              strings.isPresent() ? SharedStrings.read(strings.get()) : List.of(),
              styles.isPresent() ? new NumberFormats(styles.get()) : new NumberFormats());
      for (Workbook.Sheet sheet : workbook.sheets()) {
        workbook.read(sheet.part(), part -> rows.read(part, file.sheet(sheet.name())));
      }
    } catch (IOException
        | XMLStreamException
        | NumberFormatException
        | IndexOutOfBoundsException e) {
      tellDamage(e, file);
    }
  }

  /** Tells that a workbook is damaged, and how that was noticed. */
  static void tellDamage(Exception e, TidyFile file) {
    file.fault(
        "Cần tệp .xlsx nguyên vẹn, thấy tệp hỏng: hãy mở bằng Excel và lưu lại ("
            + e.getMessage()
            + ")",
        "Expecting an undamaged .xlsx, found a damaged one: open it in Excel and save it again ("
            + e.getMessage()
            + ")");
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
