package kimngach.render.xlsx;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.sheet.SheetRow;
import kimngach.render.sheet.Worksheet;
import kimngach.render.xlsx.CellLook.Weight;

/** A sheet, printed on landscape A4, while rows are added beneath its last one. */
final class SheetLines {
  private final Worksheet sheet;
  private final CellLooks looks;
  private final List<Language> languages;

  SheetLines(Worksheet sheet, CellLooks looks, List<Language> languages) {
    this.sheet = sheet;
    this.looks = looks;
    this.languages = languages;
    sheet.printLandscape();
  }

  Worksheet sheet() {
    return sheet;
  }

  /** Adds an empty row. */
  SheetRow row() {
    return sheet.addRow();
  }

  /** The rows added so far. */
  int count() {
    return sheet.count();
  }

  /** Adds the title of the sheet, a row a language. */
  void title(Text text) {
    for (PrintedLine line : PrintedLine.of(text, languages)) {
      line(line.translation() ? Weight.HEADING : Weight.TITLE, line.plain());
    }
  }

  /** Adds words in a row of their own, over whatever is beside them. */
  void line(Weight weight, String words) {
    put(row(), 0, weight, words);
  }

  /** Puts words in a cell. */
  void put(SheetRow row, int column, Weight weight, String words) {
    put(row, column, CellLook.words(weight, words), words);
  }

  /** Puts words in a cell; they stay words even where they begin like a formula. */
  void put(SheetRow row, int column, CellLook look, String words) {
    row.add(column, looks.of(look), words);
  }

  /** Puts what a table has there in a cell. */
  void put(SheetRow row, int column, SheetCell contents) {
    Weight weight = contents.bold() ? Weight.BOLD : Weight.PLAIN;
    if (contents.number().isPresent()) {
      var number = contents.number().get();
      int style = looks.of(CellLook.number(weight, number.decimals()));
      row.add(column, style, number.value().doubleValue());
      return;
    }
    contents.sheet().ifPresent(target -> link(row, column, target, contents.words()));
    if (contents.sheet().isEmpty()) {
      CellLook look =
          CellLook.words(weight, contents.words())
              .indented(contents.indent())
              .right(contents.right());
      put(row, column, look, contents.words());
    }
  }

  /** Puts words in a cell that lead to a sheet of this workbook. */
  void link(SheetRow row, int column, String target, String words) {
    put(row, column, Weight.LINK, words);
    sheet.addLink(column, target);
  }
}
