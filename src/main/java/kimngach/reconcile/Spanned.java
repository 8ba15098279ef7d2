package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.figure.Bridge;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * A bridge with the amounts that were delivered for it.
 *
 * @param all turnover of all regimes
 * @param declared turnover declared in the province, less than {@code all}
 * @param lines the lines delivered, at least one
 */
record Spanned(Amount all, Amount declared, List<Amount> lines) {
  Spanned {
    lines = List.copyOf(lines);
  }

  /** The bridge, if both sides and some line were delivered and there is a gap to span. */
  static Optional<Spanned> of(AsOfView view, Bridge bridge) {
    Optional<Amount> all = view.amount(new ObsKey(bridge.allRegimes(), bridge.period()));
    Optional<Amount> declared = view.amount(new ObsKey(bridge.declared(), bridge.period()));
    List<Amount> lines =
        bridge.lines().stream()
            .map(line -> new ObsKey(bridge.line(line), bridge.period()))
            .flatMap(key -> view.amount(key).stream())
            .toList();
    if (all.isEmpty() || declared.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Spanned(all.get(), declared.get(), lines))
        .filter(Spanned::isOfOneUnit)
        .filter(spanned -> spanned.gap().signum() > 0);
  }

  private boolean isOfOneUnit() {
    return Stream.concat(Stream.of(declared), lines.stream())
        .allMatch(amount -> amount.unit() == all.unit());
  }

  /** What all regimes exceed declared goods by. */
  BigDecimal gap() {
    return all.written().subtract(declared.written());
  }

  /** What the gap still is after every line. */
  BigDecimal residual() {
    return lines.stream().map(Amount::written).reduce(gap(), BigDecimal::subtract);
  }

  /** Every residual that the digits of the amounts leave open. */
  Interval possible() {
    return lines.stream()
        .map(Amount::possible)
        .reduce(all.possible().minus(declared.possible()), Interval::minus);
  }

  /** What asks that declared goods and the lines do not exceed all regimes. */
  WeightedSum notNegative(String rule, BigDecimal tolerance) {
    return new WeightedSum(
        rule,
        Stream.concat(
                Stream.concat(Stream.of(declared), lines.stream()).map(Term::plus),
                Stream.of(Term.minus(all)))
            .toList(),
        WeightedSum.Relation.AT_MOST_ZERO,
        tolerance);
  }

  /** A percentage of the gap. */
  BigDecimal shareOfGap(BigDecimal percent) {
    return gap().multiply(percent).movePointLeft(2);
  }
}
