package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Commodity;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;

/**
 * No month or quarter exceeds the year to date that contains it. This needs no other month, so it
 * notices columns that have changed places in the first delivery of all.
 *
 * <p>Where values are there that must sum to the year to date, {@link MonthsSumToYearToDate} weighs
 * them, and nothing is told here. Between deliveries a small excess is a revision, and a single
 * group of goods weighs no more than a WARNING, as there.
 */
final class MonthWithinYearToDate implements Rule {
  private static final int MONTHS_OF_QUARTER = 3;

  private final Additivity additivity;
  private final BigDecimal materiality;

  /**
   * The rule for these measures.
   *
   * @param materiality percent of the year to date up to which a difference between deliveries is a
   *     revision
   */
  MonthWithinYearToDate(Additivity additivity, BigDecimal materiality) {
    this.additivity = additivity;
    this.materiality = materiality;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    YearsToDate yearsToDate = view.yearsToDate();
    return view.amounts(additivity::overTime)
        .filter(whole -> whole.key().period().isYearToDate())
        .filter(whole -> whole.key().period().isWholeMonths() && isNotNegative(whole))
        .filter(whole -> yearsToDate.accumulation(whole).isEmpty())
        .flatMap(
            whole ->
                greatest(view, whole).filter(part -> !isRevision(part, whole)).stream()
                    .map(
                        part ->
                            Check.within(
                                strictness, part, whole, () -> told(strictness, part, whole))));
  }

  private static boolean isNotNegative(Amount amount) {
    return amount.written().signum() >= 0;
  }

  /** The greatest month or quarter inside a year to date. */
  private static Optional<Amount> greatest(AsOfView view, Amount whole) {
    return inside(whole.key().period()).stream()
        .flatMap(period -> view.amount(whole.key().at(period)).stream())
        .filter(part -> part.unit() == whole.unit())
        .max(Comparator.comparing(part -> part.possible().low()));
  }

  private static List<TimePeriod> inside(TimePeriod yearToDate) {
    List<TimePeriod> periods = new ArrayList<>();
    for (int month = 1; month <= yearToDate.monthCount(); month++) {
      periods.add(TimePeriod.month(yearToDate.firstMonth().withMonth(month)));
      if (month % MONTHS_OF_QUARTER == 0) {
        periods.add(
            TimePeriod.months(
                yearToDate.firstMonth().withMonth(month - MONTHS_OF_QUARTER + 1),
                yearToDate.firstMonth().withMonth(month)));
      }
    }
    periods.remove(yearToDate);
    return periods;
  }

  /** Whether a month of another delivery is above the year to date by no more than a revision. */
  private boolean isRevision(Amount part, Amount whole) {
    BigDecimal excess = part.possible().low().subtract(whole.possible().high());
    BigDecimal revision = whole.written().multiply(materiality).movePointLeft(2);
    return !part.vintage().equals(whole.vintage()) && excess.compareTo(revision) <= 0;
  }

  private Finding told(Strictness strictness, Amount part, Amount whole) {
    boolean weighsLess =
        !part.vintage().equals(whole.vintage())
            && !whole.series().commodity().equals(Commodity.ALL);
    return (weighsLess ? strictness.atMost(Severity.WARNING) : strictness)
        .finding(strictness.rule())
        .about(whole.key())
        .with("partPeriod", new NamedValue.Period(part.key().period()))
        .with("found", part)
        .with("expected", whole)
        .computed("residual", part.written().subtract(whole.written()), whole.unit())
        .apart(part, whole)
        .told();
  }
}
