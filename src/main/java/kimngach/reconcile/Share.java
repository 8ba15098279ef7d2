package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kimngach.reconcile.identity.Amount;

/**
 * A part in its whole.
 *
 * @param part the part, in the unit of the whole
 * @param whole the whole, above zero
 */
record Share(Amount part, Amount whole) {
  private static final int TOLD_DIGITS = 1;

  /** The share in percent, to a tenth. */
  BigDecimal percent() {
    return part.written()
        .movePointRight(2)
        .divide(whole.written(), TOLD_DIGITS, RoundingMode.HALF_UP);
  }
}
