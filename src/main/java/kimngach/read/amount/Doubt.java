package kimngach.read.amount;

import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Sentence;
import kimngach.read.sheet.Shown;

/**
 * Why the decimal mark of a table is not known.
 *
 * @param comma a cell that only a decimal comma explains, beside one that contradicts it
 * @param point a cell that only a decimal point explains, beside one that contradicts it
 */
record Doubt(Optional<Witness> comma, Optional<Witness> point) {
  /** No cell proves anything. */
  static final Doubt UNPROVED = new Doubt(Optional.empty(), Optional.empty());

  private static final String DECLARE = "numbers: {decimal: \",\"}";

  /**
   * A cell that only one decimal mark explains.
   *
   * @param cell its place
   * @param text what it says
   */
  record Witness(CellRef cell, String text) {
    @Override
    public String toString() {
      return "\"" + Shown.of(text) + "\" (" + cell + ")";
    }
  }

  /** Refuses a cell that the two marks read differently. */
  UnreadAmount refuse(String text, AmountReading byComma, AmountReading byPoint) {
    String found = "\"" + Shown.of(text) + "\"";
    if (comma.isPresent() && point.isPresent()) {
      return new UnreadAmount(
          new Sentence(
              "Cần một dấu thập phân cho cả bảng, thấy "
                  + found
                  + ": "
                  + comma.get()
                  + " chỉ đọc được với dấu phẩy, "
                  + point.get()
                  + " chỉ với dấu chấm; hãy viết lại thống nhất",
              "Expecting one decimal mark in all of the table, found "
                  + found
                  + ": only a comma explains "
                  + comma.get()
                  + ", only a point "
                  + point.get()
                  + "; write all of them alike"),
          true);
    }
    return new UnreadAmount(
        new Sentence(
            "Cần biết dấu thập phân, thấy "
                + found
                + ": là "
                + plain(byComma, "không đọc được")
                + " nếu dấu phẩy là dấu thập phân, "
                + plain(byPoint, "không đọc được")
                + " nếu là dấu chấm; hãy khai "
                + DECLARE
                + " trong bố cục",
            "Expecting a known decimal mark, found "
                + found
                + ": it is "
                + plain(byComma, "unreadable")
                + " with a decimal comma, "
                + plain(byPoint, "unreadable")
                + " with a decimal point; say "
                + DECLARE
                + " in the layout"),
        true);
  }

  private static String plain(AmountReading reading, String unreadable) {
    if (reading instanceof WrittenAmount amount) {
      String low = amount.low().toPlainString();
      return amount.isRange() ? low + "-" + amount.high().toPlainString() : low;
    }
    return unreadable;
  }
}
