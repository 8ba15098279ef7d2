package kimngach.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import kimngach.read.FileReading;
import kimngach.read.sheet.CellBudget;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.SheetAssembly;
import kimngach.read.sheet.UnreadableFileException;

/**
 * Reads the visible sheets of an Excel workbook in the open format (.xlsx, .xlsm). Formulas are not
 * calculated, macros, pivot caches, charts and pictures not opened, links not followed.
 */
public final class XlsxSheets {
  private final FileReading reading;
  private final FirstDecodedCell decoded = new FirstDecodedCell();

  private XlsxSheets(FileReading reading) {
    this.reading = reading;
  }

  /**
   * The visible sheets in the order of their tabs.
   *
   * @throws UnreadableFileException when the file is none, is damaged or is too large
   */
  public static List<SheetAssembly> read(byte[] bytes, FileReading reading) {
    try {
      return new XlsxSheets(reading).sheets(Packages.workbook(bytes));
    } catch (IOException
        | XMLStreamException
        | NumberFormatException
        | IndexOutOfBoundsException e) {
      throw Packages.damaged(e);
    }
  }

  private List<SheetAssembly> sheets(Workbook workbook) throws IOException, XMLStreamException {
    SheetRows rows = workbook.rows();
    var budget = new CellBudget();
    List<SheetAssembly> assemblies = new ArrayList<>();
    Map<String, Workbook.PartReader> readers = new LinkedHashMap<>();
    for (Workbook.Tab tab : workbook.tabs()) {
      var assembly = new SheetAssembly(tab.name(), budget);
      assemblies.add(assembly);
      readers.put(
          tab.part(),
          part -> {
            rows.read(part, (number, cells) -> put(assembly, tab.name(), number, cells));
            rows.merged().forEach(assembly::merge);
          });
    }
    if (readers.size() < assemblies.size()) {
      throw new IOException("two sheets in one part");
    }
    workbook.read(readers);
    decoded.tell(reading);
    ExternalFiles.tell(workbook.externalFiles(), reading);
    return assemblies;
  }

  private boolean put(SheetAssembly assembly, String sheet, int row, List<RawCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      decoded.look(cells.get(i), reading, sheet, row, i + 1);
      assembly.put(row, i + 1, cells.get(i));
    }
    return true;
  }
}
