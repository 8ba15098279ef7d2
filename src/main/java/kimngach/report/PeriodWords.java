package kimngach.report;

import java.util.List;
import kimngach.model.EnglishDate;
import kimngach.model.InterfaceLanguage;
import kimngach.model.TimePeriod;

/** Periods as short as a table's column needs them: "tháng 11/2023", "11 tháng 2023". */
final class PeriodWords {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private PeriodWords() {}

  static String of(TimePeriod period, InterfaceLanguage language) {
    return switch (language) {
      case VI -> vietnamese(period);
      case EN -> english(period);
    };
  }

  private static String vietnamese(TimePeriod period) {
    int year = period.end().getYear();
    int month = period.end().getMonthValue();
    if (period.isYear()) {
      return "năm " + year;
    }
    if (period.isMonth()) {
      return "tháng " + month + "/" + year;
    }
    if (isQuarter(period)) {
      return "quý " + ROMAN.get(month / 3 - 1) + "/" + year;
    }
    return period.isWholeMonths() && period.isYearToDate()
        ? month + " tháng " + year
        : period.toString();
  }

  private static String english(TimePeriod period) {
    int year = period.end().getYear();
    if (period.isYear()) {
      return String.valueOf(year);
    }
    if (period.isMonth()) {
      return EnglishDate.shortMonth(period.end().getMonth()) + " " + year;
    }
    if (isQuarter(period)) {
      return "Q" + period.end().getMonthValue() / 3 + " " + year;
    }
    return period.isWholeMonths() && period.isYearToDate()
        ? "Jan–" + EnglishDate.shortMonth(period.end().getMonth()) + " " + year
        : period.toString();
  }

  /** A quarter that is no year to date: the first one is both, and offices say "3 tháng". */
  private static boolean isQuarter(TimePeriod period) {
    return period.isWholeMonths()
        && period.monthCount() == 3
        && period.end().getMonthValue() % 3 == 0
        && !period.isYearToDate();
  }
}
