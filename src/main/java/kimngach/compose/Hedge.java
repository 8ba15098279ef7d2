package kimngach.compose;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;

/** How the word before a printed number is chosen: "gần", "hơn", "khoảng" or none. */
enum Hedge {
  /**
   * The word that the delivery put there. A number calculated from hedged values takes the word
   * that they prove.
   */
  DELIVERED,
  /** The word that the possible values prove; none where the number is the value in full. */
  PROVED,
  /** "gần": a fault unless every possible value lies just below. */
  NEARLY,
  /** "hơn": a fault unless every possible value lies just above. */
  OVER,
  /** "khoảng": a fault unless every possible value lies close by. */
  ABOUT;

  /**
   * The word before a number.
   *
   * @param number the figure rounded for print, sign included
   * @param unit the unit it is counted in
   * @throws TemplateFault when a word is asked for that the values do not prove
   */
  Qualifier word(Figure figure, BigDecimal number, Unit unit) throws TemplateFault {
    if (figure.upper().isPresent()) {
      return Qualifier.NONE;
    }
    return switch (this) {
      case DELIVERED -> following(figure, number, unit);
      case PROVED ->
          isInFull(figure, number, unit) || figure.restsOnHedged()
              ? following(figure, number, unit)
              : proved(figure, number, unit);
      case NEARLY -> asked(Qualifier.NEARLY, figure, number, unit);
      case OVER -> asked(Qualifier.OVER, figure, number, unit);
      case ABOUT -> asked(Qualifier.ABOUT, figure, number, unit);
    };
  }

  private static Qualifier following(Figure figure, BigDecimal number, Unit unit) {
    boolean isHedged = figure.qualifier() != Qualifier.NONE;
    if (figure.formula() instanceof Formula.Delivered) {
      return isHedged && !isInFull(figure, number, unit)
          ? proved(figure, number, unit)
          : figure.qualifier();
    }
    if (!figure.restsOnHedged() || isAsSureAsAny(figure, number, unit)) {
      return Qualifier.NONE;
    }
    return proved(figure, number, unit);
  }

  /** Whether the number is a correct rounding of every possible value, hedged inputs or not. */
  private static boolean isAsSureAsAny(Figure figure, BigDecimal number, Unit unit) {
    return possible(figure, unit)
        .filter(values -> new RoundNumber(number).allows(Qualifier.NONE, values))
        .isPresent();
  }

  private static Qualifier proved(Figure figure, BigDecimal number, Unit unit) {
    return possible(figure, unit)
        .map(values -> new RoundNumber(number).provedBy(values))
        .orElse(Qualifier.ABOUT);
  }

  private static Qualifier asked(Qualifier word, Figure figure, BigDecimal number, Unit unit)
      throws TemplateFault {
    Optional<Interval> possible = possible(figure, unit);
    boolean isDelivered = figure.qualifier() == word && isInFull(figure, number, unit);
    if (isDelivered
        || possible.filter(one -> new RoundNumber(number).allows(word, one)).isPresent()) {
      return word;
    }
    throw HedgeFault.notProved(word, figure, number, possible);
  }

  private static boolean isInFull(Figure figure, BigDecimal number, Unit unit) {
    return figure
            .value()
            .scaledByPowerOfTen(figure.unit().exponent() - unit.exponent())
            .compareTo(ExactValue.of(number))
        == 0;
  }

  /** Every value that a figure may stand for, counted in a unit of its kind. */
  static Optional<Interval> possible(Figure figure, Unit unit) {
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(figure.unit().exponent() - unit.exponent());
    return figure.possible().map(values -> values.times(scale));
  }
}
