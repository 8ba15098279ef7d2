package kimngach.reconcile;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kimngach.model.Measure;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.reconcile.identity.Amount;

/** The monthly values of all series, by how many months before the reported one they are. */
final class MonthTable {
  private final YearMonth reported;
  private final Map<SeriesKey, Map<Integer, Amount>> bySeries = new LinkedHashMap<>();

  /** The values of the reported month and of up to {@code months} before it. */
  MonthTable(AsOfView view, Predicate<Measure> measures, int months) {
    reported = view.month().firstMonth();
    view.amounts(measures)
        .filter(amount -> amount.key().period().isMonth())
        .forEach(
            amount -> {
              int back = monthsBefore(amount.key().period().firstMonth());
              if (back >= 0 && back <= months) {
                bySeries.computeIfAbsent(amount.series(), any -> new HashMap<>()).put(back, amount);
              }
            });
  }

  private int monthsBefore(YearMonth month) {
    return (reported.getYear() - month.getYear()) * 12
        + reported.getMonthValue()
        - month.getMonthValue();
  }

  /** Every series, in the order of their names. */
  Set<SeriesKey> series() {
    return Collections.unmodifiableSet(bySeries.keySet());
  }

  /** A value so many months before the reported one; empty where it is not known. */
  Optional<Amount> amount(SeriesKey series, int back) {
    return Optional.ofNullable(bySeries.getOrDefault(series, Map.of()).get(back));
  }

  /** The month so many months before the reported one. */
  TimePeriod month(int back) {
    return TimePeriod.month(reported.minusMonths(back));
  }
}
