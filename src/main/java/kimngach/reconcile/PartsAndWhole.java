package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.finding.Finding;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * Parts that must sum to a whole; when some part is not known, parts that must not exceed it.
 *
 * @param parts the parts that were delivered, at least one
 * @param whole the whole
 * @param complete whether no part is missing
 */
record PartsAndWhole(List<Amount> parts, Amount whole, boolean complete) {
  PartsAndWhole {
    parts = List.copyOf(parts);
  }

  /** Whether parts and whole agree but for rounding and tolerance; empty where units differ. */
  Optional<Check> check(Strictness strictness, String sentence) {
    return check(strictness, sentence, parts.size());
  }

  /** The same, where the parts that are told are fewer than their cells. */
  Optional<Check> check(Strictness strictness, String sentence, int count) {
    if (!isOfOneUnit()) {
      return Optional.empty();
    }
    WeightedSum sum = sum(strictness.toleranceIn(whole.unit()), strictness.rule());
    return Optional.of(Check.of(sum, () -> told(strictness, sentence, count)));
  }

  // No streams in what is asked of every whole, as in WeightedSum.
  private boolean isOfOneUnit() {
    for (Amount part : parts) {
      if (part.unit() != whole.unit()) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  private WeightedSum sum(BigDecimal tolerance, String rule) {
    List<Term> terms = new ArrayList<>(parts.size() + 1);
    for (Amount part : parts) {
      terms.add(Term.plus(part));
    }
    terms.add(Term.minus(whole));
    return new WeightedSum(
        rule,
        terms,
        complete ? WeightedSum.Relation.ZERO : WeightedSum.Relation.AT_MOST_ZERO,
        tolerance);
  }

  /** The finding that parts and whole disagree. */
  Finding told(Strictness strictness, String sentence, int count) {
    Interval possible = parts.stream().map(Amount::possible).reduce(Interval.ZERO, Interval::plus);
    BigDecimal found = parts.stream().map(Amount::written).reduce(BigDecimal.ZERO, BigDecimal::add);
    return strictness
        .finding(sentence)
        .about(whole.key())
        .with("expected", whole)
        .computed("found", found, whole.unit())
        .computed("residual", whole.written().subtract(found).abs(), whole.unit())
        .apart(possible, strictness.forgiving(whole.possible(), whole.unit()), whole.unit())
        .count("parts", count)
        .at(parts)
        .told();
  }
}
