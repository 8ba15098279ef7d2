package kimngach.read.excel;

import kimngach.read.sheet.RawCell;

/**
 * How a cell shows what it holds.
 *
 * @param format the format of its number
 * @param font the name of its font; blank when the file does not say
 */
record CellStyle(NumberFormat format, String font) {
  /** Shows what is stored. */
  static final CellStyle GENERAL = new CellStyle(NumberFormat.GENERAL, "");

  /** The cell that a stored number makes. */
  RawCell number(String stored) {
    return format.cell(stored);
  }

  /** The cell that a text makes. */
  RawCell text(RichText text) {
    return format.cell(text.cell(font));
  }
}
