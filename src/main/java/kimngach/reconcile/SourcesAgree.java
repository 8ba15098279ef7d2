package kimngach.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.Observation;
import kimngach.model.Source;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/** Different bodies that give one value in one delivery agree about it. */
final class SourcesAgree implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.deliveredSeveralTimes().stream().flatMap(together -> checks(strictness, together));
  }

  private Stream<Check> checks(Strictness strictness, List<Observation> together) {
    Observation counting = together.get(0);
    Set<Source> compared = new HashSet<>(Set.of(counting.source()));
    return together.stream()
        .filter(other -> compared.add(other.source()))
        .flatMap(other -> check(strictness, counting, other).stream());
  }

  private Optional<Check> check(Strictness strictness, Observation counting, Observation other) {
    return Amount.of(counting)
        .flatMap(
            first ->
                Amount.of(other)
                    .filter(second -> second.unit() == first.unit())
                    .map(
                        second ->
                            Check.of(
                                Check.equal(strictness, first, second),
                                () -> told(strictness, first, second))));
  }

  private Finding told(Strictness strictness, Amount counting, Amount other) {
    return strictness
        .finding(strictness.rule())
        .about(counting.key())
        .with("counting", counting)
        .with("countingSource", new NamedValue.DeliveredBy(counting.observation().source()))
        .with("other", other)
        .with("otherSource", new NamedValue.DeliveredBy(other.observation().source()))
        .computed("residual", counting.written().subtract(other.written()).abs(), other.unit())
        .apart(counting, other)
        .told();
  }
}
