package kimngach.read.csv;

import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kimngach.read.sheet.RawCell;

/**
 * Makes the cells of long tables, whose columns say the same few things over and over: a cell that
 * stood in its column not long ago is taken again. A column that hardly repeats itself, such as
 * that of the values, is left alone.
 */
final class RepeatedCells {
  private static final int MOST_COLUMNS = 64;

  private final List<SeenColumn> columns = new ArrayList<>();

  /** What a column said not long ago. */
  private static final class SeenColumn {
    private static final int KEPT = 1 << 10;
    private static final int TRIED = 1 << 12;

    private final RawCell[] kept = new RawCell[KEPT];
    private RawCell last = RawCell.BLANK;
    private int misses;
    private int cells;

    SeenColumn() {
      Arrays.fill(kept, RawCell.BLANK);
    }

    RawCell cell(String text) throws MalformedInputException {
      if (!last.raw().equals(text)) {
        last = seldomRepeats() ? made(text) : again(text);
      }
      return last;
    }

    private boolean seldomRepeats() {
      return cells >= TRIED && misses > cells / 2;
    }

    private RawCell again(String text) throws MalformedInputException {
      int hash = text.hashCode();
      int place = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (KEPT - 1);
      if (cells < TRIED) {
        cells++;
      }
      if (!kept[place].raw().equals(text)) {
        misses += cells < TRIED ? 1 : 0;
        kept[place] = made(text);
      }
      return kept[place];
    }
  }

  /**
   * The cells of a record.
   *
   * @throws MalformedInputException when one holds a character that no text has
   */
  List<RawCell> row(String[] texts) throws MalformedInputException {
    RawCell[] cells = new RawCell[texts.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i < MOST_COLUMNS ? column(i).cell(texts[i]) : made(texts[i]);
    }
    return Arrays.asList(cells);
  }

  private SeenColumn column(int place) {
    while (columns.size() <= place) {
      columns.add(new SeenColumn());
    }
    return columns.get(place);
  }

  private static RawCell made(String text) throws MalformedInputException {
    if (text.indexOf('\0') >= 0) {
      throw new MalformedInputException(1);
    }
    return RawCell.text(text);
  }
}
