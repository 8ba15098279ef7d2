package kimngach.compose;

import java.math.BigDecimal;
import kimngach.compose.sums.Adjustments;
import kimngach.compose.sums.PrintedValue;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;

/**
 * How a figure is printed: unit, digits, and whether its sign is told by words beside it. This is
 * the one place where a value is rounded, half up.
 *
 * @param unit the unit printed, of the same kind as the figure's
 * @param decimals digits after the decimal mark asked for; a figure known to fewer prints fewer
 * @param magnitude whether the sign is left to the words ("giảm 5,2%")
 * @param adjustments the figures that are not rounded by themselves, so that printed parts add up
 */
record FigurePrint(Unit unit, int decimals, boolean magnitude, Adjustments adjustments) {

  /**
   * The usual print: one decimal for amounts and computed percentages, none for counts; a
   * percentage that was delivered keeps two.
   */
  static FigurePrint usual(Figure figure) {
    Unit unit = figure.unit();
    boolean roundMillions = unit == Unit.MILLION_USD && figure.decimals() < 0;
    return switch (unit.kind()) {
      case USD -> plain(roundMillions ? Unit.BILLION_USD : unit, 1);
      case VND -> plain(unit, 1);
      case PERCENT -> plain(unit, figure.decimals() == Figure.UNLIMITED ? 1 : 2);
      case VEHICLES_PER_DAY, WAGONS_PER_DAY, COUNT, TONNES -> plain(unit, 0);
    };
  }

  private static FigurePrint plain(Unit unit, int decimals) {
    return new FigurePrint(unit, decimals, false, Adjustments.NONE);
  }

  /**
   * Whether a figure known to less than a million is printed in billions, so that no digit is
   * printed that nobody knows; its unit must stand beside it.
   */
  boolean isInLargerUnit(Figure figure) {
    return unit != figure.unit() && figure.decimals() < 0;
  }

  FigurePrint in(Unit other) {
    return new FigurePrint(other, decimals, magnitude, adjustments);
  }

  FigurePrint withDecimals(int other) {
    return new FigurePrint(unit, other, magnitude, adjustments);
  }

  FigurePrint asMagnitude() {
    return new FigurePrint(unit, decimals, true, adjustments);
  }

  FigurePrint signed() {
    return new FigurePrint(unit, decimals, false, adjustments);
  }

  /** The same print, each figure rounded as these adjustments say. */
  FigurePrint with(Adjustments others) {
    return new FigurePrint(unit, decimals, magnitude, others);
  }

  /**
   * The number printed: one correct rounding of the exact value, or its other neighbour where that
   * makes printed parts add up.
   */
  BigDecimal rounded(Figure figure) {
    return rounded(figure, figure.value());
  }

  private BigDecimal rounded(Figure figure, ExactValue exact) {
    BigDecimal number = adjustments.rounded(value(figure, exact));
    return magnitude ? number.abs() : number;
  }

  /** The figure at the precision of this print, sign included. */
  PrintedValue value(Figure figure) {
    return value(figure, figure.value());
  }

  private PrintedValue value(Figure figure, ExactValue exact) {
    int shift = figure.unit().exponent() - unit.exponent();
    int known =
        figure.decimals() == Figure.UNLIMITED ? decimals : Math.max(0, figure.decimals() - shift);
    return new PrintedValue(
        figure.id(), exact.scaledByPowerOfTen(shift), unit, Math.min(decimals, known));
  }

  /** The number as a language writes it; a range has both ends. */
  String write(Figure figure, Language language) {
    return write(figure, language, unit);
  }

  /**
   * The number as a language writes it, counted in {@link #proseUnit}: rounded as everywhere else,
   * only then moved to the other unit, so that no language knows a digit more than another.
   */
  String write(Figure figure, Language language, Unit shown) {
    NumberStyle style = NumberStyle.of(language);
    int moved = unit.exponent() - shown.exponent();
    String low = style.write(rounded(figure).scaleByPowerOfTen(moved));
    return figure
        .upper()
        .map(high -> low + "–" + style.write(rounded(figure, high).scaleByPowerOfTen(moved)))
        .orElse(low);
  }

  /**
   * The unit in which the sentences of a language count what is printed so: dollars in hundreds of
   * millions (亿美元) in Chinese, unless that would print a digit that is not known.
   */
  Unit proseUnit(Figure figure, Language language) {
    if (language != Language.ZH || unit.kind() != UnitKind.USD) {
      return unit;
    }
    int moved = Unit.HUNDRED_MILLION_USD.exponent() - unit.exponent();
    return value(figure).decimals() + moved < 0 ? unit : Unit.HUNDRED_MILLION_USD;
  }
}
