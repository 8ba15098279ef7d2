package kimngach.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;

/**
 * The months of a year to date sum to it. Where some month was not delivered, the year to date one
 * month earlier and the last month sum to it.
 */
final class MonthsSumToYearToDate implements Rule {
  private final Additivity additivity;

  MonthsSumToYearToDate(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public String name() {
    return "months-sum-to-year-to-date";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> check(AsOfView view, Strictness strictness) {
    Map<TimePeriod, List<TimePeriod>> monthsOf = new HashMap<>();
    return view.amounts(additivity::overTime)
        .flatMap(
            amount -> {
              List<TimePeriod> months =
                  monthsOf.computeIfAbsent(
                      amount.key().period(), MonthsSumToYearToDate::monthsOfYearToDate);
              return months.size() < 2
                  ? Stream.empty()
                  : breach(view, strictness, amount, months).stream();
            });
  }

  /** The months of a year to date of whole months; none for any other period. */
  private static List<TimePeriod> monthsOfYearToDate(TimePeriod period) {
    if (!period.isYearToDate() || !period.isWholeMonths()) {
      return List.of();
    }
    return IntStream.rangeClosed(1, period.monthCount())
        .mapToObj(month -> TimePeriod.month(period.firstMonth().withMonth(month)))
        .toList();
  }

  private Optional<Finding> breach(
      AsOfView view, Strictness strictness, Amount yearToDate, List<TimePeriod> months) {
    List<Amount> delivered = amounts(view, yearToDate.key(), months);
    if (delivered.size() == months.size()) {
      return new PartsAndWhole(delivered, yearToDate, true).breach(strictness, name());
    }
    TimePeriod last = months.get(months.size() - 1);
    TimePeriod before = TimePeriod.yearToDate(last.firstMonth().minusMonths(1));
    List<Amount> step = amounts(view, yearToDate.key(), List.of(before, last));
    return step.size() == 2
        ? new PartsAndWhole(step, yearToDate, true).breach(strictness, name() + ".step")
        : Optional.empty();
  }

  private static List<Amount> amounts(AsOfView view, ObsKey key, List<TimePeriod> periods) {
    List<Amount> amounts = new ArrayList<>(periods.size());
    periods.forEach(period -> view.amount(key.at(period)).ifPresent(amounts::add));
    return amounts;
  }
}
