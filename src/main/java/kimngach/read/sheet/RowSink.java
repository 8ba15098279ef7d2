package kimngach.read.sheet;

import java.util.List;

/** Takes the rows of one table, one after the other. */
@FunctionalInterface
public interface RowSink {

  /**
   * Takes a row.
   *
   * @param number the row from 1; in a text file the line the record begins in
   * @param cells the cells from the first column; trailing blanks may be left out
   * @return whether the rows after it are wanted
   */
  boolean row(int number, List<RawCell> cells);
}
