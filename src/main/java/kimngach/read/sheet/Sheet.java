package kimngach.read.sheet;

import java.util.List;

/**
 * A sheet as a person sees it. Rows and columns count from 1.
 *
 * @param name the name on its tab; blank for a text file
 * @param rows the cells of each row from the first, trailing blanks left out
 * @param merged the merged areas; the cells they cover, other than the first, are blank
 */
public record Sheet(String name, List<List<RawCell>> rows, List<MergedArea> merged) {
  public Sheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }

  /** The number of the last row; zero when the sheet is empty. */
  public int lastRow() {
    return rows.size();
  }

  /** The number of the last column with content; zero when the sheet is empty. */
  public int lastColumn() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The cell at a place; blank where the sheet has none. */
  public RawCell cell(int row, int column) {
    if (row < 1 || row > rows.size()) {
      return RawCell.BLANK;
    }
    List<RawCell> cells = rows.get(row - 1);
    return column < 1 || column > cells.size() ? RawCell.BLANK : cells.get(column - 1);
  }

  /** The cell that a person sees at a place: inside a merged area, the area's first cell. */
  public RawCell seen(int row, int column) {
    for (MergedArea area : merged) {
      if (area.contains(row, column)) {
        return cell(area.firstRow(), area.firstColumn());
      }
    }
    return cell(row, column);
  }
}
