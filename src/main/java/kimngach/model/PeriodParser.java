package kimngach.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names that periods have in deliveries and on the command line.
 *
 * <p>{@code 2023} (a year), {@code 2023-11} or {@code 2023-M11} (a month), {@code 2023-Q4} (a
 * quarter), {@code 2025-S1} (a half-year), {@code 2024-08-22} (a day), {@code 2023-01/2023-11}
 * (months, both included), {@code 2026-01-01/2026-01-20} (days, both included), {@code
 * 2023-01-01/P11M} (a length from a first day, as SDMX writes it).
 */
public final class PeriodParser {
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([AMQS])(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LENGTH = Pattern.compile("P\\d{1,4}[YMD]");
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2199;

  private PeriodParser() {}

  /**
   * The period of a name; empty when it names none, ends before it starts, or lies outside the
   * years 1900 to 2199.
   */
  public static Optional<TimePeriod> parse(String name) {
    try {
      int slash = name.indexOf('/');
      Optional<TimePeriod> period =
          slash < 0 ? named(name) : fromTo(name.substring(0, slash), name.substring(slash + 1));
      return period.filter(PeriodParser::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The calendar month of a name such as {@code 2023-11}; empty when it is none. */
  public static Optional<YearMonth> parseMonth(String name) {
    return MONTH.matcher(name).matches()
        ? parse(name).map(TimePeriod::firstMonth)
        : Optional.empty();
  }

  private static Optional<TimePeriod> named(String name) {
    if (YEAR.matcher(name).matches()) {
      return Optional.of(TimePeriod.year(Integer.parseInt(name)));
    }
    if (MONTH.matcher(name).matches()) {
      return Optional.of(TimePeriod.month(month(name)));
    }
    if (DAY.matcher(name).matches()) {
      LocalDate day = day(name);
      return Optional.of(new TimePeriod(day, day));
    }
    return partOfYear(PART_OF_YEAR.matcher(name));
  }

  private static Optional<TimePeriod> partOfYear(Matcher part) {
    if (!part.matches()) {
      return Optional.empty();
    }
    int months =
        switch (part.group(2)) {
          case "A" -> 12;
          case "S" -> 6;
          case "Q" -> 3;
          default -> 1;
        };
    int number = Integer.parseInt(part.group(3));
    if (number < 1 || number * months > 12) {
      return Optional.empty();
    }
    YearMonth last = YearMonth.of(Integer.parseInt(part.group(1)), number * months);
    return Optional.of(TimePeriod.months(last.minusMonths(months - 1L), last));
  }

  private static Optional<TimePeriod> fromTo(String from, String to) {
    if (MONTH.matcher(from).matches() && MONTH.matcher(to).matches()) {
      return ordered(month(from).atDay(1), month(to).atEndOfMonth());
    }
    if (DAY.matcher(from).matches() && DAY.matcher(to).matches()) {
      return ordered(day(from), day(to));
    }
    if (LENGTH.matcher(to).matches()) {
      return firstDay(from)
          .flatMap(first -> ordered(first, first.plus(Period.parse(to)).minusDays(1)));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> firstDay(String from) {
    if (DAY.matcher(from).matches()) {
      return Optional.of(day(from));
    }
    return MONTH.matcher(from).matches() ? Optional.of(month(from).atDay(1)) : Optional.empty();
  }

  /** The month of a name such as {@code 2023-11}. */
  private static YearMonth month(String digits) {
    return YearMonth.of(
        Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(5, 7)));
  }

  /** The day of a name such as {@code 2024-08-22}. */
  private static LocalDate day(String digits) {
    return month(digits).atDay(Integer.parseInt(digits.substring(8, 10)));
  }

  private static Optional<TimePeriod> ordered(LocalDate start, LocalDate end) {
    return end.isBefore(start) ? Optional.empty() : Optional.of(new TimePeriod(start, end));
  }

  private static boolean isPlausible(TimePeriod period) {
    return period.start().getYear() >= EARLIEST_YEAR && period.end().getYear() <= LATEST_YEAR;
  }
}
