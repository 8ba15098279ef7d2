package kimngach.settings;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kimngach.model.finding.Severity;

/**
 * How one rule is applied.
 *
 * @param severity how much its findings weigh; empty switches the rule off
 * @param tolerance what is forgiven beyond the rounding of the figures, zero or more: in million
 *     USD for amounts and in percentage points for percentages; for {@code implied-revision} the
 *     percentage of the months before up to which a difference between deliveries is a revision.
 *     Empty leaves it to the rule
 * @param numbers further numbers that the rule asks for, zero or more each, by their names; those
 *     left out are left to the rule
 */
public record RuleSetting(
    Optional<Severity> severity, Optional<BigDecimal> tolerance, Map<String, BigDecimal> numbers) {
  public RuleSetting {
    if (tolerance.filter(amount -> amount.signum() < 0).isPresent()) {
      throw new IllegalArgumentException(
          "Expecting a tolerance of zero or more, found " + tolerance.get());
    }
    numbers = Map.copyOf(numbers);
  }

  /** A rule without further numbers. */
  public RuleSetting(Optional<Severity> severity, Optional<BigDecimal> tolerance) {
    this(severity, tolerance, Map.of());
  }

  /** A rule with a tolerance of its own. */
  public RuleSetting(Optional<Severity> severity, BigDecimal tolerance) {
    this(severity, Optional.of(tolerance));
  }

  /** A further number of the rule; empty leaves it to the rule. */
  public Optional<BigDecimal> number(String name) {
    return Optional.ofNullable(numbers.get(name));
  }
}
