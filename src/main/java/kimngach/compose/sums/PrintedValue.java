package kimngach.compose.sums;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Unit;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.FigureId;

/**
 * A figure at one print precision. Wherever a bulletin prints it so, it prints the same number.
 *
 * @param figure the figure
 * @param exact its exact value, counted in {@code unit}
 * @param unit the unit printed
 * @param decimals digits printed after the decimal mark, 0 or more
 */
public record PrintedValue(FigureId figure, ExactValue exact, Unit unit, int decimals) {

  /** The number that rounding half up prints. */
  public BigDecimal plain() {
    return exact.rounded(decimals);
  }

  /**
   * The number on the other side of the exact value, one unit of the last digit from the plain one;
   * empty when the exact value is printed in full.
   */
  public Optional<BigDecimal> neighbour() {
    int side = exact.compareTo(ExactValue.of(plain()));
    return side == 0
        ? Optional.empty()
        : Optional.of(plain().add(step().multiply(BigDecimal.valueOf(side))));
  }

  /** One unit of the last digit printed. */
  BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /**
   * By how much the square of the deviation from the exact value grows when the neighbour is
   * printed in place of the plain number, in squared units of the last digit; from 0 to 1.
   */
  BigDecimal penalty(int digits) {
    ExactValue away = exact.minus(ExactValue.of(plain())).scaledByPowerOfTen(decimals);
    return BigDecimal.ONE.subtract(away.rounded(digits).abs().multiply(BigDecimal.valueOf(2)));
  }
}
