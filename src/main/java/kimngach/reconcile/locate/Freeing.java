package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.Measure;
import kimngach.model.Unit;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Proportion;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * What identities ask of a few cells that are freed from the values delivered, while every other
 * cell keeps its interval. The unknowns are the changes of the written values; the true value may
 * lie half a digit beside each, as the interval delivered says.
 *
 * @param freed the cells that are freed
 */
record Freeing(List<Amount> freed) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<Measure> GROWTH =
      List.of(
          Measure.STATED_GROWTH, Measure.STATED_GROWTH_ON_PREVIOUS, Measure.STATED_VOLUME_GROWTH);

  Freeing {
    freed = List.copyOf(freed);
  }

  /** What an identity asks. */
  List<Inequality> asked(Identity identity, int number) {
    BitSet origin = new BitSet();
    origin.set(number);
    return identity instanceof WeightedSum sum
        ? sum(sum, origin)
        : proportion((Proportion) identity, origin);
  }

  /** What nature asks: values that cannot be below zero, falls of no more than all there was. */
  List<Inequality> limitsOfNature() {
    List<Inequality> limits = new ArrayList<>();
    for (int i = 0; i < freed.size(); i++) {
      List<BigDecimal> weights = weights();
      weights.set(i, BigDecimal.ONE.negate());
      BigDecimal written = freed.get(i).written();
      least(freed.get(i))
          .map(least -> new Inequality(weights, written.subtract(least), false, new BitSet()))
          .ifPresent(limits::add);
    }
    return limits;
  }

  private static Optional<BigDecimal> least(Amount amount) {
    Measure measure = amount.series().measure();
    if (GROWTH.contains(measure)) {
      return Optional.of(HUNDRED.negate());
    }
    boolean isOpen =
        amount.unit() == Unit.PERCENT && !measure.equals(Measure.STATED_PLAN_ATTAINMENT);
    return isOpen ? Optional.empty() : Optional.of(BigDecimal.ZERO);
  }

  private List<Inequality> sum(WeightedSum sum, BitSet origin) {
    List<BigDecimal> weights = weights();
    for (Term term : sum.terms()) {
      number(term.amount()).ifPresent(number -> weights.set(number, term.coefficient()));
    }
    Interval possible = sum.possible();
    Inequality upper =
        new Inequality(
            weights, sum.tolerance().subtract(possible.low()), !possible.lowIncluded(), origin);
    if (sum.relation() == WeightedSum.Relation.AT_MOST_ZERO) {
      return List.of(upper);
    }
    Inequality lower =
        new Inequality(
            weights.stream().map(BigDecimal::negate).toList(),
            sum.tolerance().add(possible.high()),
            !possible.highIncluded(),
            origin);
    return List.of(upper, lower);
  }

  private List<Inequality> proportion(Proportion proportion, BitSet origin) {
    Optional<Integer> stated = number(proportion.stated());
    Optional<Integer> value = number(proportion.value());
    Optional<Integer> base = number(proportion.base());
    if (stated.isEmpty()) {
      return ofValueAndBase(proportion, value, base, origin);
    }
    return value.isEmpty() && base.isEmpty()
        ? ofStatement(proportion, stated.get(), origin)
        : List.of();
  }

  /** The statement is free: it must be one of those that can be recomputed. */
  private List<Inequality> ofStatement(Proportion proportion, int stated, BitSet origin) {
    Interval share = share(proportion);
    Interval value = proportion.value().possible();
    Interval base = proportion.base().possible();
    List<BigDecimal> lowest = weights();
    lowest.set(stated, base.low().movePointLeft(2));
    List<BigDecimal> highest = weights();
    highest.set(stated, base.high().movePointLeft(2).negate());
    return List.of(
        new Inequality(
            lowest,
            value.high().subtract(share.low().multiply(base.low())),
            !(share.lowIncluded() && value.highIncluded() && base.lowIncluded()),
            origin),
        new Inequality(
            highest,
            share.high().multiply(base.high()).subtract(value.low()),
            !(share.highIncluded() && value.lowIncluded() && base.highIncluded()),
            origin));
  }

  /** The statement stands: value - share * base is zero for some share it may stand for. */
  private List<Inequality> ofValueAndBase(
      Proportion proportion, Optional<Integer> value, Optional<Integer> base, BitSet origin) {
    Interval share = share(proportion);
    Interval values = proportion.value().possible();
    Interval bases = proportion.base().possible();
    List<Inequality> asked = new ArrayList<>();
    List<BigDecimal> atMost = weights();
    value.ifPresent(number -> atMost.set(number, BigDecimal.ONE));
    base.ifPresent(number -> atMost.set(number, share.high().negate()));
    asked.add(
        new Inequality(
            atMost,
            share.high().multiply(bases.high()).subtract(values.low()),
            !(share.highIncluded() && bases.highIncluded() && values.lowIncluded()),
            origin));
    if (share.low().signum() > 0) {
      List<BigDecimal> atLeast = weights();
      value.ifPresent(number -> atLeast.set(number, BigDecimal.ONE.negate()));
      base.ifPresent(number -> atLeast.set(number, share.low()));
      asked.add(
          new Inequality(
              atLeast,
              values.high().subtract(share.low().multiply(bases.low())),
              !(share.lowIncluded() && bases.lowIncluded() && values.highIncluded()),
              origin));
    }
    return asked;
  }

  /** Every share that the statement may stand for, as a fraction of one. */
  private static Interval share(Proportion proportion) {
    Interval stated = proportion.stated().possible().widenedBy(proportion.tolerance());
    Interval percent = proportion.isGrowth() ? stated.plus(Interval.exactly(HUNDRED)) : stated;
    return percent.times(new BigDecimal("0.01"));
  }

  private Optional<Integer> number(Amount amount) {
    for (int i = 0; i < freed.size(); i++) {
      if (Cell.of(freed.get(i)).equals(Cell.of(amount))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private List<BigDecimal> weights() {
    return new ArrayList<>(Collections.nCopies(freed.size(), BigDecimal.ZERO));
  }
}
