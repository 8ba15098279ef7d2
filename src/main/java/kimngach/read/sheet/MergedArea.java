package kimngach.read.sheet;

/**
 * Cells shown as one; the first row's first cell holds the content. Rows and columns count from 1.
 *
 * @param firstRow its first row
 * @param firstColumn its first column
 * @param lastRow its last row, not before the first
 * @param lastColumn its last column, not before the first
 */
public record MergedArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  public MergedArea {
    if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "Expecting an area from its first to its last cell, found row "
              + firstRow
              + " to "
              + lastRow
              + ", column "
              + firstColumn
              + " to "
              + lastColumn);
    }
  }

  /** Whether a cell lies inside. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
