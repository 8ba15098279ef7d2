package kimngach.read.csv;

import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kimngach.read.sheet.RawCell;

/**
 * Makes the cells of long tables, whose columns say the same few things over and over: a cell that
 * stood in its column not long ago is taken again.
 */
final class RepeatedCells {
  private static final int KEPT_OF_A_COLUMN = 1 << 10;
  private static final int MOST_COLUMNS = 64;

  private final List<RawCell[]> columns = new ArrayList<>();

  /**
   * The cells of a record.
   *
   * @throws MalformedInputException when one holds a character that no text has
   */
  List<RawCell> row(String[] texts) throws MalformedInputException {
    RawCell[] cells = new RawCell[texts.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i < MOST_COLUMNS ? cell(column(i), texts[i]) : made(texts[i]);
    }
    return Arrays.asList(cells);
  }

  private RawCell[] column(int place) {
    while (columns.size() <= place) {
      RawCell[] kept = new RawCell[KEPT_OF_A_COLUMN];
      Arrays.fill(kept, RawCell.BLANK);
      columns.add(kept);
    }
    return columns.get(place);
  }

  private static RawCell cell(RawCell[] kept, String text) throws MalformedInputException {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (KEPT_OF_A_COLUMN - 1);
    if (!kept[place].raw().equals(text)) {
      kept[place] = made(text);
    }
    return kept[place];
  }

  private static RawCell made(String text) throws MalformedInputException {
    if (text.indexOf('\0') >= 0) {
      throw new MalformedInputException(1);
    }
    return RawCell.text(text);
  }
}
