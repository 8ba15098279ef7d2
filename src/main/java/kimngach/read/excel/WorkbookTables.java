package kimngach.read.excel;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;
import kimngach.read.sheet.UnreadableFileException;
import kimngach.read.tidy.TidyFile;

/**
 * Reads the tables of an XLSX workbook row by row, without keeping its sheets: the first row of
 * each visible sheet may begin one.
 */
public final class WorkbookTables {
  private WorkbookTables() {}

  /** Reads the bytes of a workbook; rows and faults go to {@code file}. */
  public static void read(byte[] bytes, TidyFile file) {
    try {
      tables(bytes, file);
    } catch (UnreadableFileException e) {
      file.fault(e.sentence().vi(), e.sentence().en());
    }
  }

  private static void tables(byte[] bytes, TidyFile file) {
    try {
      Workbook workbook = Packages.workbook(bytes);
      SheetRows rows = workbook.rows();
      var decoded = new DecodedText();
      for (Workbook.Tab tab : workbook.tabs()) {
        RowSink sink = file.sheet(tab.name());
        workbook.read(
            tab.part(),
            part ->
                rows.read(
                    part,
                    (number, cells) -> {
                      look(decoded, file, tab.name(), number, cells);
                      return sink.row(number, cells);
                    }));
      }
      decoded.tell(file.reading());
      ExternalFiles.tell(workbook.externalFiles(), file.reading());
    } catch (IOException
        | XMLStreamException
        | NumberFormatException
        | IndexOutOfBoundsException e) {
      throw Packages.damaged(e);
    }
  }

  private static void look(
      DecodedText decoded, TidyFile file, String sheet, int row, List<RawCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      decoded.look(cells.get(i), file.reading(), sheet, row, i + 1);
    }
  }
}
