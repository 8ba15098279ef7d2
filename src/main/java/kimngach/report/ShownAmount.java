package kimngach.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Measure;
import kimngach.model.NumberStyle;
import kimngach.model.Observation;
import kimngach.model.Quantity;

/**
 * Values as a language writes them, 46.716,5 in Vietnamese and 46,716.5 in English. Digits after
 * the fourth decimal are cut, with an ellipsis in their place: a table has no room for all fifteen.
 */
record ShownAmount(InterfaceLanguage language) {
  private static final int MOST_DECIMALS = 4;

  /** A value with the sign of a change; the code of its status where it is missing. */
  String of(Observation observation) {
    if (observation.quantity().isEmpty()) {
      return observation.status().code();
    }
    Quantity quantity = observation.quantity().get();
    boolean isChange =
        isChange(observation.key().series().measure()) && quantity.low().signum() > 0;
    return Word.before(quantity.qualifier(), language)
        + (isChange ? "+" : "")
        + of(quantity.low())
        + (quantity.isRange() ? "–" + of(quantity.high()) : "");
  }

  private static boolean isChange(Measure measure) {
    return measure.equals(Measure.STATED_GROWTH)
        || measure.equals(Measure.STATED_GROWTH_ON_PREVIOUS)
        || measure.equals(Measure.STATED_VOLUME_GROWTH);
  }

  /** A number. */
  String of(BigDecimal number) {
    boolean isCut = number.stripTrailingZeros().scale() > MOST_DECIMALS;
    BigDecimal kept =
        number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.DOWN) : number;
    return NumberStyle.of(language).write(kept) + (isCut ? "…" : "");
  }
}
