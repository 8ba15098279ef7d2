package kimngach.model.finding;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Interval;

/**
 * The values, at the precision of a cell, that identities leave for it.
 *
 * @param least the least of them; empty when there is none, not even zero
 * @param most the greatest of them, not below {@code least}; empty when no identity bounds it
 */
public record ImpliedRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {

  /** From one value to another, both included. */
  public static ImpliedRange of(Interval interval) {
    return new ImpliedRange(Optional.of(interval.low()), Optional.of(interval.high()));
  }

  /** The value when only one is left. */
  public Optional<BigDecimal> only() {
    return least.filter(low -> most.filter(high -> high.compareTo(low) == 0).isPresent());
  }

  /** Whether a value is among them; its digits after the precision of the cell count too. */
  public boolean contains(BigDecimal value) {
    return least.filter(low -> low.compareTo(value) > 0).isEmpty()
        && most.filter(high -> high.compareTo(value) < 0).isEmpty();
  }

  /** Whether some value from {@code low} to {@code high} is among them. */
  public boolean reaches(BigDecimal low, BigDecimal high) {
    return least.filter(end -> end.compareTo(high) > 0).isEmpty()
        && most.filter(end -> end.compareTo(low) < 0).isEmpty();
  }

  /** How far the least and the greatest lie apart; empty where one of them is not bounded. */
  public Optional<BigDecimal> width() {
    return least.flatMap(low -> most.map(high -> high.subtract(low)));
  }
}
