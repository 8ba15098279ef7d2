package kimngach.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.Row;

/** The rule, the same in every format, for which tables stay whole on one page. */
public final class ShortTable {
  /** The first and the last rows of a longer table that are never torn from each other. */
  public static final int ENDS = 3;

  private static final int MOST_LINES = 13;
  private static final int LONGEST_CELL = 120;

  private ShortTable() {}

  /**
   * Whether a table is never broken: it has few lines, translations counted, so that no page is
   * left half empty for its sake (the twelve months of a year stay whole in one language, a flow
   * table in two), and none of its cells runs over several lines.
   *
   * @param languages those printed below one another in it
   */
  public static boolean is(Table table, List<Language> languages) {
    return table.rows().stream().mapToInt(row -> lines(row, languages)).sum() <= MOST_LINES
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> languages.stream().map(cell.text()::plain))
            .allMatch(text -> text.length() <= LONGEST_CELL);
  }

  /** How many lines stand below one another in a row: a language that says the same has none. */
  private static int lines(Row row, List<Language> languages) {
    return row.cells().stream().mapToInt(cell -> lines(cell, languages)).max().orElse(1);
  }

  private static int lines(Cell cell, List<Language> languages) {
    Set<String> different = new HashSet<>();
    languages.forEach(one -> different.add(cell.text().plain(one)));
    return Math.max(1, different.size());
  }
}
