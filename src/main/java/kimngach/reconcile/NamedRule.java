package kimngach.reconcile;

import java.math.BigDecimal;
import kimngach.model.finding.Severity;
import kimngach.settings.rules.BuiltInRule;
import kimngach.settings.rules.OwnRule;

/**
 * A rule as the rule book lists it.
 *
 * @param name what settings and findings call it, such as {@code flows-sum-to-total}
 * @param usualSeverity how much its findings weigh where the settings do not say
 * @param usualTolerance what it forgives beyond rounding where the settings do not say
 * @param rule what it asks for
 */
record NamedRule(String name, Severity usualSeverity, BigDecimal usualTolerance, Rule rule) {

  static NamedRule of(BuiltInRule known, Rule rule) {
    return new NamedRule(known.code(), known.usualSeverity(), known.usualTolerance(), rule);
  }

  /** An office's own rule; its tolerance is its own business. */
  static NamedRule of(OwnRule own, Rule rule) {
    return new NamedRule(own.name(), own.severity(), BigDecimal.ZERO, rule);
  }
}
