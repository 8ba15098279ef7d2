package kimngach.model;

/** The lengths of periods that trade statistics are delivered for. */
public enum PeriodKind implements Coded {
  /** One calendar month (tháng); January is one, though it is a year to date too. */
  MONTH("month"),
  /** From the first of January to the end of a later month but December (lũy kế). */
  YEAR_TO_DATE("year-to-date"),
  /** One calendar year (năm). */
  YEAR("year"),
  /** Anything else, such as a later quarter or some days. */
  OTHER("other");

  private final String code;

  PeriodKind(String code) {
    this.code = code;
  }

  /** The kind of a period. */
  public static PeriodKind of(TimePeriod period) {
    if (period.isMonth()) {
      return MONTH;
    }
    if (period.isYear()) {
      return YEAR;
    }
    return period.isYearToDate() && period.isWholeMonths() ? YEAR_TO_DATE : OTHER;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
