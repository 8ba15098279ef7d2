package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kimngach.model.CellRef;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.reconcile.identity.Amount;

/**
 * A delivered amount in the sums that are balanced.
 *
 * @param amount the amount; of a located error, what it should be
 * @param delivered the observation as it was delivered
 * @param isKept whether it must not move
 */
record Cell(Amount amount, Observation delivered, boolean isKept) {

  /**
   * What tells cells apart.
   *
   * @param cell where the value stands
   * @param key the series and period it gives
   */
  record Place(CellRef cell, ObsKey key) {
    static Place of(Amount amount) {
      return of(amount.observation());
    }

    static Place of(Observation observation) {
      return new Place(observation.cell(), observation.key());
    }
  }

  /** One unit of the last digit delivered, in the unit of the amount. */
  BigDecimal step() {
    return BigDecimal.ONE.scaleByPowerOfTen(-amount.written().scale());
  }

  /** How large a change of one is taken for: the amount itself, or a step where it is zero. */
  BigDecimal size() {
    return amount.written().abs().max(step());
  }

  /** By how many steps it may fall: an amount is never below zero. */
  long stepsToZero() {
    return amount.written().divide(step(), RoundingMode.FLOOR).longValueExact();
  }

  /** The amount that is so many steps higher. */
  Amount movedBy(long steps) {
    BigDecimal value = amount.written().add(step().multiply(BigDecimal.valueOf(steps)));
    return Amounts.with(amount, value);
  }

  /** What is proposed in the unit that the cell was delivered in. */
  Quantity inDeliveredUnit() {
    Quantity before = delivered.quantity().orElseThrow();
    return Quantity.of(
        amount.unit().convert(amount.written(), before.unit()).setScale(before.decimals()),
        before.unit(),
        before.qualifier());
  }

  /** The same cell with another amount. */
  Cell with(Amount other) {
    return new Cell(other, delivered, isKept);
  }
}
