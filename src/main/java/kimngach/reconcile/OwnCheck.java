package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.rules.Condition;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.SeriesPattern;

/** How the condition of an office's own rule is checked. */
interface OwnCheck {

  /** Every place where it looks, those where the condition holds too. */
  Stream<Check> check(AsOfView view, Strictness strictness);

  /** Whether it can look anywhere, by what was delivered until now and where it did look. */
  default boolean hasFigures(AsOfView view, List<Check> checks) {
    return !checks.isEmpty();
  }

  /**
   * The check of a rule.
   *
   * @param materiality percent of the months before up to which a difference between deliveries is
   *     a revision
   */
  static OwnCheck of(OwnRule rule, BigDecimal materiality) {
    Condition condition = rule.condition();
    if (condition instanceof Condition.Sum sum) {
      return new OwnSum(rule, sum);
    }
    if (condition instanceof Condition.AtMost part) {
      return new OwnPair(rule, part.part(), part.whole(), true);
    }
    if (condition instanceof Condition.Equal equal) {
      return new OwnPair(rule, equal.series(), equal.to(), false);
    }
    if (condition instanceof Condition.YearToDate) {
      return new OwnYearToDate(rule, materiality);
    }
    if (condition instanceof Condition.Bounds bounds) {
      return new OwnBounds(rule, bounds);
    }
    if (condition instanceof Condition.Change change) {
      return new OwnChange(rule, change);
    }
    return condition instanceof Condition.Expected
        ? new OwnExpected(rule)
        : new OwnNotDelivered(rule);
  }

  /** Every value that counts of a pattern, of the periods that a rule is held to. */
  static Stream<Amount> amounts(AsOfView view, OwnRule rule, SeriesPattern pattern) {
    return view.amounts(pattern.series().measure())
        .filter(amount -> pattern.matches(amount.series()))
        .filter(amount -> rule.isHeldTo(amount.key().period()));
  }

  /** Every value that counts of all patterns of a rule, each once. */
  static Stream<Amount> amounts(AsOfView view, OwnRule rule) {
    return rule.condition().patterns().stream()
        .flatMap(pattern -> amounts(view, rule, pattern))
        .distinct();
  }
}
