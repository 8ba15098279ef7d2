package kimngach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kimngach.model.Sentence;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.excel.XlsSheets;
import kimngach.read.excel.XlsxSheets;
import kimngach.read.html.HtmlSheets;
import kimngach.read.sheet.Sheet;
import kimngach.read.sheet.SheetAssembly;
import kimngach.read.sheet.UnreadableFileException;

/** Reads the sheets of a spreadsheet file; its bytes say of what kind it is, not its name. */
public final class SpreadsheetFile {
  private SpreadsheetFile() {}

  /**
   * The visible sheets with content, in the order of their tabs. None when the file cannot be read:
   * then {@code reading} has the fault.
   */
  public static List<Sheet> sheets(byte[] bytes, FileReading reading) {
    try {
      return finished(assemblies(bytes, reading), reading);
    } catch (UnreadableFileException e) {
      reading.fault(e.sentence().vi(), e.sentence().en());
      return List.of();
    }
  }

  private static List<SheetAssembly> assemblies(byte[] bytes, FileReading reading) {
    return switch (FileKind.of(bytes)) {
      case PACKAGE -> XlsxSheets.read(bytes, reading);
      case COMPOUND -> XlsSheets.read(bytes, reading);
      case HTML -> HtmlSheets.read(bytes, reading);
      case EMPTY ->
          throw found(new Sentence("tệp rỗng (0 byte)", "an empty file of 0 bytes"), SEND);
      case OLD_EXCEL ->
          throw found(new Sentence("sổ Excel 2.0 đến 4.0", "a workbook of Excel 2.0 to 4.0"), SAVE);
      case EXCEL_2003_XML ->
          throw found(
              new Sentence("sổ Excel 2003 dạng XML", "a workbook of Excel 2003 in XML"), SAVE);
      case PACKED_PAGE ->
          throw found(
              new Sentence("trang web đóng gói (MHTML)", "a packed web page (MHTML)"), SAVE);
      case PDF -> throw found(new Sentence("tệp PDF", "a PDF"), TABLES);
      case RICH_TEXT -> throw found(new Sentence("văn bản RTF", "a Rich Text document"), TABLES);
      case PICTURE -> throw found(new Sentence("tệp ảnh", "a picture"), TABLES);
      case TEXT ->
          throw found(
              new Sentence("tệp văn bản hoặc loại khác", "text or another kind of file"), SAVE);
    };
  }

  private static final Sentence SEND = new Sentence("hãy gửi lại tệp", "deliver the file again");
  private static final Sentence SAVE =
      new Sentence(
          "hãy mở bằng Excel và lưu lại thành .xlsx", "open it in Excel and save it as .xlsx");
  private static final Sentence TABLES =
      new Sentence(
          "hãy xin bảng tính mà nó được lập từ đó", "ask for the workbook it was made from");

  private static UnreadableFileException found(Sentence found, Sentence toDo) {
    return new UnreadableFileException(
        "Cần bảng tính .xlsx, .xls hoặc bảng HTML, thấy " + found.vi() + ": " + toDo.vi(),
        "Expecting a spreadsheet (.xlsx, .xls) or an HTML table, found "
            + found.en()
            + ": "
            + toDo.en());
  }

  private static List<Sheet> finished(List<SheetAssembly> assemblies, FileReading reading) {
    List<Sheet> sheets = new ArrayList<>();
    for (SheetAssembly assembly : assemblies) {
      if (!assembly.isBlank()) {
        sheets.add(assembly.sheet());
        tellHidden(assembly, reading);
      }
    }
    if (sheets.isEmpty()) {
      throw found(
          new Sentence("không trang nào có nội dung", "no visible sheet with content"), SEND);
    }
    return sheets;
  }

  /** Tells the cells with content that lie under a merged area, where nobody sees them. */
  private static void tellHidden(SheetAssembly assembly, FileReading reading) {
    if (assembly.hidden() > 0) {
      var first =
          reading.cell(assembly.name(), assembly.firstHiddenRow(), assembly.firstHiddenColumn());
      reading.find(
          ReadingRule.CELLS_BESIDE_TABLE,
          Map.of(
              "file",
              new NamedValue.Verbatim(reading.path()),
              "count",
              new NamedValue.Count(assembly.hidden()),
              "cell",
              new NamedValue.Verbatim(first.toString())),
          List.of(first));
    }
  }
}
