package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;

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

  /** The finding when parts and whole disagree by more than rounding and tolerance. */
  Optional<Finding> breach(Strictness strictness, String sentence) {
    return breach(strictness, sentence, parts.size());
  }

  /** The same, where the parts that are told are fewer than their cells. */
  Optional<Finding> breach(Strictness strictness, String sentence, int count) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Interval possible = Interval.ZERO;
    for (Amount part : parts) {
      if (part.unit() != whole.unit()) {
        return Optional.empty();
      }
      possible = possible.plus(part.possible());
    }
    Interval allowed = strictness.forgiving(whole.possible(), whole.unit());
    boolean holds = complete ? possible.meets(allowed) : !possible.isAbove(allowed);
    return holds ? Optional.empty() : Optional.of(told(strictness, sentence, possible, count));
  }

  private Finding told(Strictness strictness, String sentence, Interval possible, int count) {
    BigDecimal found = parts.stream().map(Amount::written).reduce(BigDecimal.ZERO, BigDecimal::add);
    return strictness
        .finding(sentence)
        .about(whole.key())
        .with("expected", whole)
        .computed("found", found, whole.unit())
        .computed("residual", whole.written().subtract(found).abs(), whole.unit())
        .with("possible", new NamedValue.Possible(possible, whole.unit()))
        .count("parts", count)
        .at(parts)
        .told();
  }
}
