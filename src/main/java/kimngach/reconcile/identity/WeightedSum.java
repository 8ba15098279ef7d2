package kimngach.reconcile.identity;

import java.math.BigDecimal;
import java.util.List;
import kimngach.model.Interval;

/**
 * Amounts that sum to zero, or to no more than zero: exports + imports - total = 0; declared - all
 * regimes at most 0.
 *
 * @param rule the name of the rule that asks for it
 * @param terms the amounts with their coefficients, one or more, all of one unit, no amount twice
 * @param relation what the sum must be
 * @param tolerance by how much the sum may miss beyond rounding, zero or more, in the unit of the
 *     amounts
 */
public record WeightedSum(String rule, List<Term> terms, Relation relation, BigDecimal tolerance)
    implements Identity {

  /** What a sum must be. */
  public enum Relation {
    /** Zero. */
    ZERO,
    /** Zero or less. */
    AT_MOST_ZERO
  }

  public WeightedSum {
    terms = List.copyOf(terms);
    if (!isOfOneUnit(terms)) {
      throw new IllegalArgumentException("Expecting amounts of one unit, found " + terms);
    }
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException(
          "Expecting a tolerance of zero or more, found " + tolerance);
    }
  }

  // No stream: a view asks for thousands of sums before any code is compiled.
  private static boolean isOfOneUnit(List<Term> terms) {
    for (Term term : terms) {
      if (term.amount().unit() != terms.get(0).amount().unit()) {
        return false;
      }
    }
    return !terms.isEmpty();
  }

  @Override
  public List<Amount> amounts() {
    return terms.stream().map(Term::amount).toList();
  }

  /** Every value of the sum that the digits of its amounts leave open. */
  public Interval possible() {
    Interval sum = Interval.ZERO;
    for (Term term : terms) {
      sum = sum.plus(term.possible());
    }
    return sum;
  }

  @Override
  public boolean holds() {
    Interval possible = possible();
    Interval allowed = Interval.ZERO.widenedBy(tolerance);
    return relation == Relation.ZERO ? possible.meets(allowed) : !possible.isAbove(allowed);
  }

  @Override
  public BigDecimal miss() {
    Interval possible = possible();
    BigDecimal above = possible.low().subtract(tolerance);
    BigDecimal below =
        relation == Relation.ZERO ? possible.high().add(tolerance).negate() : BigDecimal.ZERO;
    return above.max(below).max(BigDecimal.ZERO);
  }
}
