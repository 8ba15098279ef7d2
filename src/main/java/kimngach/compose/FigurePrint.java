package kimngach.compose;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.compose.sums.Adjustments;
import kimngach.compose.sums.PrintedValue;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Qualifier;
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
 * @param hedge how the word before the number is chosen
 */
record FigurePrint(
    Unit unit, int decimals, boolean magnitude, Adjustments adjustments, Hedge hedge) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** A print whose hedge word is the delivery's, or what follows from it. */
  FigurePrint(Unit unit, int decimals, boolean magnitude, Adjustments adjustments) {
    this(unit, decimals, magnitude, adjustments, Hedge.DELIVERED);
  }

  /**
   * The usual print: one decimal for amounts and computed percentages, none for counts; a
   * percentage that was delivered keeps two. A percentage computed from hedged values has none
   * where these leave the first decimal open.
   */
  static FigurePrint usual(Figure figure) {
    Unit unit = figure.unit();
    boolean roundMillions = unit == Unit.MILLION_USD && figure.decimals() < 0;
    return switch (unit.kind()) {
      case USD -> plain(roundMillions ? Unit.BILLION_USD : unit, 1);
      case VND -> plain(unit, 1);
      case PERCENT -> plain(unit, percentDecimals(figure));
      case VEHICLES_PER_DAY, WAGONS_PER_DAY, COUNT, TONNES -> plain(unit, 0);
    };
  }

  /** A growth printed as a multiple of its base, with the hedge that its growth would have. */
  static FigurePrint multiple(FigurePrint growth) {
    Hedge hedge = growth.hedge == Hedge.DELIVERED ? Hedge.DELIVERED : Hedge.PROVED;
    return new FigurePrint(Unit.COUNT, 1, false, Adjustments.NONE, hedge);
  }

  private static int percentDecimals(Figure figure) {
    if (figure.decimals() != Figure.UNLIMITED) {
      return 2;
    }
    return figure.restsOnHedged()
            && figure
                .possible()
                .filter(one -> one.high().subtract(one.low()).compareTo(TENTH) <= 0)
                .isEmpty()
        ? 0
        : 1;
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
    return new FigurePrint(other, decimals, magnitude, adjustments, hedge);
  }

  FigurePrint withDecimals(int other) {
    return new FigurePrint(unit, other, magnitude, adjustments, hedge);
  }

  FigurePrint asMagnitude() {
    return new FigurePrint(unit, decimals, true, adjustments, hedge);
  }

  FigurePrint signed() {
    return new FigurePrint(unit, decimals, false, adjustments, hedge);
  }

  /** The same print with a word before it; a number that is hedged is never adjusted. */
  FigurePrint with(Hedge word) {
    return new FigurePrint(unit, decimals, magnitude, Adjustments.NONE, word);
  }

  /** The same print, each figure rounded as these adjustments say. */
  FigurePrint with(Adjustments others) {
    return new FigurePrint(unit, decimals, magnitude, others, hedge);
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

  /**
   * The word before the number.
   *
   * @throws TemplateFault when the template asks for a word that the values do not prove
   */
  Qualifier word(Figure figure) throws TemplateFault {
    return hedge.word(figure, signed().rounded(figure), unit);
  }

  /** Every value that a figure may stand for, counted in the unit printed. */
  Optional<Interval> possible(Figure figure) {
    return Hedge.possible(figure, unit);
  }
}
