package kimngach.render;

import kimngach.model.bulletin.Table;

/** The rule, the same in every format, for which tables stay whole on one page. */
public final class ShortTable {
  private static final int MOST_ROWS = 14;
  private static final int LONGEST_CELL = 120;

  private ShortTable() {}

  /**
   * Whether a table is never broken: it has few rows (the twelve months and their sum fit), and
   * none of its cells runs over several lines.
   */
  public static boolean is(Table table) {
    return table.rows().size() <= MOST_ROWS
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.text().byLanguage().keySet().stream().map(cell.text()::plain))
            .allMatch(text -> text.length() <= LONGEST_CELL);
  }
}
