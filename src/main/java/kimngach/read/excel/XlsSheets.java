package kimngach.read.excel;

import java.util.ArrayList;
import java.util.List;
import kimngach.read.FileReading;
import kimngach.read.sheet.CellBudget;
import kimngach.read.sheet.SheetAssembly;
import kimngach.read.sheet.UnreadableFileException;

/**
 * Reads the visible sheets of an Excel 97-2003 workbook (.xls). Formulas are not calculated,
 * macros, pivot caches, charts and pictures not opened, links not followed.
 */
public final class XlsSheets {
  private XlsSheets() {}

  /**
   * The visible sheets in the order of their tabs.
   *
   * @throws UnreadableFileException when the file is none, is protected, damaged or too large
   */
  public static List<SheetAssembly> read(byte[] bytes, FileReading reading) {
    byte[] stream = CompoundFile.workbook(bytes);
    var workbook = new XlsWorkbook(new BiffRecords(stream, 0));
    var budget = new CellBudget();
    var decoded = new FirstDecodedCell();
    List<SheetAssembly> sheets = new ArrayList<>();
    long left = 2L * stream.length;
    for (XlsWorkbook.Tab tab : workbook.tabs()) {
      var records = new BiffRecords(stream, tab.start());
      if (records.isWorksheet()) {
        var sheet = new SheetAssembly(tab.name(), budget);
        new XlsCells(workbook, sheet, decoded, reading).read(records);
        sheets.add(sheet);
      }
      left -= stream.length - tab.start() - records.left();
      if (left < 0) {
        throw BiffRecords.damaged("sheets inside each other");
      }
    }
    decoded.tell(reading);
    ExternalFiles.tell(workbook.externalFiles(), reading);
    return sheets;
  }
}
