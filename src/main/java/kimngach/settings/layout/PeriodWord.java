package kimngach.settings.layout;

import java.time.YearMonth;
import java.util.Locale;
import kimngach.model.TimePeriod;

/** Which period the values of a column are of, seen from the month that a form reports. */
public enum PeriodWord {
  /** The month. */
  MONTH(1, 0),
  /** The month before. */
  PREVIOUS_MONTH(1, 1),
  /** The same month a year earlier. */
  MONTH_LAST_YEAR(1, 12),
  /** From January to the month. */
  YEAR_TO_DATE(0, 0),
  /** From January to the month before. */
  PREVIOUS_YEAR_TO_DATE(0, 1),
  /** From January to the month, a year earlier. */
  YEAR_TO_DATE_LAST_YEAR(0, 12),
  /** The quarter of the month. */
  QUARTER(3, 0),
  /** The quarter before. */
  PREVIOUS_QUARTER(3, 3),
  /** The same quarter a year earlier. */
  QUARTER_LAST_YEAR(3, 12),
  /** The year of the month. */
  YEAR(12, 0),
  /** The year before. */
  PREVIOUS_YEAR(12, 12);

  private final int length;
  private final int monthsBack;

  /** A period of some months, or of zero for all since January, that ends some months back. */
  PeriodWord(int length, int monthsBack) {
    this.length = length;
    this.monthsBack = monthsBack;
  }

  /** The word that layouts write, such as {@code year-to-date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether this is a calendar year. */
  public boolean isYear() {
    return length == 12;
  }

  /** How many months the period ends before the month that the form reports. */
  public int monthsBack() {
    return monthsBack;
  }

  /** Months of the period: 1, 3 or 12; a year to date steps by one month. */
  public int step() {
    return Math.max(1, length);
  }

  /** The period that the word names, where the form reports a month. */
  public TimePeriod from(YearMonth month) {
    return around(month.minusMonths(monthsBack));
  }

  /** The period of this kind that a month lies in; a year to date ends with it. */
  public TimePeriod around(YearMonth month) {
    return switch (length) {
      case 0 -> TimePeriod.yearToDate(month);
      case 1 -> TimePeriod.month(month);
      case 3 -> quarter(month);
      default -> TimePeriod.year(month.getYear());
    };
  }

  private static TimePeriod quarter(YearMonth month) {
    YearMonth first = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
    return TimePeriod.months(first, first.plusMonths(2));
  }
}
