package kimngach.render.sheet;

import org.apache.poi.ss.util.CellReference;

/** A row of a sheet, filled from left to right. */
public final class SheetRow {
  private final int number;
  private final SharedStrings strings;
  private final StringBuilder cells = new StringBuilder();
  private String height = "";
  private int last = -1;

  /**
   * An empty row.
   *
   * @param number its number as people count, from 1
   */
  SheetRow(int number, SharedStrings strings) {
    this.number = number;
    this.strings = strings;
  }

  /**
   * Adds words; a cell without words has its style alone.
   *
   * @param column from 0; to the right of all cells before
   * @param style the number of the cell's style in the workbook
   */
  public void add(int column, int style, String words) {
    begin(column, style);
    if (words.isEmpty()) {
      cells.append("/>");
    } else {
      cells.append(" t=\"s\"><v>").append(strings.of(words)).append("</v></c>");
    }
  }

  /**
   * Adds a number.
   *
   * @param column from 0; to the right of all cells before
   * @param style the number of the cell's style in the workbook
   */
  public void add(int column, int style, double value) {
    begin(column, style);
    cells.append(" t=\"n\"><v>").append(value).append("</v></c>");
  }

  /** Sets the height, in points; else programs choose it. */
  public void setHeight(double points) {
    height = " ht=\"" + points + "\" customHeight=\"true\"";
  }

  private void begin(int column, int style) {
    if (column <= last) {
      throw new IllegalArgumentException(
          "Expecting cells from left to right, found column " + column + " after " + last);
    }
    last = column;
    cells.append("<c r=\"").append(address(column)).append("\" s=\"").append(style).append('"');
  }

  /** The address of one of its cells, such as {@code B7}. */
  String address(int column) {
    return CellReference.convertNumToColString(column) + number;
  }

  int lastColumn() {
    return last;
  }

  void write(StringBuilder xml) {
    xml.append("<row r=\"").append(number).append('"').append(height).append('>');
    xml.append(cells).append("</row>");
  }
}
