package kimngach.read.sheet;

/** How many cells the sheets of one file may still take: no form an office sends is as large. */
public final class CellBudget {
  /** The most cells with content that are kept of one file. */
  public static final int MOST_CELLS = 300_000;

  /** The most places, blank ones included, that the sheets of one file may span. */
  public static final int MOST_PLACES = 4_000_000;

  private int cells = MOST_CELLS;
  private int places = MOST_PLACES;

  /** Takes a cell with content. */
  void takeCell() {
    if (--cells < 0) {
      throw tooMany(MOST_CELLS + " ô có nội dung", MOST_CELLS + " cells with content");
    }
  }

  /** Takes places that hold a cell or lie before one. */
  void takePlaces(int count) {
    places -= count;
    if (places < 0) {
      throw tooMany(
          MOST_PLACES + " ô, kể cả ô trống ở giữa",
          MOST_PLACES + " cells, blanks between included");
    }
  }

  private static UnreadableFileException tooMany(String vi, String en) {
    return new UnreadableFileException(
        "Cần tệp có nhiều nhất " + vi + ", thấy nhiều hơn: hãy gửi riêng trang có biểu",
        "Expecting a file of at most " + en + ", found more: send the sheet with the table alone");
  }
}
