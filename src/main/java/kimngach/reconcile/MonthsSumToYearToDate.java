package kimngach.reconcile;

import java.time.YearMonth;
import java.util.List;
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
    return view.amounts().stream()
        .filter(amount -> isLongerYearToDate(amount.key().period()))
        .filter(amount -> additivity.overTime(amount.series().measure()))
        .flatMap(yearToDate -> breach(view, strictness, yearToDate).stream());
  }

  private static boolean isLongerYearToDate(TimePeriod period) {
    return period.isYearToDate() && period.isWholeMonths() && !period.isMonth();
  }

  private Optional<Finding> breach(AsOfView view, Strictness strictness, Amount yearToDate) {
    ObsKey key = yearToDate.key();
    YearMonth last = key.period().lastMonth();
    List<Amount> months =
        IntStream.rangeClosed(1, last.getMonthValue())
            .mapToObj(month -> key.at(TimePeriod.month(last.withMonth(month))))
            .flatMap(month -> view.amount(month).stream())
            .toList();
    if (months.size() == last.getMonthValue()) {
      return new PartsAndWhole(months, yearToDate, true).breach(strictness, name());
    }
    List<Amount> step =
        Stream.of(TimePeriod.yearToDate(last.minusMonths(1)), TimePeriod.month(last))
            .flatMap(period -> view.amount(key.at(period)).stream())
            .toList();
    return step.size() == 2
        ? new PartsAndWhole(step, yearToDate, true).breach(strictness, name() + ".step")
        : Optional.empty();
  }
}
