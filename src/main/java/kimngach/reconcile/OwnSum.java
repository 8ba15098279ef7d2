package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;
import kimngach.settings.rules.Condition;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.SeriesPattern;

/**
 * A whole is the sum of the parts that an office names. It looks where the whole and every part was
 * delivered; a part that cannot exist adds nothing.
 *
 * @param rule the rule
 * @param condition what it asks for
 */
record OwnSum(OwnRule rule, Condition.Sum condition) implements OwnCheck {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    Map<SeriesPattern, Map<TimePeriod, List<Observation>>> open = new HashMap<>();
    Stream.concat(condition.parts().stream(), condition.less().stream())
        .filter(pattern -> !pattern.isOne())
        .forEach(pattern -> open.put(pattern, view.byPeriod(pattern::matches)));
    return OwnCheck.amounts(view, rule, condition.whole())
        .flatMap(
            whole ->
                terms(view, open, whole).map(terms -> check(strictness, whole, terms)).stream());
  }

  /** The terms that sum to a whole; empty when some part was not delivered. */
  private Optional<List<Term>> terms(
      AsOfView view, Map<SeriesPattern, Map<TimePeriod, List<Observation>>> open, Amount whole) {
    Map<ObsKey, Term> terms = new LinkedHashMap<>();
    boolean complete = true;
    for (SeriesPattern part : condition.parts()) {
      complete &= add(view, open, part, whole, BigDecimal.ONE, terms);
    }
    for (SeriesPattern part : condition.less()) {
      complete &= add(view, open, part, whole, BigDecimal.ONE.negate(), terms);
    }
    boolean ofOneUnit =
        terms.values().stream().allMatch(term -> term.amount().unit() == whole.unit());
    return complete && ofOneUnit && !terms.isEmpty()
        ? Optional.of(new ArrayList<>(terms.values()))
        : Optional.empty();
  }

  /** Adds the values of a part beside a whole; no, when it has none that is known. */
  private boolean add(
      AsOfView view,
      Map<SeriesPattern, Map<TimePeriod, List<Observation>>> open,
      SeriesPattern part,
      Amount whole,
      BigDecimal coefficient,
      Map<ObsKey, Term> terms) {
    SeriesPattern bound = part.as(condition.whole(), whole.series());
    List<ObsKey> keys =
        bound.isOne()
            ? List.of(whole.key().with(bound.series()))
            : open
                .getOrDefault(part, Map.of())
                .getOrDefault(whole.key().period(), List.of())
                .stream()
                .map(Observation::key)
                .filter(key -> bound.matches(key.series()))
                .toList();
    for (ObsKey key : keys) {
      Optional<Amount> amount = view.amount(key);
      if (amount.isEmpty() && !view.cannotExist(key)) {
        return false;
      }
      amount.ifPresent(value -> terms.putIfAbsent(key, new Term(coefficient, value)));
    }
    return !keys.isEmpty();
  }

  private Check check(Strictness strictness, Amount whole, List<Term> parts) {
    List<Term> terms = new ArrayList<>(parts);
    terms.add(Term.minus(whole));
    return Check.of(
        new WeightedSum(
            rule.name(), terms, WeightedSum.Relation.ZERO, rule.tolerance().of(whole.written())),
        () -> told(strictness, whole, parts));
  }

  private Finding told(Strictness strictness, Amount whole, List<Term> parts) {
    BigDecimal found = BigDecimal.ZERO;
    Interval possible = Interval.ZERO;
    for (Term part : parts) {
      Amount amount = part.amount();
      boolean isAdded = part.coefficient().signum() > 0;
      found = isAdded ? found.add(amount.written()) : found.subtract(amount.written());
      possible = isAdded ? possible.plus(amount.possible()) : possible.minus(amount.possible());
    }
    return strictness
        .finding(rule.name())
        .about(whole.key())
        .with("expected", whole)
        .computed("found", found, whole.unit())
        .computed("residual", whole.written().subtract(found).abs(), whole.unit())
        .with("possible", new NamedValue.Possible(possible, whole.unit()))
        .at(parts.stream().map(Term::amount).toList())
        .told();
  }
}
