package kimngach.read.excel;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.CellRef;
import kimngach.read.FileReading;
import kimngach.read.sheet.RawCell;
import kimngach.read.text.Tcvn3;

/** Notices the first cell of a workbook whose text had to be decoded, and tells it once. */
final class FirstDecodedCell {
  private final List<CellRef> first = new ArrayList<>();

  /** Looks at a cell. */
  void look(RawCell cell, FileReading reading, String sheet, int row, int column) {
    if (first.isEmpty() && isDecoded(cell)) {
      first.add(reading.cell(sheet, row, column));
    }
  }

  /** Whether a cell says other letters than the file holds: more than spaces were taken away. */
  private static boolean isDecoded(RawCell cell) {
    return cell.kind() == RawCell.Kind.TEXT
        && !cell.raw().equals(cell.text())
        && !RawCell.text(cell.raw()).text().equals(cell.text());
  }

  /** Tells that text was decoded, if any was. */
  void tell(FileReading reading) {
    if (!first.isEmpty()) {
      reading.findDecoded(Tcvn3.NAME, first);
    }
  }
}
