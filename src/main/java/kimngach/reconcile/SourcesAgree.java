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
import kimngach.model.finding.Severity;

/** Different bodies that give one value in one delivery agree about it. */
final class SourcesAgree implements Rule {

  @Override
  public String name() {
    return "sources-agree";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(AsOfView view, Strictness strictness) {
    return view.deliveredSeveralTimes().stream()
        .flatMap(together -> breaches(strictness, together));
  }

  private Stream<Finding> breaches(Strictness strictness, List<Observation> together) {
    Observation counting = together.get(0);
    Set<Source> compared = new HashSet<>(Set.of(counting.source()));
    return together.stream()
        .filter(other -> compared.add(other.source()))
        .flatMap(other -> breach(strictness, counting, other).stream());
  }

  private Optional<Finding> breach(Strictness strictness, Observation counting, Observation other) {
    return Amount.of(counting)
        .flatMap(
            first ->
                Amount.of(other)
                    .filter(second -> second.unit() == first.unit())
                    .filter(second -> !agree(strictness, first, second))
                    .map(second -> told(strictness, first, second)));
  }

  private static boolean agree(Strictness strictness, Amount first, Amount second) {
    return first.possible().meets(strictness.forgiving(second.possible(), second.unit()));
  }

  private Finding told(Strictness strictness, Amount counting, Amount other) {
    return strictness
        .finding(name())
        .about(counting.key())
        .with("counting", counting)
        .with("countingSource", new NamedValue.DeliveredBy(counting.observation().source()))
        .with("other", other)
        .with("otherSource", new NamedValue.DeliveredBy(other.observation().source()))
        .computed("residual", counting.written().subtract(other.written()).abs(), other.unit())
        .told();
  }
}
