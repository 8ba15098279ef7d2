package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.figure.Bridge;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * A bridge with the amounts that were delivered for it.
 *
 * @param bridge the flow and the period
 * @param all turnover of all regimes
 * @param declared turnover declared in the province, less than {@code all}
 * @param lines how many lines are known, at least one
 * @param terms the amounts that make up the lines
 */
record Spanned(Bridge bridge, Amount all, Amount declared, int lines, List<Term> terms) {
  Spanned {
    terms = List.copyOf(terms);
  }

  /** The bridge, if both sides and some line were delivered and there is a gap to span. */
  static Optional<Spanned> of(AsOfView view, LineTerms lineTerms, Bridge bridge) {
    Optional<Amount> all = view.amount(new ObsKey(bridge.allRegimes(), bridge.period()));
    Optional<Amount> declared = view.amount(new ObsKey(bridge.declared(), bridge.period()));
    if (all.isEmpty() || declared.isEmpty()) {
      return Optional.empty();
    }
    int lines = 0;
    List<Term> terms = new ArrayList<>();
    for (Regime line : bridge.lines()) {
      Optional<List<Term>> made = lineTerms.find(new ObsKey(bridge.line(line), bridge.period()));
      lines += made.isPresent() ? 1 : 0;
      made.ifPresent(terms::addAll);
    }
    return Optional.of(new Spanned(bridge, all.get(), declared.get(), lines, terms))
        .filter(spanned -> !spanned.terms().isEmpty())
        .filter(Spanned::isOfOneUnit)
        .filter(spanned -> spanned.gap().signum() > 0);
  }

  private boolean isOfOneUnit() {
    return Stream.concat(Stream.of(declared), amounts().stream())
        .allMatch(amount -> amount.unit() == all.unit());
  }

  /** The amounts that make up the lines. */
  List<Amount> amounts() {
    return terms.stream().map(Term::amount).toList();
  }

  /** What all regimes exceed declared goods by. */
  BigDecimal gap() {
    return all.written().subtract(declared.written());
  }

  /** What the gap still is after every line. */
  BigDecimal residual() {
    return terms.stream()
        .map(term -> term.amount().written().multiply(term.coefficient()))
        .reduce(gap(), BigDecimal::subtract);
  }

  /** Every residual that the digits of the amounts leave open. */
  Interval possible() {
    return Interval.ZERO.minus(notNegative("", BigDecimal.ZERO).possible());
  }

  /** What asks that declared goods and the lines do not exceed all regimes. */
  WeightedSum notNegative(String rule, BigDecimal tolerance) {
    return new WeightedSum(
        rule,
        Stream.of(Stream.of(Term.plus(declared)), terms.stream(), Stream.of(Term.minus(all)))
            .flatMap(each -> each)
            .toList(),
        WeightedSum.Relation.AT_MOST_ZERO,
        tolerance);
  }

  /** A percentage of the gap. */
  BigDecimal shareOfGap(BigDecimal percent) {
    return gap().multiply(percent).movePointLeft(2);
  }
}
