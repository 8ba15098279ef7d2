package kimngach.read.draft;

/**
 * What a draft says of the columns under like headers.
 *
 * @param letters their letters in the sheet, such as {@code C, F}
 * @param header the header with places for what varies; blank when they have none
 * @param kind what they hold
 * @param period the period in the words of a layout; blank when they are not read
 * @param measure the measure's code; blank when they are not read
 * @param percent {@code index}, {@code change} or {@code attainment}; blank for amounts
 * @param doubt what a person has to decide
 */
record DraftColumn(
    String letters,
    String header,
    Kind kind,
    String period,
    String measure,
    String percent,
    Doubt doubt) {

  /** What a column holds. */
  enum Kind {
    /** Amounts or percentages. */
    VALUES,
    /** Remarks on the values of their rows. */
    NOTES,
    /** What is not to be read. */
    SKIPPED
  }

  /** A column of amounts that is not read. */
  static DraftColumn skipped(String letters, String header, Doubt doubt) {
    return new DraftColumn(letters, header, Kind.SKIPPED, "", "", "", doubt);
  }

  /** A column without amounts. */
  static DraftColumn other(String letters, String header) {
    boolean remarks = ColumnGuess.has(Plain.of(header), "ghi chu", "note", "remark");
    return new DraftColumn(
        letters, header, remarks ? Kind.NOTES : Kind.SKIPPED, "", "", "", Doubt.NONE);
  }

  /** The same column without its values, where it is no turnover after all. */
  DraftColumn withoutTurnover() {
    boolean isTurnover = measure.equals("turnover") || measure.equals("plan");
    return isTurnover ? skipped(letters, header, Doubt.OTHER_MEASURE) : this;
  }

  /** This and a column under a like header; they have to mean the same. */
  DraftColumn and(DraftColumn other) {
    boolean agrees =
        kind == other.kind
            && period.equals(other.period)
            && measure.equals(other.measure)
            && percent.equals(other.percent);
    return new DraftColumn(
        letters + ", " + other.letters,
        header,
        kind,
        period,
        measure,
        percent,
        agrees ? doubt : Doubt.SAME_HEADER);
  }

  /** Whether its values are read. */
  boolean isRead() {
    return kind == Kind.VALUES;
  }
}
