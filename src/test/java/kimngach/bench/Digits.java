package kimngach.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import kimngach.model.ObsKey;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Unit;

/**
 * The digits an office prints: how many for each scope, which numbers in billions, how many for
 * percentages. Every number is rounded by itself, as offices do, so sums are off by rounding.
 *
 * @param ofAllRegimes decimals of million USD, 0 to 3
 * @param ofDeclared decimals of million USD, 0 to 3
 * @param ofPercent decimals of percentages, 0 to 2
 * @param inBillions whether the totals of all regimes for the year to date are told in billion USD
 * @param hedged the share of percentages that a word such as "over" stands beside
 */
record Digits(int ofAllRegimes, int ofDeclared, int ofPercent, boolean inBillions, double hedged) {
  private static final int OF_BILLIONS = 1;

  static Digits drawn(SplittableRandom random) {
    return new Digits(
        random.nextInt(4), random.nextInt(4), random.nextInt(3), random.nextInt(6) == 0, 0.15);
  }

  /** What is printed of an amount that is no percentage. */
  Quantity printed(ObsKey key, BigDecimal exact) {
    if (key.series().scope() == Scope.NONE) {
      boolean isRevenue = key.series().equals(Trade.REVENUE);
      return isRevenue
          ? rounded(exact, 1, Unit.BILLION_VND)
          : rounded(exact, 0, Unit.VEHICLES_PER_DAY);
    }
    boolean isHeadline =
        key.series().scope() == Scope.ALL_REGIMES
            && key.series().isWhole()
            && !key.period().isMonth();
    if (inBillions && isHeadline) {
      return rounded(exact.movePointLeft(3), OF_BILLIONS, Unit.BILLION_USD);
    }
    int digits = key.series().scope() == Scope.DECLARED ? ofDeclared : ofAllRegimes;
    return rounded(exact, digits, Unit.MILLION_USD);
  }

  private static Quantity rounded(BigDecimal exact, int digits, Unit unit) {
    return Quantity.of(exact.setScale(digits, RoundingMode.HALF_UP), unit, Qualifier.NONE);
  }

  /** What is printed of a percentage; now and then "over" or "nearly", by its size. */
  Quantity percentage(BigDecimal exact, SplittableRandom random) {
    boolean hedge = random.nextDouble() < hedged;
    boolean over = random.nextBoolean();
    BigDecimal written = exact.setScale(ofPercent, over ? RoundingMode.DOWN : RoundingMode.UP);
    if (!hedge || written.signum() == 0) {
      return rounded(exact, ofPercent, Unit.PERCENT);
    }
    return Quantity.of(written, Unit.PERCENT, over ? Qualifier.OVER : Qualifier.NEARLY);
  }
}
