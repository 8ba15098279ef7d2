package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kimngach.settings.rules.OwnRule;

/**
 * The months of series that an office names sum to the year to date, as {@link
 * MonthsSumToYearToDate} asks of amounts of money.
 *
 * @param rule the rule
 * @param materiality percent of the months before up to which a difference between deliveries is a
 *     revision
 */
record OwnYearToDate(OwnRule rule, BigDecimal materiality) implements OwnCheck {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    YearsToDate yearsToDate = view.yearsToDate();
    return OwnCheck.amounts(view, rule)
        .flatMap(whole -> yearsToDate.accumulation(whole).stream())
        .map(sum -> check(strictness, sum));
  }

  private Check check(Strictness strictness, Accumulation sum) {
    boolean mayBeRevised = !sum.isOfOneDelivery() && sum.base().signum() != 0;
    BigDecimal tolerance =
        rule.tolerance()
            .of(sum.whole().written())
            .max(mayBeRevised ? sum.shareOfBase(materiality) : BigDecimal.ZERO);
    return Check.of(
        sum.sums(rule.name(), tolerance),
        () ->
            new PartsAndWhole(sum.parts(), sum.whole(), true)
                .told(strictness, rule.name(), sum.parts().size()));
  }
}
