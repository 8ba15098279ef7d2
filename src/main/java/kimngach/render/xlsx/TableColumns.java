package kimngach.render.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.xlsx.TableColumn.GroupedRow;

/**
 * The columns of the sheet of a table: words have a column a language, numbers one; titles over
 * rows become a column before the others, marks beside numbers a column after theirs. So every row
 * can be sorted and filtered by itself.
 */
final class TableColumns {
  private final Table table;
  private final List<Language> languages;
  private final boolean[] numeric;
  private final List<TableColumn> columns = new ArrayList<>();

  private TableColumns(Table table, List<Language> languages) {
    this.table = table;
    this.languages = languages;
    this.numeric = numeric(table);
  }

  static List<TableColumn> of(Table table, List<Language> languages) {
    TableColumns made = new TableColumns(table, languages);
    made.addGroups();
    for (int number = 0; number < table.columns().size(); number++) {
      made.addColumn(number);
    }
    return named(made.columns);
  }

  /** The rows of a table, each with the title it stands under. */
  static List<GroupedRow> rows(Table table) {
    List<GroupedRow> rows = new ArrayList<>();
    Text group = Text.EMPTY;
    for (Table.Row row : table.rows()) {
      if (row.kind() == RowKind.GROUP) {
        group = row.cells().get(0).text();
      } else {
        rows.add(new GroupedRow(row, group));
      }
    }
    return rows;
  }

  private void addGroups() {
    if (table.rows().stream().anyMatch(row -> row.kind() == RowKind.GROUP)) {
      for (Language language : languages) {
        columns.add(
            new TableColumn(
                SheetWord.GROUP.in(language),
                true,
                row -> SheetCell.of(filled(row.group().plain(language)))));
      }
    }
  }

  private void addColumn(int number) {
    Text header = table.columns().get(number).header();
    boolean label = number == 0;
    if (isTranslated(number)) {
      for (Language language : languages) {
        columns.add(
            new TableColumn(
                header.plain(language),
                label,
                row -> words(row, number, cell(row, number).text().plain(language))));
      }
      return;
    }
    String name = PrintedLine.joined(header, languages);
    columns.add(new TableColumn(name, label, row -> contents(row, number)));
    if (table.rows().stream().anyMatch(row -> !marks(row.cells().get(number)).isEmpty())) {
      String marks = SheetWord.MARK.in(languages) + ": " + name;
      columns.add(
          new TableColumn(
              marks,
              false,
              row -> SheetCell.of(filled(marks(cell(row, number)))).bold(isTotal(row))));
    }
  }

  private SheetCell contents(GroupedRow row, int number) {
    Cell cell = cell(row, number);
    return cell.number().isPresent()
        ? SheetCell.of(cell.number().get()).bold(isTotal(row))
        : words(row, number, PrintedLine.joined(cell.text(), languages));
  }

  private SheetCell words(GroupedRow row, int number, String words) {
    return SheetCell.of(filled(words))
        .right(numeric[number])
        .indented(number == 0 ? row.row().indent() : 0)
        .bold(isTotal(row));
  }

  /** An empty cell may be a slip; a symbol says that nothing belongs there. */
  private static String filled(String words) {
    return words.isBlank() ? Symbol.NOT_APPLICABLE.written() : words;
  }

  private String marks(Cell cell) {
    return Symbol.marksOf(cell, languages);
  }

  private static Cell cell(GroupedRow row, int number) {
    return row.row().cells().get(number);
  }

  private static boolean isTotal(GroupedRow row) {
    return row.row().kind() == RowKind.TOTAL;
  }

  private static boolean[] numeric(Table table) {
    boolean[] numeric = new boolean[table.columns().size()];
    for (Table.Row row : table.rows()) {
      for (int number = 0; number < numeric.length; number++) {
        numeric[number] |= row.cells().get(number).number().isPresent();
      }
    }
    return numeric;
  }

  private boolean isTranslated(int number) {
    List<Cell> cells =
        table.rows().stream()
            .filter(row -> row.kind() != RowKind.GROUP)
            .map(row -> row.cells().get(number))
            .toList();
    return cells.stream().allMatch(cell -> cell.number().isEmpty())
        && cells.stream().anyMatch(cell -> PrintedLine.of(cell.text(), languages).size() > 1);
  }

  /** Excel wants a name in every header cell, and each name once, whatever its capitals. */
  private static List<TableColumn> named(List<TableColumn> columns) {
    Set<String> taken = new HashSet<>();
    List<TableColumn> named = new ArrayList<>();
    for (TableColumn column : columns) {
      String header = column.header().isBlank() ? "(" + (named.size() + 1) + ")" : column.header();
      String name = header;
      for (int same = 2; !taken.add(name.toLowerCase(Locale.ROOT)); same++) {
        name = header + " (" + same + ")";
      }
      named.add(column.named(name));
    }
    return named;
  }
}
