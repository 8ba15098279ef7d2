package kimngach.compose.sums;

import java.math.BigDecimal;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;

/**
 * A cell of a table that prints one figure.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 * @param figure the figure
 * @param value the figure at the precision it is printed
 * @param digitsAsked the digits after the decimal mark that the cell asks for; {@code value} has
 *     fewer where fewer are known
 */
public record PrintedCell(int row, int column, Figure figure, PrintedValue value, int digitsAsked) {
  private static final ExactValue NONE = ExactValue.of(BigDecimal.ZERO);

  /**
   * How far the figure may lie from what it stands for because deliveries are rounded, in the unit
   * printed: half a unit of the last delivered digit for each value it rests on.
   */
  ExactValue deliveredRounding() {
    return deliveredRounding(figure)
        .scaledByPowerOfTen(figure.unit().exponent() - value.unit().exponent());
  }

  private static ExactValue deliveredRounding(Figure figure) {
    if (figure.formula() instanceof Formula.Calculated calculated) {
      return switch (calculated.operation()) {
        case SUM, DIFFERENCE, RESIDUAL ->
            calculated.inputs().stream()
                .map(PrintedCell::deliveredRounding)
                .reduce(NONE, ExactValue::plus);
        case GROWTH, PERCENTAGE, MULTIPLE -> NONE;
      };
    }
    return ExactValue.of(new BigDecimal("0.5").scaleByPowerOfTen(-figure.decimals()));
  }
}
