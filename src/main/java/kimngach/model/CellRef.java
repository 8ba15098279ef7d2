package kimngach.model;

import org.jspecify.annotations.Nullable;

/**
 * The place of a cell in a delivered file.
 *
 * @param file the path from the workspace, with slashes, such as {@code input/2023-11/turnover.csv}
 * @param sheet the sheet's name; blank in a text file
 * @param row the row from 1; in a text file the line the record begins in
 * @param column the column from 1
 */
public record CellRef(String file, String sheet, int row, int column)
    implements Comparable<CellRef> {
  public CellRef {
    if (row < 1 || column < 1) {
      throw new IllegalArgumentException(
          "Expecting rows and columns from 1, found row " + row + ", column " + column);
    }
  }

  /** The address as a spreadsheet shows it, such as {@code G17}. */
  public String address() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellRef cell
        && row == cell.row
        && column == cell.column
        && file.equals(cell.file)
        && sheet.equals(cell.sheet);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * file.hashCode() + sheet.hashCode()) + row) + column;
  }

  @Override
  public int compareTo(CellRef other) {
    int order = file.compareTo(other.file);
    order = order != 0 ? order : sheet.compareTo(other.sheet);
    order = order != 0 ? order : Integer.compare(row, other.row);
    return order != 0 ? order : Integer.compare(column, other.column);
  }

  /** File, sheet and address: {@code [input/2023-11/gates.xlsx]Cửa khẩu!G17}. */
  @Override
  public String toString() {
    return "[" + file + "]" + (sheet.isEmpty() ? "" : sheet + "!") + address();
  }
}
