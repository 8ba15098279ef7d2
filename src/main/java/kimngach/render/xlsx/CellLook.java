package kimngach.render.xlsx;

/**
 * How a cell looks.
 *
 * @param weight the weight of its words
 * @param indent how deep it stands, 0 to 3
 * @param right whether it stands at the right edge, as numbers do
 * @param decimals the decimals of a number, 0 or more; {@link #TEXT} for words
 * @param quoted whether its words begin like a formula and must stay words even when somebody opens
 *     the cell and leaves it again
 */
record CellLook(Weight weight, int indent, boolean right, int decimals, boolean quoted) {
  /** No number: words. */
  static final int TEXT = -1;

  private static final String BEGINS_FORMULAS = "=+-@\t\r\n";

  /** The weight of a cell. */
  enum Weight {
    PLAIN,
    /** Plain words over whatever is beside them. */
    LINE,
    BOLD,
    TITLE,
    HEADING,
    HEADER,
    LINK
  }

  static CellLook words(Weight weight, String words) {
    boolean quoted = !words.isEmpty() && BEGINS_FORMULAS.indexOf(words.charAt(0)) >= 0;
    return new CellLook(weight, 0, false, TEXT, quoted);
  }

  static CellLook number(Weight weight, int decimals) {
    return new CellLook(weight, 0, true, decimals, false);
  }

  CellLook indented(int by) {
    return new CellLook(weight, by, right, decimals, quoted);
  }

  CellLook right(boolean whether) {
    return new CellLook(weight, indent, whether, decimals, quoted);
  }

  boolean isNumber() {
    return decimals != TEXT;
  }
}
