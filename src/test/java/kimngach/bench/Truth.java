package kimngach.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;

/** What really happened, exact: every sum of what was booked, over flows, gates and months. */
final class Truth {
  private final Map<ObsKey, BigDecimal> values = new HashMap<>();

  /**
   * Books what happened in one month under its own series and under every series it lies in.
   *
   * @param leaf exports or imports at one gate or at no gate, of one regime or of none
   */
  void book(SeriesKey leaf, YearMonth month, BigDecimal value) {
    for (SeriesKey flow : List.of(leaf, leaf.with(Flow.TOTAL))) {
      add(flow, month, value);
      if (!leaf.gate().equals(BorderGate.ALL)) {
        add(flow.with(BorderGate.ALL), month, value);
      }
    }
  }

  /** Books an indicator that has no flow. */
  void add(SeriesKey series, YearMonth month, BigDecimal value) {
    add(new ObsKey(series, TimePeriod.month(month)), value);
    for (int last = Math.max(2, month.getMonthValue()); last <= 12; last++) {
      add(new ObsKey(series, TimePeriod.yearToDate(month.withMonth(last))), value);
    }
  }

  /** Adds to a single value. */
  void add(ObsKey key, BigDecimal value) {
    values.merge(key, value, BigDecimal::add);
  }

  /** The exact value; empty for what did not happen. */
  Optional<BigDecimal> value(ObsKey key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The exact value of what happened. */
  BigDecimal of(SeriesKey series, TimePeriod period) {
    return value(new ObsKey(series, period)).orElseThrow();
  }
}
