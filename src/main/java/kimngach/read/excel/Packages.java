package kimngach.read.excel;

import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import kimngach.read.sheet.UnreadableFileException;

/** Tells ZIP packages apart: an Excel workbook, or what else bears its name. */
final class Packages {
  private Packages() {}

  /** Opens the package of a workbook. */
  static Workbook workbook(byte[] bytes) throws IOException, XMLStreamException {
    var workbook = new Workbook(bytes);
    if (workbook.isXlsx()) {
      return workbook;
    }
    Set<String> names = workbook.names();
    if (names.contains("xl/workbook.bin")) {
      throw other("sổ Excel nhị phân (.xlsb)", "a binary Excel workbook (.xlsb)");
    }
    if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      throw other("tệp OpenDocument (.ods)", "an OpenDocument file (.ods)");
    }
    if (has(names, "word/")) {
      throw other("văn bản Word (.docx)", "a Word document (.docx)");
    }
    if (has(names, "ppt/")) {
      throw other("bài trình chiếu PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)");
    }
    if (has(names, "Index/")) {
      throw other("tệp của Apple Numbers", "a file of Apple Numbers");
    }
    if (names.isEmpty() || names.contains("[Content_Types].xml") || has(names, "xl/")) {
      throw new ZipException("no part xl/workbook.xml");
    }
    throw new UnreadableFileException(
        "Cần tệp Excel .xlsx hoặc .xls, thấy tệp nén ZIP: hãy giải nén và gửi tệp bên trong",
        "Expecting an Excel .xlsx or .xls, found a ZIP archive: unpack it and deliver the file"
            + " inside");
  }

  private static boolean has(Set<String> names, String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder));
  }

  private static UnreadableFileException other(String vi, String en) {
    return new UnreadableFileException(
        "Cần tệp Excel .xlsx hoặc .xls, thấy " + vi + ": hãy mở ra và lưu lại thành .xlsx",
        "Expecting an Excel .xlsx or .xls, found " + en + ": open it and save it as .xlsx");
  }

  /** What is told of a package that is broken. */
  static UnreadableFileException damaged(Exception cause) {
    return new UnreadableFileException(
        "Cần tệp .xlsx nguyên vẹn, thấy tệp hỏng: hãy mở bằng Excel và lưu lại ("
            + cause.getMessage()
            + ")",
        "Expecting an undamaged .xlsx, found a damaged one: open it in Excel and save it again ("
            + cause.getMessage()
            + ")");
  }
}
