package kimngach.model.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import kimngach.model.Interval;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Qualifier;
import kimngach.model.Unit;

/**
 * A value ready to be printed, with the way back to its cells.
 *
 * @param id its name
 * @param value the exact value counted in {@code unit}; the lower end of a range
 * @param upper the upper end of a delivered range such as 1100-1350
 * @param unit the unit
 * @param decimals digits after the decimal mark that the value is known to; print may show fewer,
 *     never more. A quotient is known to any number: {@link #UNLIMITED}
 * @param qualifier the word a delivery put beside it; {@code NONE} for calculated values
 * @param formula where the value comes from
 */
public record Figure(
    FigureId id,
    ExactValue value,
    Optional<ExactValue> upper,
    Unit unit,
    int decimals,
    Qualifier qualifier,
    Formula formula) {
  /** The decimals of a quotient: as many as print asks for. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** How final the value is: no more than the least final value it rests on. */
  public ObsStatus status() {
    if (rests(ObsStatus.ESTIMATED)) {
      return ObsStatus.ESTIMATED;
    }
    return rests(ObsStatus.PROVISIONAL) ? ObsStatus.PROVISIONAL : ObsStatus.NORMAL;
  }

  private boolean rests(ObsStatus status) {
    return formula.leaves().map(Observation::status).anyMatch(status::equals);
  }

  /**
   * Every value that the digits and the hedge words of the delivered values leave open, counted in
   * {@code unit}. Inputs that share a cell are taken as independent, so that the interval may be
   * wider than need be, never narrower. Empty where it has no end: what is divided by may be zero.
   */
  public Optional<Interval> possible() {
    if (formula instanceof Formula.Delivered delivered) {
      return delivered.observation().quantity().map(quantity -> quantity.in(unit).interval());
    }
    Formula.Calculated calculated = (Formula.Calculated) formula;
    return switch (calculated.operation()) {
      case SUM -> combined(calculated.inputs(), Interval::plus);
      case DIFFERENCE, RESIDUAL -> combined(calculated.inputs(), Interval::minus);
      case MULTIPLE -> quotient(calculated.inputs());
      case PERCENTAGE -> quotient(calculated.inputs()).map(ratio -> ratio.times(HUNDRED));
      case GROWTH ->
          quotient(calculated.inputs())
              .map(ratio -> ratio.minus(Interval.exactly(BigDecimal.ONE)).times(HUNDRED));
    };
  }

  private static Optional<Interval> combined(List<Figure> inputs, BinaryOperator<Interval> step) {
    List<Interval> possible = inputs.stream().flatMap(one -> one.possible().stream()).toList();
    return possible.size() == inputs.size() ? possible.stream().reduce(step) : Optional.empty();
  }

  private static Optional<Interval> quotient(List<Figure> inputs) {
    return inputs
        .get(1)
        .possible()
        .filter(base -> base.low().signum() > 0)
        .flatMap(base -> inputs.get(0).possible().map(value -> value.dividedBy(base)));
  }

  /** Whether this was calculated from a value beside which a delivery put a hedge word. */
  public boolean restsOnHedged() {
    return formula instanceof Formula.Calculated
        && formula
            .leaves()
            .flatMap(leaf -> leaf.quantity().stream())
            .anyMatch(quantity -> quantity.qualifier() != Qualifier.NONE);
  }

  /** Whether this value was delivered otherwise, and a person corrected it. */
  public boolean isCorrected() {
    return formula instanceof Formula.Delivered delivered
        && delivered.observation().provenance().correction().isPresent();
  }

  /** Whether this value was delivered and replaces another that an earlier delivery gave. */
  public boolean isRevised() {
    return formula instanceof Formula.Delivered delivered && delivered.superseded().isPresent();
  }
}
