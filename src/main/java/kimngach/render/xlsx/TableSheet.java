package kimngach.render.xlsx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.render.PrintedLine;
import kimngach.render.sheet.SheetRow;
import kimngach.render.sheet.Workbook;
import kimngach.render.xlsx.CellLook.Weight;

/**
 * One table as a sheet: title and unit, then a real table. A column of words has a column a
 * language in the sheet; a column of numbers, or of words that are the same in every language, has
 * one.
 */
final class TableSheet {
  private final Table table;
  private final List<Language> languages;
  private final List<TableColumn> columns;
  private final List<List<SheetCell>> rows = new ArrayList<>();

  TableSheet(Table table, List<Language> languages) {
    this.table = table;
    this.languages = languages;
    this.columns = TableColumns.of(table, languages);
    for (TableColumn.GroupedRow row : TableColumns.rows(table)) {
      rows.add(columns.stream().map(column -> column.cells().apply(row)).toList());
    }
  }

  Table table() {
    return table;
  }

  /** The symbols that stand in its title, its header and its cells. */
  Set<Symbol> symbols() {
    Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
    symbols.addAll(Symbol.in(PrintedLine.joined(table.caption(), languages)));
    columns.forEach(column -> symbols.addAll(Symbol.in(column.header())));
    rows.forEach(row -> row.forEach(cell -> symbols.addAll(Symbol.in(cell.words()))));
    return symbols;
  }

  /** Adds the sheet, with a way back to the cover. */
  void add(Workbook workbook, CellLooks looks) {
    SheetLines lines = new SheetLines(workbook.add(table.id()), looks, languages);
    lines.title(table.caption());
    if (!table.unitNote().isBlank()) {
      lines.line(Weight.LINE, PrintedLine.joined(table.unitNote(), languages));
    }
    SheetRow row = lines.row();
    lines.link(row, 0, SheetWord.COVER.sheetName(languages), SheetWord.BACK.in(languages));
    int labels = (int) columns.stream().filter(TableColumn::label).count();
    SheetTable.add(lines, name(), TableColumn.headers(columns), rows, labels);
  }

  /** A name that cannot be read as a cell's address, such as {@code table_by_gate}. */
  private String name() {
    return "table_" + table.id().replace('-', '_');
  }
}
