package kimngach.render.xlsx;

import java.util.List;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A table that spreadsheet programs know as one: a header row with a name a column, no merged or
 * empty cells, a name of its own.
 */
final class SheetTable {
  /** Widths are counted in 256ths of a character. */
  static final int CHARACTER = 256;

  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;
  private static final int INDENT = 2;
  private static final float LINE_HEIGHT = 15;
  private static final String STYLE = "TableStyleLight1";

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
      lines.sheet().createFreezePane(labels, lines.count());
    }
    lines.sheet().setRepeatingRows(new CellRangeAddress(first, first, -1, -1));
    rows.forEach(table::addRow);
    if (!rows.isEmpty()) {
      table.declare(name, first);
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
      lines.sheet().setColumnWidth(column, widths[column] * CHARACTER);
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
    XSSFRow row = lines.row();
    int most = 1;
    for (int column = 0; column < headers.size(); column++) {
      CellLook look = CellLook.words(Weight.HEADER, headers.get(column)).right(isNumeric(column));
      lines.put(row, column, look, headers.get(column));
      most = Math.max(most, Letters.lines(headers.get(column), widths[column] - 3));
    }
    row.setHeightInPoints(most * LINE_HEIGHT);
  }

  private boolean isNumeric(int column) {
    return rows.stream().anyMatch(row -> row.get(column).number().isPresent());
  }

  private void addRow(List<SheetCell> cells) {
    XSSFRow row = lines.row();
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      SheetCell cell = cells.get(column);
      lines.put(row, column, cell);
      most =
          Math.max(most, Letters.lines(cell.words(), widths[column] - 1 - INDENT * cell.indent()));
    }
    if (most > 1) {
      row.setHeightInPoints(most * LINE_HEIGHT);
    }
  }

  /**
   * POI goes through all headers anew for each column it adds, so it gets the first column only.
   */
  private void declare(String name, int first) {
    XSSFTable table = lines.sheet().createTable(area(first, 0));
    table.setName(name);
    table.setDisplayName(name);
    CTTable declared = table.getCTTable();
    declared.setRef(area(first, headers.size() - 1).formatAsString());
    CTTableColumns columns = declared.getTableColumns();
    columns.setCount(headers.size());
    columns.getTableColumnArray(0).setName(headers.get(0));
    for (int column = 1; column < headers.size(); column++) {
      CTTableColumn added = columns.addNewTableColumn();
      added.setId(column + 1);
      added.setName(headers.get(column));
    }
    CTTableStyleInfo style = declared.addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(true);
  }

  /** From the header of the first column to the last row of another. */
  private AreaReference area(int first, int lastColumn) {
    return new AreaReference(
        new CellReference(first, 0),
        new CellReference(lines.count() - 1, lastColumn),
        SpreadsheetVersion.EXCEL2007);
  }
}
