package kimngach.reconcile;

import java.util.List;
import java.util.stream.Stream;
import kimngach.settings.rules.OwnRule;

/**
 * This delivery gives no value of the series that an office names.
 *
 * @param rule the rule
 */
record OwnNotDelivered(OwnRule rule) implements OwnCheck {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return OwnCheck.amounts(view, rule)
        .filter(view::isDeliveredNow)
        .map(
            amount ->
                Check.told(
                    strictness
                        .finding(rule.name())
                        .about(amount.key())
                        .with("found", amount)
                        .told()));
  }

  @Override
  public boolean hasFigures(AsOfView view, List<Check> checks) {
    return true;
  }
}
