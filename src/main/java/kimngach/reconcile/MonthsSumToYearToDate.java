package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kimngach.model.Commodity;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.WeightedSum;

/**
 * The months of a year to date sum to it. Where some month was not delivered, an earlier year to
 * date and the months since sum to it.
 *
 * <p>Where one delivery gives the year to date and an earlier one the months before, a difference
 * that is small beside them is a revision, which {@link ImpliedRevision} tells; a larger one may be
 * a slip and is told here. A single group of goods is revised by more than that now and then, so
 * there it weighs no more than a WARNING.
 */
final class MonthsSumToYearToDate implements Rule {
  private final Additivity additivity;
  private final BigDecimal materiality;

  /**
   * The rule for these measures.
   *
   * @param materiality percent of the months before up to which a difference between deliveries is
   *     a revision
   */
  MonthsSumToYearToDate(Additivity additivity, BigDecimal materiality) {
    this.additivity = additivity;
    this.materiality = materiality;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    YearsToDate yearsToDate = view.yearsToDate();
    return view.amounts(additivity::overTime)
        .flatMap(whole -> yearsToDate.accumulation(whole).stream())
        .map(sum -> check(strictness, sum));
  }

  private Check check(Strictness strictness, Accumulation sum) {
    boolean mayBeRevised = !sum.isOfOneDelivery() && sum.base().signum() != 0;
    boolean ofAllGoods = sum.whole().series().commodity().equals(Commodity.ALL);
    Strictness weighed =
        ofAllGoods || sum.isOfOneDelivery() ? strictness : strictness.atMost(Severity.WARNING);
    BigDecimal tolerance =
        strictness
            .toleranceIn(sum.unit())
            .max(mayBeRevised ? sum.shareOfBase(materiality) : BigDecimal.ZERO);
    WeightedSum sums = sum.sums(strictness.rule(), tolerance);
    return Check.of(sums, () -> told(weighed, sum, sums.miss()));
  }

  private Finding told(Strictness strictness, Accumulation sum, BigDecimal miss) {
    return sum.isOfMonths() || sum.older().isEmpty()
        ? new PartsAndWhole(sum.parts(), sum.whole(), true)
            .told(
                strictness,
                sum.isOfMonths() ? strictness.rule() : strictness.rule() + ".step",
                sum.parts().size())
        : betweenDeliveries(strictness, sum, miss);
  }

  private Finding betweenDeliveries(Strictness strictness, Accumulation sum, BigDecimal miss) {
    return strictness
        .finding(strictness.rule() + ".between-deliveries")
        .about(sum.whole().key())
        .with("expected", sum.whole())
        .computed("old", Accumulation.sum(sum.older()), sum.unit())
        .computed("left", sum.left(), sum.unit())
        .computed("untold", sum.untoldGap(), sum.unit())
        .computed("allowed", sum.shareOfBase(materiality), sum.unit())
        .with("possible", new NamedValue.Possible(sum.possibleUntoldGap(), sum.unit()))
        .computed("miss", miss, sum.unit())
        .at(sum.parts())
        .told();
  }
}
