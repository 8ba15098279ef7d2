package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.rules.Condition;
import kimngach.settings.rules.OwnRule;

/**
 * What this delivery brings lies between the bounds that an office sets. What earlier ones brought
 * was told with them.
 *
 * @param rule the rule
 * @param condition what it asks for
 */
record OwnBounds(OwnRule rule, Condition.Bounds condition) implements OwnCheck {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return OwnCheck.amounts(view, rule)
        .filter(view::isDeliveredNow)
        .flatMap(amount -> check(strictness, amount).stream());
  }

  @Override
  public boolean hasFigures(AsOfView view, List<Check> checks) {
    return OwnCheck.amounts(view, rule).findAny().isPresent();
  }

  private Optional<Check> check(Strictness strictness, Amount amount) {
    return broken(condition.limits(), amount.possible())
        .map(
            limit ->
                Check.told(
                    strictness
                        .finding(rule.name())
                        .about(amount.key())
                        .with("found", amount)
                        .computed("limit", limit, amount.unit())
                        .computed("residual", amount.written().subtract(limit).abs(), amount.unit())
                        .told()));
  }

  /** The bound that every possible value breaks; empty when some value lies between both. */
  static Optional<BigDecimal> broken(Condition.Limits limits, Interval possible) {
    return limits
        .min()
        .filter(least -> Interval.exactly(least).isAbove(possible))
        .or(() -> limits.max().filter(most -> possible.isAbove(Interval.exactly(most))));
  }
}
