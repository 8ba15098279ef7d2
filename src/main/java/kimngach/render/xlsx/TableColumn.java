package kimngach.render.xlsx;

import java.util.List;
import java.util.function.Function;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Text;

/**
 * A column of a sheet that shows a table of the bulletin.
 *
 * @param header its name, unlike that of any other column of the sheet
 * @param label whether it tells what its row is about; label columns stay in view
 * @param cells what it holds in a row
 */
record TableColumn(String header, boolean label, Function<GroupedRow, SheetCell> cells) {

  /**
   * A row with the title it stands under.
   *
   * @param row the row, never itself a title over others
   * @param group the title over it; blank where there is none
   */
  record GroupedRow(Row row, Text group) {}

  TableColumn named(String name) {
    return new TableColumn(name, label, cells);
  }

  /** The names of columns in a sheet's order. */
  static List<String> headers(List<TableColumn> columns) {
    return columns.stream().map(TableColumn::header).toList();
  }
}
