package kimngach.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * Months and days as English writes them. Java's own names of months would do, but every start
 * would load the world's locale data for them.
 */
public final class EnglishDate {
  private EnglishDate() {}

  /** A day: {@code 29 November 2023}. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
  }

  /** A month's name: {@code November}. */
  public static String month(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** A month's first three letters: {@code Nov}. */
  public static String shortMonth(Month month) {
    return month(month).substring(0, 3);
  }
}
