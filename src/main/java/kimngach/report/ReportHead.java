package kimngach.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kimngach.settings.Office;

/**
 * What every report of a run says of itself. No clock is in it: the same figures give the same
 * report on any day.
 *
 * @param month the reporting month
 * @param released the day the month's bulletin is released; empty when the calendar has none
 * @param software the program and its version, such as {@code kimngach 0.1.0}
 * @param office who publishes
 */
public record ReportHead(
    YearMonth month, Optional<LocalDate> released, String software, Office office) {

  /** The release date, or the month where there is none, as ISO 8601 writes them. */
  String time() {
    return released.map(LocalDate::toString).orElse(month.toString());
  }
}
