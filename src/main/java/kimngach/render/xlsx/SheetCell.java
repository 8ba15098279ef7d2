package kimngach.render.xlsx;

import java.util.Optional;
import kimngach.model.bulletin.Table.CellNumber;

/**
 * What a cell of a sheet's table holds.
 *
 * @param words the words; blank where there is a number
 * @param number the number, with the decimals that are shown
 * @param right whether the words stand where numbers would
 * @param indent how deep the words stand below those of the row above, 0 to 3
 * @param bold whether the row is a total
 * @param sheet the sheet that the words lead to
 */
record SheetCell(
    String words,
    Optional<CellNumber> number,
    boolean right,
    int indent,
    boolean bold,
    Optional<String> sheet) {

  static SheetCell of(String words) {
    return new SheetCell(words, Optional.empty(), false, 0, false, Optional.empty());
  }

  static SheetCell of(CellNumber number) {
    return new SheetCell("", Optional.of(number), true, 0, false, Optional.empty());
  }

  static SheetCell link(String sheet) {
    return new SheetCell(sheet, Optional.empty(), false, 0, false, Optional.of(sheet));
  }

  SheetCell indented(int by) {
    return new SheetCell(words, number, right, by, bold, sheet);
  }

  SheetCell right(boolean whether) {
    return new SheetCell(words, number, whether, indent, bold, sheet);
  }

  SheetCell bold(boolean whether) {
    return new SheetCell(words, number, right, indent, whether, sheet);
  }
}
