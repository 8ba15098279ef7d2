package kimngach.render.docx;

import java.util.List;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Column;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.render.ColumnWidths;
import kimngach.render.PrintedLine;
import kimngach.render.ShortTable;

/** A table under its caption: header row repeated on each page, rows whole, notes beneath. */
final class TableLayout {
  private static final int TWIPS = 20;

  /** The margins and lines of a cell, at the left and the right together, in points. */
  private static final int BESIDE = 12;

  private final Page page;

  TableLayout(Page page) {
    this.page = page;
  }

  void add(Table table) {
    page.add(LookStyle.CAPTION, table.caption());
    addUnit(table);
    float type = page.look().points(LookStyle.TABLE_NUMBER);
    ColumnWidths fitting =
        ColumnWidths.of(table, page.languages(), page.textWidth(), TWIPS, type, BESIDE);
    Grid grid = page.grid(LookStyle.BULLETIN_TABLE, 1, fitting.widths());
    grid.describe(PrintedLine.joined(table.caption(), page.languages()));
    grid.repeatFirstRow();
    addHeader(grid, table.columns());
    boolean keptWhole = ShortTable.is(table, page.languages());
    for (int row = 1; row <= table.rows().size(); row++) {
      grid.addRow();
      addRow(grid, row, table.rows().get(row - 1), table.columns());
      if (fitting.type() < type) {
        grid.limitType(row, fitting.type());
      }
      if (isKeptWithNext(table, row, keptWhole)) {
        grid.keepWithNext(row);
      }
    }
    table.notes().forEach(note -> page.add(LookStyle.NOTE, note));
  }

  private void addUnit(Table table) {
    List<PrintedLine> unit = PrintedLine.of(table.unitNote(), page.languages());
    if (!unit.isEmpty()) {
      InlineText.write(page, page.paragraph(LookStyle.UNIT, false), unit);
    }
  }

  private static void addHeader(Grid grid, List<Column> columns) {
    for (int column = 0; column < columns.size(); column++) {
      grid.add(
          0,
          column,
          grid.defined(LookStyle.ofHeader(columns.get(column).align()), LookStyle.TABLE_HEADER),
          columns.get(column).header());
    }
  }

  private static void addRow(Grid grid, int number, Row row, List<Column> columns) {
    if (row.kind() == RowKind.GROUP) {
      grid.spanRow(number);
      grid.add(number, 0, LookStyle.TABLE_GROUP, row.cells().get(0).text());
      return;
    }
    for (int column = 0; column < columns.size(); column++) {
      LookStyle style = LookStyle.ofCell(row, column, columns.get(column).align());
      grid.add(number, column, style, row.cells().get(column).text());
    }
  }

  private static boolean isKeptWithNext(Table table, int row, boolean keptWhole) {
    int last = table.rows().size();
    if (row == last) {
      return !table.notes().isEmpty();
    }
    boolean group = table.rows().get(row - 1).kind() == RowKind.GROUP;
    return keptWhole || group || row < ShortTable.ENDS || row > last - ShortTable.ENDS;
  }
}
