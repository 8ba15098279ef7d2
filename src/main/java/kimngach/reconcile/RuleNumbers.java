package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The numbers that a rule is given by name, such as {@code months: 24}.
 *
 * @param given zero or more each; a number that is left out is as usual
 */
record RuleNumbers(Map<String, BigDecimal> given) {
  /** Every number as usual. */
  static final RuleNumbers USUAL = new RuleNumbers(Map.of());

  RuleNumbers {
    given = Map.copyOf(given);
  }

  /** A number that counts things: the whole number at or below the one given. */
  int count(String name, int usual) {
    return given.getOrDefault(name, BigDecimal.valueOf(usual)).intValue();
  }

  /** A number that measures something. */
  double measure(String name, double usual) {
    return given.getOrDefault(name, BigDecimal.valueOf(usual)).doubleValue();
  }
}
