package kimngach.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, named by the shortest name it has: {@code 2023} is the same period as {@code
 * 2023-01/2023-12}, and {@code 2023-01} the same as a year to date of one month.
 *
 * @param start the first day
 * @param end the last day, included; not before {@code start}
 */
public record TimePeriod(LocalDate start, LocalDate end) implements Comparable<TimePeriod> {
  public TimePeriod {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "Expecting a period that ends on or after " + start + ", found " + end);
    }
  }

  /** One calendar month. */
  public static TimePeriod month(YearMonth month) {
    return months(month, month);
  }

  /** Whole calendar months from the first to the last, both included. */
  public static TimePeriod months(YearMonth first, YearMonth last) {
    return new TimePeriod(first.atDay(1), last.atEndOfMonth());
  }

  /** From the first of January to the end of a month. */
  public static TimePeriod yearToDate(YearMonth last) {
    return months(last.withMonth(1), last);
  }

  /** One calendar year. */
  public static TimePeriod year(int year) {
    return yearToDate(YearMonth.of(year, 12));
  }

  /** Whether this is made of whole calendar months. */
  public boolean isWholeMonths() {
    return start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
  }

  /** Whether this is one calendar month. */
  public boolean isMonth() {
    return isWholeMonths() && YearMonth.from(start).equals(YearMonth.from(end));
  }

  /** Whether this is one calendar year. */
  public boolean isYear() {
    return isYearToDate() && end.getMonthValue() == 12 && isWholeMonths();
  }

  /** Whether this begins on the first of January and ends in the same year. */
  public boolean isYearToDate() {
    return start.getDayOfYear() == 1 && start.getYear() == end.getYear();
  }

  /** The month of the last day. */
  public YearMonth lastMonth() {
    return YearMonth.from(end);
  }

  /** The month of the first day. */
  public YearMonth firstMonth() {
    return YearMonth.from(start);
  }

  /**
   * The same days one year earlier (cùng kỳ năm trước); the end of February follows the calendar.
   */
  public TimePeriod samePeriodLastYear() {
    return isWholeMonths()
        ? months(firstMonth().minusYears(1), lastMonth().minusYears(1))
        : new TimePeriod(start.minusYears(1), end.minusYears(1));
  }

  /**
   * The period of as many months just before this one.
   *
   * @throws IllegalStateException when this is not made of whole months
   */
  public TimePeriod previous() {
    if (!isWholeMonths()) {
      throw new IllegalStateException("Expecting whole months, found " + this);
    }
    int length = monthCount();
    return months(firstMonth().minusMonths(length), lastMonth().minusMonths(length));
  }

  /** Calendar months touched, 1 or more. */
  public int monthCount() {
    return (end.getYear() - start.getYear()) * 12 + end.getMonthValue() - start.getMonthValue() + 1;
  }

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimePeriod period
        && start.equals(period.start)
        && end.equals(period.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  @Override
  public int compareTo(TimePeriod other) {
    int order = start.compareTo(other.start);
    return order != 0 ? order : end.compareTo(other.end);
  }

  /** The shortest ISO form: {@code 2023}, {@code 2023-11}, {@code 2023-01/2023-11}, or days. */
  @Override
  public String toString() {
    if (isYear()) {
      return String.valueOf(start.getYear());
    }
    if (isMonth()) {
      return firstMonth().toString();
    }
    return isWholeMonths() ? firstMonth() + "/" + lastMonth() : start + "/" + end;
  }
}
