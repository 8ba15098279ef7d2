package kimngach.report.workbook;

import java.io.IOException;
import kimngach.model.CellRef;

/** Cells by the addresses that spreadsheets give them. */
final class CellAddress {
  private static final int MOST_COLUMNS = 16_384;

  private CellAddress() {}

  /** The address of a cell, such as {@code G17}. */
  static String of(int row, int column) {
    return new CellRef("", "", row, column).address();
  }

  /** The column of an address, from 1. */
  static int column(String address) throws IOException {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = 26 * column + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
    }
    if (column < 1 || column > MOST_COLUMNS) {
      throw new IOException("no cell " + address);
    }
    return column;
  }

  /** The row of an address, from 1. */
  static int row(String address) throws IOException {
    String digits = address.replaceFirst("^[A-Za-z]+", "");
    if (!digits.matches("[1-9][0-9]{0,6}")) {
      throw new IOException("no cell " + address);
    }
    return Integer.parseInt(digits);
  }
}
