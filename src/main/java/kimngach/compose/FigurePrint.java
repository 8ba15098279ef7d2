package kimngach.compose;

import java.math.BigDecimal;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Unit;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;

/**
 * How a figure is printed: unit, digits, and whether its sign is told by words beside it. This is
 * the one place where a value is rounded, half up.
 *
 * @param unit the unit printed, of the same kind as the figure's
 * @param decimals digits after the decimal mark asked for; a figure known to fewer prints fewer
 * @param magnitude whether the sign is left to the words ("giảm 5,2%")
 */
record FigurePrint(Unit unit, int decimals, boolean magnitude) {

  /**
   * The usual print: one decimal for amounts and computed percentages, none for counts; a
   * percentage that was delivered keeps two.
   */
  static FigurePrint usual(Figure figure) {
    Unit unit = figure.unit();
    boolean roundMillions = unit == Unit.MILLION_USD && figure.decimals() < 0;
    return switch (unit.kind()) {
      case USD -> new FigurePrint(roundMillions ? Unit.BILLION_USD : unit, 1, false);
      case VND -> new FigurePrint(unit, 1, false);
      case PERCENT -> new FigurePrint(unit, figure.decimals() == Figure.UNLIMITED ? 1 : 2, false);
      case VEHICLES_PER_DAY, WAGONS_PER_DAY, COUNT, TONNES -> new FigurePrint(unit, 0, false);
    };
  }

  /**
   * Whether a figure known to less than a million is printed in billions, so that no digit is
   * printed that nobody knows; its unit must stand beside it.
   */
  boolean isInLargerUnit(Figure figure) {
    return unit != figure.unit() && figure.decimals() < 0;
  }

  FigurePrint in(Unit other) {
    return new FigurePrint(other, decimals, magnitude);
  }

  FigurePrint withDecimals(int other) {
    return new FigurePrint(unit, other, magnitude);
  }

  FigurePrint asMagnitude() {
    return new FigurePrint(unit, decimals, true);
  }

  FigurePrint signed() {
    return new FigurePrint(unit, decimals, false);
  }

  /** The number printed: one correct rounding of the exact value. */
  BigDecimal rounded(Figure figure) {
    return rounded(figure, figure.value());
  }

  private BigDecimal rounded(Figure figure, ExactValue exact) {
    int shift = figure.unit().exponent() - unit.exponent();
    int known =
        figure.decimals() == Figure.UNLIMITED ? decimals : Math.max(0, figure.decimals() - shift);
    BigDecimal number = exact.scaledByPowerOfTen(shift).rounded(Math.min(decimals, known));
    return magnitude ? number.abs() : number;
  }

  /** The number as a language writes it; a range has both ends. */
  String write(Figure figure, Language language) {
    NumberStyle style = NumberStyle.of(language);
    String low = style.write(rounded(figure));
    return figure.upper().map(high -> low + "–" + style.write(rounded(figure, high))).orElse(low);
  }
}
