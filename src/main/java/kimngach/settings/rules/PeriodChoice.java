package kimngach.settings.rules;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kimngach.model.TimePeriod;

/** A kind of period that a rule is held to. */
public enum PeriodChoice {
  /** One calendar month. */
  MONTH,
  /** Three calendar months from January, April, July or October. */
  QUARTER,
  /** Six calendar months from January or July. */
  HALF_YEAR,
  /** From the first of January to any day of the year, the last of December included. */
  YEAR_TO_DATE,
  /** One calendar year. */
  YEAR;

  /** The word that rules.yaml writes, such as {@code year-to-date}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All choices by their words. */
  static Map<String, PeriodChoice> byWord() {
    Map<String, PeriodChoice> words = new TreeMap<>();
    for (PeriodChoice choice : values()) {
      words.put(choice.word(), choice);
    }
    return words;
  }

  /** Whether a period is one of these. */
  public boolean includes(TimePeriod period) {
    return switch (this) {
      case MONTH -> period.isMonth();
      case QUARTER -> isPartOfYear(period, 3);
      case HALF_YEAR -> isPartOfYear(period, 6);
      case YEAR_TO_DATE -> period.isYearToDate();
      case YEAR -> period.isYear();
    };
  }

  private static boolean isPartOfYear(TimePeriod period, int months) {
    return period.isWholeMonths()
        && period.monthCount() == months
        && period.firstMonth().getMonthValue() % months == 1;
  }
}
