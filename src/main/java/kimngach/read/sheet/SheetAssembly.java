package kimngach.read.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sheet while its cells are read, in any order; rows and columns count from 1. */
public final class SheetAssembly {
  private static final int MOST_MERGED = 20_000;

  private final String name;
  private final CellBudget budget;
  private final List<List<RawCell>> rows = new ArrayList<>();
  private final List<MergedArea> merged = new ArrayList<>();
  private final List<MergedArea> hidden = new ArrayList<>();

  /**
   * Starts a sheet.
   *
   * @param name the name on its tab
   * @param budget what the sheets of the file may take together
   */
  public SheetAssembly(String name, CellBudget budget) {
    this.name = name;
    this.budget = budget;
  }

  /** Puts a cell in its place; a blank one needs none. */
  public void put(int row, int column, RawCell cell) {
    if (cell.isBlank()) {
      return;
    }
    budget.takeCell();
    budget.takePlaces(Math.max(0, row - rows.size()));
    while (rows.size() < row) {
      rows.add(List.of());
    }
    List<RawCell> cells = rows.get(row - 1);
    if (cells.isEmpty()) {
      cells = new ArrayList<>();
      rows.set(row - 1, cells);
    }
    budget.takePlaces(Math.max(0, column - cells.size()));
    while (cells.size() < column) {
      cells.add(RawCell.BLANK);
    }
    if (!cells.get(column - 1).isBlank()) {
      throw new UnreadableFileException(
          "Cần mỗi ô một lần, thấy hàng "
              + row
              + " cột "
              + column
              + " của trang \""
              + name
              + "\" hai lần: hãy mở bằng Excel và lưu lại",
          "Expecting each cell once, found row "
              + row
              + ", column "
              + column
              + " of the sheet \""
              + name
              + "\" twice: open the file in Excel and save it again");
    }
    cells.set(column - 1, cell);
  }

  /** Notes a merged area. */
  public void merge(MergedArea area) {
    if (merged.size() == MOST_MERGED) {
      throw new UnreadableFileException(
          "Cần trang có nhiều nhất " + MOST_MERGED + " vùng ô gộp, thấy nhiều hơn trong " + name,
          "Expecting a sheet of at most " + MOST_MERGED + " merged areas, found more in " + name);
    }
    merged.add(area);
  }

  /** Whether no cell has content. */
  public boolean isBlank() {
    return rows.isEmpty();
  }

  /** The name on its tab. */
  public String name() {
    return name;
  }

  /**
   * The sheet. Merged areas reach no further than the last row and column with content, and the
   * cells they hide are blank.
   */
  public Sheet sheet() {
    List<MergedArea> kept = keptAreas();
    kept.forEach(this::hide);
    return new Sheet(name, rows.stream().map(Collections::unmodifiableList).toList(), kept);
  }

  /** How many cells with content the merged areas hid; known once the sheet was made. */
  public int hidden() {
    return hidden.size();
  }

  /** The row of the first cell that a merged area hid. */
  public int firstHiddenRow() {
    return hidden.get(0).firstRow();
  }

  /** The column of the first cell that a merged area hid. */
  public int firstHiddenColumn() {
    return hidden.get(0).firstColumn();
  }

  private List<MergedArea> keptAreas() {
    int lastColumn = rows.stream().mapToInt(List::size).max().orElse(0);
    List<MergedArea> kept = new ArrayList<>();
    for (MergedArea area : merged) {
      int lastRow = Math.min(area.lastRow(), rows.size());
      int last = Math.min(area.lastColumn(), lastColumn);
      boolean several = lastRow > area.firstRow() || last > area.firstColumn();
      if (lastRow >= area.firstRow() && last >= area.firstColumn() && several) {
        kept.add(new MergedArea(area.firstRow(), area.firstColumn(), lastRow, last));
      }
    }
    return kept;
  }

  private void hide(MergedArea area) {
    int width = area.lastColumn() - area.firstColumn() + 1;
    for (int row = area.firstRow(); row <= area.lastRow(); row++) {
      budget.takePlaces(width);
      List<RawCell> cells = rows.get(row - 1);
      int end = Math.min(area.lastColumn(), cells.size());
      for (int column = area.firstColumn(); column <= end; column++) {
        boolean first = row == area.firstRow() && column == area.firstColumn();
        if (!first && !cells.get(column - 1).isBlank()) {
          hidden.add(new MergedArea(row, column, row, column));
          cells.set(column - 1, RawCell.BLANK);
        }
      }
    }
  }
}
