package kimngach.settings;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.finding.Severity;

/**
 * How one rule is applied.
 *
 * @param severity how much its findings weigh; empty switches the rule off
 * @param tolerance what is forgiven beyond the rounding of the figures, zero or more, in million
 *     USD for amounts and in percentage points for percentages
 */
public record RuleSetting(Optional<Severity> severity, BigDecimal tolerance) {
  public RuleSetting {
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException(
          "Expecting a tolerance of zero or more, found " + tolerance);
    }
  }
}
