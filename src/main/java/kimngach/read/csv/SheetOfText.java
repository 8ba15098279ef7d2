package kimngach.read.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.read.FileReading;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;
import kimngach.read.sheet.Sheet;

/** Gathers the records of a text file as the rows of a sheet, within the bounds of a workbook. */
final class SheetOfText implements RowSink {
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_CHARACTERS = 32_767;
  private static final int MOST_CELLS = 2_000_000;

  private final FileReading reading;
  private final List<List<RawCell>> rows = new ArrayList<>();
  private int cellCount;
  private boolean refused;

  SheetOfText(FileReading reading) {
    this.reading = reading;
  }

  @Override
  public boolean row(int number, List<RawCell> cells) {
    int longest = 0;
    int last = 0;
    for (int i = 0; i < cells.size(); i++) {
      longest = Math.max(longest, cells.get(i).raw().length());
      last = cells.get(i).isBlank() ? last : i + 1;
    }
    cellCount += last;
    if (longest > MOST_CHARACTERS) {
      refuse(
          number,
          "Cần ô nhiều nhất " + MOST_CHARACTERS + " ký tự, thấy ô dài " + longest + " ký tự",
          "Expecting cells of at most " + MOST_CHARACTERS + " characters, found one of " + longest);
    } else if (last > MOST_COLUMNS || rows.size() == MOST_ROWS || cellCount > MOST_CELLS) {
      refuse(
          number,
          "Cần biểu nhiều nhất "
              + MOST_ROWS
              + " dòng, "
              + MOST_COLUMNS
              + " cột, "
              + MOST_CELLS
              + " ô, thấy nhiều hơn: hãy chia tệp",
          "Expecting a form of at most "
              + MOST_ROWS
              + " rows, "
              + MOST_COLUMNS
              + " columns, "
              + MOST_CELLS
              + " cells, found more: split the file");
    } else {
      rows.add(List.copyOf(cells.subList(0, last)));
    }
    return !refused;
  }

  private void refuse(int line, String vi, String en) {
    refused = true;
    reading.fault(reading.cell("", line, 1).toString(), vi, en);
  }

  /** The sheet; empty when it was refused. */
  Optional<Sheet> sheet() {
    return refused ? Optional.empty() : Optional.of(new Sheet("", rows, List.of()));
  }
}
