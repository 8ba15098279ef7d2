package kimngach.read.excel;

import java.io.IOException;
import java.nio.file.Path;
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
      tables(() -> Packages.workbook(bytes), file);
    } catch (UnreadableFileException e) {
      file.fault(e.sentence().vi(), e.sentence().en());
    }
  }

  /**
   * Reads a workbook on the disk, of any length, a row at a time in memory beside the texts that
   * its cells share; rows and faults go to {@code file}.
   */
  public static void read(Path path, TidyFile file) {
    try {
      tables(() -> Packages.checked(new Workbook(path)), file);
    } catch (UnreadableFileException e) {
      file.fault(e.sentence().vi(), e.sentence().en());
    } catch (PackedTexts.TooManyTextsException e) {
      int most = Workbook.MOST_BYTES_OF_TEXTS >> 20;
      file.fault(
          "Cần tệp có nhiều nhất "
              + most
              + " MB văn bản khác nhau, thấy nhiều hơn: hãy lưu lại thành \"CSV UTF-8\"",
          "Expecting at most "
              + most
              + " MB of different texts, found more: save it as \"CSV UTF-8\"");
    }
  }

  /** Opens a workbook. */
  @FunctionalInterface
  private interface Opening {
    Workbook open() throws IOException, XMLStreamException;
  }

  private static void tables(Opening opening, TidyFile file) {
    try {
      Workbook workbook = opening.open();
      SheetRows rows = workbook.rows();
      var decoded = new FirstDecodedCell();
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
      FirstDecodedCell decoded, TidyFile file, String sheet, int row, List<RawCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      decoded.look(cells.get(i), file.reading(), sheet, row, i + 1);
    }
  }
}
