package kimngach.reconcile;

import java.math.BigDecimal;
import kimngach.model.Interval;
import kimngach.model.Unit;
import kimngach.model.finding.Severity;

/**
 * How one rule is applied.
 *
 * @param rule the rule's name
 * @param severity how much its findings weigh
 * @param tolerance what is forgiven beyond rounding, zero or more: million USD for amounts of US
 *     dollars, percentage points for percentages; nothing is forgiven in other units
 */
record Strictness(String rule, Severity severity, BigDecimal tolerance) {

  /** What is forgiven beyond rounding where amounts are counted in {@code unit}. */
  BigDecimal toleranceIn(Unit unit) {
    return unit == Unit.MILLION_USD || unit == Unit.PERCENT ? tolerance : BigDecimal.ZERO;
  }

  /** The values that count as agreeing with a delivered one. */
  Interval forgiving(Interval possible, Unit unit) {
    return possible.widenedBy(toleranceIn(unit));
  }

  /** The same rule with findings that weigh no more than {@code limit}. */
  Strictness atMost(Severity limit) {
    return severity.compareTo(limit) < 0 ? new Strictness(rule, limit, tolerance) : this;
  }

  /** Begins a finding of this rule. */
  FindingDraft finding(String sentence) {
    return new FindingDraft(this, sentence);
  }
}
