package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.figure.Comparison;
import kimngach.reconcile.identity.Amount;

/**
 * The base that a value and a stated percentage imply, whether or not it was ever delivered: 4,975
 * and +62.6% imply that the year before lies in [3058.4, 3060.9].
 *
 * @param stated the percentage
 * @param value the value it speaks of, as it was when the percentage was stated
 * @param base the series and period of the base
 * @param possible every base that the digits of both leave open, in the unit of {@code value}
 */
record ImpliedBase(Amount stated, Amount value, ObsKey base, Interval possible) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The base that a statement implies; empty where its value is missing or no quotient exists. */
  static Optional<ImpliedBase> of(AsOfView view, StatedPercentage kind, Amount stated) {
    Interval index =
        kind.isGrowth() ? stated.possible().plus(Interval.exactly(HUNDRED)) : stated.possible();
    if (stated.unit() != Unit.PERCENT || index.low().signum() <= 0) {
      return Optional.empty();
    }
    return kind.comparison(stated.key())
        .flatMap(
            comparison ->
                valueOf(view, comparison, stated)
                    .filter(value -> value.possible().low().signum() > 0)
                    .map(
                        value ->
                            new ImpliedBase(
                                stated,
                                value,
                                comparison.base(),
                                value.possible().times(HUNDRED).dividedBy(index))));
  }

  /** The value as the statement's delivery knew it, or else the one that came later and alone. */
  private static Optional<Amount> valueOf(AsOfView view, Comparison comparison, Amount stated) {
    return view.amount(comparison.value(), stated.vintage())
        .or(
            () ->
                view.amount(comparison.value())
                    .filter(value -> view.vintages(value.key()).size() == 1));
  }

  /** The delivery that made the statement. */
  Vintage vintage() {
    return stated.vintage();
  }

  Unit unit() {
    return value.unit();
  }
}
