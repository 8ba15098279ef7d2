package kimngach.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;

/**
 * A column of a sheet.
 *
 * @param number the column of the table it shows, from 0
 * @param header the table column's header in every language
 * @param language the language it is in; empty when one column serves all languages
 * @param languages the languages printed
 */
record SheetColumn(int number, Text header, Optional<Language> language, List<Language> languages) {

  /** The sheet's columns for a table, left to right. */
  static List<SheetColumn> of(Table table, List<Language> languages) {
    List<SheetColumn> columns = new ArrayList<>();
    for (int number = 0; number < table.columns().size(); number++) {
      Text header = table.columns().get(number).header();
      if (isTranslated(table, number, languages)) {
        for (Language language : languages) {
          columns.add(new SheetColumn(number, header, Optional.of(language), languages));
        }
      } else {
        columns.add(new SheetColumn(number, header, Optional.empty(), languages));
      }
    }
    return columns;
  }

  private static boolean isTranslated(Table table, int number, List<Language> languages) {
    List<Table.Cell> cells = table.rows().stream().map(row -> row.cells().get(number)).toList();
    return cells.stream().allMatch(cell -> cell.number().isEmpty())
        && cells.stream().anyMatch(cell -> PrintedLine.of(cell.text(), languages).size() > 1);
  }

  /** The words of the header cell. */
  String headerWords() {
    return words(header);
  }

  /** The words a text has in this column. */
  String words(Text text) {
    return language.map(text::plain).orElseGet(() -> PrintedLine.joined(text, languages));
  }
}
