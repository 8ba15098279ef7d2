package kimngach.sample;

/**
 * Where a value comes from: the last columns of a tidy row.
 *
 * @param source short code of the delivering body, such as {@code customs-department}
 * @param note the publication in words, or {@code constructed: ...}
 */
record Origin(String source, String note) {

  static final String CUSTOMS = "customs-department";
  static final String GATE_BOARD = "border-gate-board";
  static final String PRESS = "press";

  /**
   * Origin of a figure printed somewhere: {@code Published figure (press, February 2024): ...}.
   *
   * @param source short code of the delivering body
   * @param where the publication
   * @param statement what was said
   */
  static Origin published(String source, String where, String statement) {
    return new Origin(source, "Published figure (" + where + "): " + statement);
  }

  static Origin constructed(String source, String how) {
    return new Origin(source, "constructed: " + how);
  }
}
