package kimngach.read.form;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;

/** A sheet as words: merged areas say the same all over. Rows and columns count from 1. */
final class Grid {
  private static final int WIDEST = 512;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private final Sheet sheet;
  private final int lastColumn;
  private final Map<Long, String> folded = new HashMap<>();

  Grid(Sheet sheet) {
    this.sheet = sheet;
    lastColumn = Math.min(sheet.lastColumn(), WIDEST);
  }

  String name() {
    return sheet.name();
  }

  int lastRow() {
    return sheet.lastRow();
  }

  /** The last column that is looked at for headers. */
  int lastColumn() {
    return lastColumn;
  }

  /** The last column with content in a row. */
  int lastColumn(int row) {
    return row < 1 || row > sheet.rows().size() ? 0 : sheet.rows().get(row - 1).size();
  }

  RawCell cell(int row, int column) {
    return sheet.cell(row, column);
  }

  /** The words of a cell on one line; those of its merged area where it lies in one. */
  String words(int row, int column) {
    return words(sheet.seen(row, column));
  }

  /** The words of a cell itself on one line. */
  String own(int row, int column) {
    return words(sheet.cell(row, column));
  }

  /** The words of a cell itself as they are compared; blank where it has none. */
  String folded(int row, int column) {
    return cell(row, column).isBlank()
        ? ""
        : folded.computeIfAbsent(
            ((long) row << 32) + column, key -> FoldedText.of(own(row, column)));
  }

  /** A number in a header, such as a year, is a word without decimals. */
  private static String words(RawCell cell) {
    if (cell.isBlank()) {
      return "";
    }
    String text = SPACES.matcher(cell.text()).replaceAll(" ").strip();
    return cell.kind() == RawCell.Kind.NUMBER ? text.replaceFirst("\\.0+$", "") : text;
  }
}
