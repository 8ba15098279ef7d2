package kimngach.reconcile.locate;

import java.math.BigDecimal;
import kimngach.model.finding.Slip;

/**
 * How seldom things happen, in tenths of a power of ten: 10 is one case in ten, 20 one in a
 * hundred. Rarities of independent things add up. They only rank sets that all mend the figures.
 */
final class Rarity {
  /** A cell of this delivery is wrong. */
  static final int WRONG_CELL = 25;

  /** A cell is wrong that came with an earlier delivery and has been looked at since. */
  static final int WRONG_OLD_CELL = 33;

  private static final int OTHER_MISTAKE = 7;
  private static final int COMMONEST_OTHER_MISTAKE = 30;
  private static final int MOST_DIGITS = 6;
  private static final int TENFOLD = 10;

  private Rarity() {}

  /** A slip turns a value into this one and no other. */
  static int of(Slip slip) {
    return switch (slip) {
      case SWAPPED_CELLS -> 10;
      case WRONG_SIGN, PREVIOUS_PERIOD, OTHER_SCOPE -> 13;
      case TRANSPOSED_DIGITS -> 17;
      case FACTOR_TEN, FACTOR_HUNDRED, FACTOR_THOUSAND -> 18;
      case DECIMAL_MARK -> 22;
      case WRONG_DIGIT -> 24;
    };
  }

  /**
   * A mistake that is no slip turns one of some possible values into this one.
   *
   * @param written the value delivered
   * @param possible how many values are possible, counted at its precision
   */
  static int ofOtherMistake(BigDecimal written, BigDecimal possible) {
    int digits = Math.min(MOST_DIGITS, written.precision());
    int tens = Math.max(0, possible.precision() - possible.scale() - 1);
    return Math.max(COMMONEST_OTHER_MISTAKE, OTHER_MISTAKE + TENFOLD * (digits - tens));
  }
}
