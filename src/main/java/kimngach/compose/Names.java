package kimngach.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kimngach.model.EnglishDate;
import kimngach.model.Language;
import kimngach.model.TimePeriod;

/** The names of periods and days in words. */
final class Names {
  private static final DateTimeFormatter VIETNAMESE_DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private Names() {}

  /** A period: "tháng 11 năm 2023", "11 tháng năm 2023", "năm 2023". */
  static String of(TimePeriod period, Language language) {
    return switch (language) {
      case VI -> vietnamese(period);
      case EN -> english(period);
      case ZH -> chinese(period);
    };
  }

  /** A month without its year: "tháng 11", "November"; any other period in full. */
  static String shortly(TimePeriod period, Language language) {
    if (!period.isMonth()) {
      return of(period, language);
    }
    return switch (language) {
      case VI -> "tháng " + period.end().getMonthValue();
      case EN -> EnglishDate.month(period.end().getMonth());
      case ZH -> period.end().getMonthValue() + "月";
    };
  }

  private static String vietnamese(TimePeriod period) {
    String year = " năm " + period.end().getYear();
    if (period.isYear()) {
      return "năm " + period.end().getYear();
    }
    if (period.isMonth()) {
      return "tháng " + period.end().getMonthValue() + year;
    }
    if (period.isWholeMonths() && period.isYearToDate()) {
      return period.monthCount() + " tháng" + year;
    }
    if (period.start().equals(period.end())) {
      return "ngày " + VIETNAMESE_DAY.format(period.start());
    }
    return period.isWholeMonths()
        ? "từ " + vietnamese(period.firstMonth()) + " đến " + vietnamese(period.lastMonth())
        : "từ ngày "
            + VIETNAMESE_DAY.format(period.start())
            + " đến ngày "
            + VIETNAMESE_DAY.format(period.end());
  }

  private static String vietnamese(YearMonth month) {
    return "tháng " + month.getMonthValue() + " năm " + month.getYear();
  }

  private static String english(TimePeriod period) {
    String year = " " + period.end().getYear();
    if (period.isYear()) {
      return String.valueOf(period.end().getYear());
    }
    if (period.isMonth()) {
      return EnglishDate.month(period.end().getMonth()) + year;
    }
    if (period.isWholeMonths() && period.start().getYear() == period.end().getYear()) {
      return EnglishDate.month(period.start().getMonth())
          + "–"
          + EnglishDate.month(period.end().getMonth())
          + year;
    }
    return period.start().equals(period.end())
        ? EnglishDate.of(period.start())
        : EnglishDate.of(period.start()) + " to " + EnglishDate.of(period.end());
  }

  private static String chinese(TimePeriod period) {
    String year = period.end().getYear() + "年";
    if (period.isYear()) {
      return year;
    }
    if (period.isMonth()) {
      return year + period.end().getMonthValue() + "月";
    }
    if (period.isWholeMonths() && period.start().getYear() == period.end().getYear()) {
      return year + period.start().getMonthValue() + "–" + period.end().getMonthValue() + "月";
    }
    return period.start().equals(period.end())
        ? chinese(period.start())
        : chinese(period.start()) + "至" + chinese(period.end());
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /**
   * A day as the head of a document writes it: "ngày 05 tháng 01 năm 2026". Days below 10 and the
   * months 1 and 2 take a leading zero (Decree 30/2020/NĐ-CP, Appendix I).
   */
  static String of(LocalDate day, Language language) {
    return switch (language) {
      case VI ->
          "ngày "
              + twoDigits(day.getDayOfMonth())
              + " tháng "
              + (day.getMonthValue() < 3
                  ? twoDigits(day.getMonthValue())
                  : String.valueOf(day.getMonthValue()))
              + " năm "
              + day.getYear();
      case EN -> EnglishDate.of(day);
      case ZH -> chinese(day);
    };
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
