package kimngach.compose;

import java.math.BigDecimal;
import kimngach.model.Interval;
import kimngach.model.Qualifier;

/**
 * A rounded number and the hedge words that may stand before it, judged by every value that it may
 * stand for. Below zero all is mirrored: a fall is spoken of by its size.
 *
 * @param number the number printed, with as many decimals as are shown
 */
record RoundNumber(BigDecimal number) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Whether a word is true of every possible value, and none is so far away that another number
   * would have to be printed.
   *
   * @param possible the values, counted in the unit printed
   */
  boolean allows(Qualifier word, Interval possible) {
    if (number.signum() < 0) {
      return new RoundNumber(number.negate()).allows(word, possible.negated());
    }
    BigDecimal half = step().multiply(HALF);
    return switch (word) {
      case NONE -> possible.isWithin(around(half));
      case NEARLY -> isNotZero() && possible.isWithin(below(half));
      case OVER ->
          isNotZero()
              && possible.isWithin(Interval.halfOpen(number, number.add(half)))
              && possible.high().compareTo(number) > 0;
      case ABOUT -> possible.isWithin(around(step()));
    };
  }

  /** The word that the possible values prove: just below, just above, or else on either side. */
  Qualifier provedBy(Interval possible) {
    if (allows(Qualifier.NEARLY, possible)) {
      return Qualifier.NEARLY;
    }
    return allows(Qualifier.OVER, possible) ? Qualifier.OVER : Qualifier.ABOUT;
  }

  private boolean isNotZero() {
    return number.signum() != 0;
  }

  private BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(number.scale());
  }

  private Interval around(BigDecimal reach) {
    return Interval.halfOpen(number.subtract(reach), number.add(reach));
  }

  private Interval below(BigDecimal reach) {
    return Interval.halfOpen(number.subtract(reach), number);
  }
}
