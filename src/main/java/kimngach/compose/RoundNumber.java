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
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

  /**
   * Whether a word is true of every possible value, and none is so far away that another number
   * would have to be printed. "Just below" and "just above" are besides within a twentieth of the
   * number: 0.6 is not nearly 1.
   *
   * @param possible the values, counted in the unit printed
   */
  boolean allows(Qualifier word, Interval possible) {
    if (number.signum() < 0) {
      return new RoundNumber(number.negate()).allows(word, possible.negated());
    }
    BigDecimal half = step().multiply(HALF);
    BigDecimal near = half.min(number.multiply(TWENTIETH));
    return switch (word) {
      case NONE -> possible.isWithin(around(half));
      case NEARLY ->
          number.signum() != 0
              && possible.isWithin(Interval.halfOpen(number.subtract(near), number));
      case OVER ->
          number.signum() != 0
              && possible.isWithin(Interval.halfOpen(number, number.add(near)))
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

  private BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(number.scale());
  }

  private Interval around(BigDecimal reach) {
    return Interval.halfOpen(number.subtract(reach), number.add(reach));
  }
}
