package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import kimngach.read.sheet.UnreadableFileException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens compound files (OLE2) and tells apart what they hold. */
final class CompoundFile {
  private static final Set<String> WORKBOOK = Set.of("Workbook", "WORKBOOK", "WorkBook", "BOOK");

  private CompoundFile() {}

  /** The record stream of an Excel 97-2003 workbook; nothing else in the file is opened. */
  static byte[] workbook(byte[] bytes) {
    try (var file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      Set<String> names = root.getEntryNames();
      String name = names.stream().filter(WORKBOOK::contains).findFirst().orElse("");
      if (name.isEmpty()) {
        throw other(names);
      }
      try (InputStream stream = root.createDocumentInputStream(name)) {
        return stream.readNBytes(bytes.length);
      }
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes up when blocks point nowhere.
      throw damaged(e);
    }
  }

  private static UnreadableFileException other(Set<String> names) {
    if (names.contains("EncryptedPackage")) {
      return isProtected(".xlsx");
    }
    if (names.contains("Book")) {
      return oldExcel();
    }
    if (names.contains("WordDocument")) {
      return other("văn bản Word (.doc)", "a Word document (.doc)");
    }
    if (names.contains("PowerPoint Document")) {
      return other("bài trình chiếu PowerPoint (.ppt)", "a PowerPoint presentation (.ppt)");
    }
    return other("tệp Office loại khác", "another kind of Office file");
  }

  /** What is told of a workbook of Excel 5.0 or 95. */
  static UnreadableFileException oldExcel() {
    return other("sổ Excel 5.0/95", "a workbook of Excel 5.0/95");
  }

  private static UnreadableFileException other(String vi, String en) {
    return new UnreadableFileException(
        "Cần tệp Excel .xlsx hoặc .xls, thấy " + vi + ": hãy mở ra và lưu lại thành .xlsx",
        "Expecting an Excel .xlsx or .xls, found " + en + ": open it and save it as .xlsx");
  }

  /** What is told of a workbook that only opens with a password. */
  static UnreadableFileException isProtected(String kind) {
    return new UnreadableFileException(
        "Cần tệp " + kind + " không có mật khẩu, thấy tệp có mật khẩu: hãy bỏ mật khẩu rồi lưu lại",
        "Expecting an "
            + kind
            + " without a password, found a protected one: remove the password and save it again");
  }

  /** What is told of a workbook that is broken. */
  static UnreadableFileException damaged(Exception cause) {
    String message = String.valueOf(cause.getMessage());
    return new UnreadableFileException(
        "Cần tệp .xls nguyên vẹn, thấy tệp hỏng: hãy mở bằng Excel và lưu lại thành .xlsx ("
            + message
            + ")",
        "Expecting an undamaged .xls, found a damaged one: open it in Excel and save it as .xlsx ("
            + message
            + ")");
  }
}
