package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * The revision of earlier months that a delivery implies even if nobody says so: its year to date,
 * less its month, is no longer the year to date that an earlier delivery gave. Revisions that
 * earlier deliveries implied are no news.
 *
 * <p>Its tolerance is the percentage of the months before up to which a difference is a revision;
 * beyond that {@link MonthsSumToYearToDate} takes it for a slip.
 */
final class ImpliedRevision implements Rule {
  private static final int TOLD_DIGITS = 2;

  private final Additivity additivity;

  ImpliedRevision(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    YearsToDate yearsToDate = view.yearsToDate();
    return view.amounts(additivity::overTime)
        .filter(view::isDeliveredNow)
        .flatMap(whole -> yearsToDate.accumulation(whole).stream())
        .filter(sum -> !sum.isOfOneDelivery())
        .filter(sum -> !isToldByTheYearToDate(view, sum))
        .filter(sum -> !sum.possibleUntoldGap().meets(Interval.ZERO))
        .filter(sum -> sum.isRevision(strictness.tolerance()))
        .map(sum -> Check.told(told(strictness, sum)));
  }

  /** Whether the delivery gives the year to date alone, anew: a revision that is told as such. */
  private static boolean isToldByTheYearToDate(AsOfView view, Accumulation sum) {
    return sum.older().size() == sum.parts().size()
        && view.superseded(sum.whole().key()).isPresent();
  }

  private static Finding told(Strictness strictness, Accumulation sum) {
    List<Amount> older = sum.older();
    return older.size() == 1
        ? ofOne(strictness, sum, older.get(0))
        : ofSeveral(strictness, sum, older);
  }

  private static Finding ofOne(Strictness strictness, Accumulation sum, Amount older) {
    boolean partlyTold = sum.toldGap().signum() != 0;
    FindingDraft draft =
        strictness
            .finding(partlyTold ? strictness.rule() + ".partly-told" : strictness.rule())
            .about(older.key())
            .with("old", older)
            .with("oldDelivery", new NamedValue.DeliveredWith(older.vintage()))
            .computed("others", sum.whole().written().subtract(sum.left()), sum.unit());
    sum.told().forEach(month -> draft.at(month.after().observation()));
    return told(draft, sum)
        .computed("told", sum.toldGap(), sum.unit())
        .computed("untold", sum.untoldGap(), sum.unit())
        .told();
  }

  private static Finding ofSeveral(Strictness strictness, Accumulation sum, List<Amount> older) {
    FindingDraft draft =
        strictness
            .finding(strictness.rule() + ".several")
            .about(sum.whole().key())
            .computed("old", Accumulation.sum(older), sum.unit())
            .count("parts", older.size());
    return told(draft, sum).at(older).told();
  }

  private static FindingDraft told(FindingDraft draft, Accumulation sum) {
    return draft
        .computed("new", sum.left(), sum.unit())
        .computed("difference", sum.gap(), sum.unit())
        .computed("percent", percentOfBase(sum), Unit.PERCENT)
        .with("yearToDate", sum.whole())
        .with("yearToDatePeriod", new NamedValue.Period(sum.whole().key().period()))
        .at(sum.parts());
  }

  private static BigDecimal percentOfBase(Accumulation sum) {
    return sum.gap().movePointRight(2).divide(sum.base(), TOLD_DIGITS, RoundingMode.HALF_UP);
  }
}
