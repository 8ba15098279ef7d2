package kimngach.settings.layout;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kimngach.model.TimePeriod;

/** Which period the values of a column are of, seen from a month. */
public enum PeriodWord {
  /** The month. */
  MONTH,
  /** The month before. */
  PREVIOUS_MONTH,
  /** The same month a year earlier. */
  MONTH_LAST_YEAR,
  /** From January to the month. */
  YEAR_TO_DATE,
  /** From January to the month before. */
  PREVIOUS_YEAR_TO_DATE,
  /** From January to the month, a year earlier. */
  YEAR_TO_DATE_LAST_YEAR,
  /** The quarter of the month. */
  QUARTER,
  /** The quarter before. */
  PREVIOUS_QUARTER,
  /** The same quarter a year earlier. */
  QUARTER_LAST_YEAR,
  /** The year of the month. */
  YEAR,
  /** The year before. */
  PREVIOUS_YEAR;

  /** The word that layouts write, such as {@code year-to-date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The period of a word; empty when none has it. */
  public static Optional<PeriodWord> ofWord(String word) {
    return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
  }

  /** The period that the word names, seen from a month. */
  public TimePeriod from(YearMonth month) {
    return switch (this) {
      case MONTH -> TimePeriod.month(month);
      case PREVIOUS_MONTH -> TimePeriod.month(month.minusMonths(1));
      case MONTH_LAST_YEAR -> TimePeriod.month(month.minusYears(1));
      case YEAR_TO_DATE -> TimePeriod.yearToDate(month);
      case PREVIOUS_YEAR_TO_DATE -> TimePeriod.yearToDate(month.minusMonths(1));
      case YEAR_TO_DATE_LAST_YEAR -> TimePeriod.yearToDate(month.minusYears(1));
      case QUARTER -> quarter(month);
      case PREVIOUS_QUARTER -> quarter(month.minusMonths(3));
      case QUARTER_LAST_YEAR -> quarter(month.minusYears(1));
      case YEAR -> TimePeriod.year(month.getYear());
      case PREVIOUS_YEAR -> TimePeriod.year(month.getYear() - 1);
    };
  }

  private static TimePeriod quarter(YearMonth month) {
    YearMonth first = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
    return TimePeriod.months(first, first.plusMonths(2));
  }
}
