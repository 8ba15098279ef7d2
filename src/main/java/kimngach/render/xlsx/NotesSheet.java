package kimngach.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Text;
import kimngach.render.sheet.Workbook;
import kimngach.render.xlsx.CellLook.Weight;

/** The sheets that explain: the remarks of the bulletin, and the symbols in its tables. */
final class NotesSheet {
  private final Workbook workbook;
  private final CellLooks looks;
  private final List<Language> languages;

  NotesSheet(Workbook workbook, CellLooks looks, List<Language> languages) {
    this.workbook = workbook;
    this.looks = looks;
    this.languages = languages;
  }

  /** Adds the remarks, each with the sheets it belongs to. */
  void addNotes(Map<Text, List<String>> notes) {
    List<List<SheetCell>> rows = new ArrayList<>();
    notes.forEach(
        (note, sheets) -> {
          List<SheetCell> row = new ArrayList<>();
          row.add(
              SheetCell.of(
                  sheets.isEmpty() ? SheetWord.ALL.in(languages) : String.join(", ", sheets)));
          for (Language language : languages) {
            row.add(SheetCell.of(note.plain(language)));
          }
          rows.add(row);
        });
    add(SheetWord.NOTES, SheetWord.SHEET, SheetWord.NOTE, rows);
  }

  /** Adds the meaning of symbols, of marks in the words of the bulletin. */
  void addSymbols(Set<Symbol> symbols, Bulletin bulletin) {
    List<List<SheetCell>> rows = new ArrayList<>();
    for (Symbol symbol : symbols) {
      List<SheetCell> row = new ArrayList<>();
      row.add(SheetCell.of(symbol.written()));
      languages.forEach(language -> row.add(SheetCell.of(symbol.meaning(bulletin, language))));
      rows.add(row);
    }
    add(SheetWord.SYMBOLS, SheetWord.SYMBOL, SheetWord.MEANING, rows);
  }

  private void add(SheetWord name, SheetWord key, SheetWord value, List<List<SheetCell>> rows) {
    SheetLines lines = new SheetLines(workbook.add(name.sheetName(languages)), looks, languages);
    lines.line(Weight.TITLE, name.in(languages));
    List<String> headers = new ArrayList<>(List.of(key.in(languages)));
    languages.forEach(language -> headers.add(value.in(language) + " (" + language.code() + ")"));
    SheetTable.add(lines, name.name().toLowerCase(Locale.ROOT), headers, rows, 1);
  }
}
