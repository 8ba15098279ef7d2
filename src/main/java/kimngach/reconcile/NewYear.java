package kimngach.reconcile;

import java.util.Collection;
import kimngach.model.TimePeriod;

/**
 * The New Year holidays (Tết), in January or February, empty the roads: what is usual in these
 * months can be told only from a January or February of an earlier year.
 */
final class NewYear {
  private static final int FEBRUARY = 2;

  private NewYear() {}

  /** Whether past months tell what is usual in a month, as far as the holidays go. */
  static boolean isKnown(TimePeriod month, Collection<TimePeriod> past) {
    return !mayFallInto(month)
        || past.stream()
            .anyMatch(
                each ->
                    mayFallInto(each)
                        && each.firstMonth().getYear() < month.firstMonth().getYear());
  }

  private static boolean mayFallInto(TimePeriod month) {
    return month.firstMonth().getMonthValue() <= FEBRUARY;
  }
}
