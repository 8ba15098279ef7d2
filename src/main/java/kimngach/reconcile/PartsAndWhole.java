package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.unit() != whole.unit())) {
      return Optional.empty();
    }
    WeightedSum sum = sum(strictness.toleranceIn(whole.unit()), strictness.rule());
    return Optional.of(Check.of(sum, () -> told(strictness, sentence, count)));
  }

  private WeightedSum sum(BigDecimal tolerance, String rule) {
    return new WeightedSum(
        rule,
        Stream.concat(parts.stream().map(Term::plus), Stream.of(Term.minus(whole))).toList(),
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
