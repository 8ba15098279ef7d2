package kimngach.render.xlsx;

import java.util.List;
import kimngach.render.sheet.SheetRow;
import kimngach.render.xlsx.CellLook.Weight;

/**
 * A table that spreadsheet programs know as one: a header row with a name a column, no merged or
 * empty cells, a name of its own.
 */
final class SheetTable {
  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;
  private static final int INDENT = 2;
  private static final float LINE_HEIGHT = 15;

  private final SheetLines lines;
  private final List<String> headers;
  private final List<List<SheetCell>> rows;
  private final int[] widths;

  private SheetTable(SheetLines lines, List<String> headers, List<List<SheetCell>> rows) {
    this.lines = lines;
    this.headers = headers;
    this.rows = rows;
    this.widths = new int[headers.size()];
  }

  /**
   * Adds a table beneath what the sheet holds already.
   *
   * @param name its name, unique in the workbook
   * @param headers the names of its columns, each once
   * @param rows its cells; without rows there is a header alone
   * @param labels how many columns at the left stay in view with the header; none where everything
   *     moves
   */
  static void add(
      SheetLines lines, String name, List<String> headers, List<List<SheetCell>> rows, int labels) {
    SheetTable table = new SheetTable(lines, headers, rows);
    table.measure();
    int first = lines.count();
    table.addHeader();
    if (labels > 0) {
      lines.sheet().freeze(labels);
    }
    lines.sheet().repeatLastRow();
    rows.forEach(table::addRow);
    if (!rows.isEmpty()) {
      lines.sheet().declare(name, first, headers);
    }
  }

  private void measure() {
    for (int column = 0; column < widths.length; column++) {
      int widest = Math.min(NARROWEST + 6, longestWord(headers.get(column)) + 2);
      for (List<SheetCell> row : rows) {
        SheetCell cell = row.get(column);
        widest = Math.max(widest, Letters.width(cell) + INDENT * cell.indent() + 2);
      }
      widths[column] = Math.min(Math.max(widest, NARROWEST), WIDEST);
      lines.sheet().setWidth(column, widths[column]);
    }
  }

  private static int longestWord(String words) {
    int longest = 0;
    for (String word : words.split(" ")) {
      longest = Math.max(longest, Letters.width(word));
    }
    return longest;
  }

  private void addHeader() {
    SheetRow row = lines.row();
    int most = 1;
    for (int column = 0; column < headers.size(); column++) {
      CellLook look = CellLook.words(Weight.HEADER, headers.get(column)).right(isNumeric(column));
      lines.put(row, column, look, headers.get(column));
      most = Math.max(most, Letters.lines(headers.get(column), widths[column] - 3));
    }
    row.setHeight(most * LINE_HEIGHT);
  }

  private boolean isNumeric(int column) {
    return rows.stream().anyMatch(row -> row.get(column).number().isPresent());
  }

  private void addRow(List<SheetCell> cells) {
    SheetRow row = lines.row();
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      SheetCell cell = cells.get(column);
      lines.put(row, column, cell);
      most =
          Math.max(most, Letters.lines(cell.words(), widths[column] - 1 - INDENT * cell.indent()));
    }
    if (most > 1) {
      row.setHeight(most * LINE_HEIGHT);
    }
  }
}
