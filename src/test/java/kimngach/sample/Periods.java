package kimngach.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The words for periods in tidy rows. */
final class Periods {

  private Periods() {}

  /** {@code 2023-11}. */
  static String month(YearMonth month) {
    return month.toString();
  }

  /** {@code 2023-01/2023-11}; the whole year is {@code 2023}, and January is {@code 2023-01}. */
  static String yearToDate(YearMonth last) {
    return switch (last.getMonth()) {
      case JANUARY -> month(last);
      case DECEMBER -> Integer.toString(last.getYear());
      default -> last.withMonth(1) + "/" + last;
    };
  }

  /** The months from {@code first} to {@code last}, both included. */
  static List<YearMonth> months(YearMonth first, YearMonth last) {
    var months = new ArrayList<YearMonth>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month);
    }
    return List.copyOf(months);
  }
}
