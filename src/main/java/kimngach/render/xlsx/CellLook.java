package kimngach.render.xlsx;

/**
 * How a cell looks.
 *
 * @param weight its weight
 * @param translation whether its words are a translation, in italics
 * @param indent how deep it stands, 0 to 3
 * @param decimals the decimals of a number, 0 or more; {@link #TEXT} for words
 */
record CellLook(Weight weight, boolean translation, int indent, int decimals) {
  /** No number: words. */
  static final int TEXT = -1;

  /** The weight of a cell. */
  enum Weight {
    PLAIN,
    BOLD,
    TITLE,
    HEADER
  }

  static CellLook words(Weight weight, boolean translation) {
    return new CellLook(weight, translation, 0, TEXT);
  }

  CellLook indented(int indent) {
    return new CellLook(weight, translation, indent, decimals);
  }

  boolean isNumber() {
    return decimals != TEXT;
  }
}
