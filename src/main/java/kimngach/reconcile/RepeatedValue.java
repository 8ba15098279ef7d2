package kimngach.reconcile;

import java.util.stream.Stream;
import kimngach.model.finding.Severity;

/** A delivery gives each value once. */
final class RepeatedValue implements Rule {

  @Override
  public String name() {
    return "repeated-value";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return DeliveredTwice.in(view)
        .filter(pair -> pair.agreement() == DeliveredTwice.Agreement.SAME)
        .map(pair -> Check.told(pair.finding(strictness, sentence(pair)).told()));
  }

  private String sentence(DeliveredTwice pair) {
    return pair.first().quantity().isPresent() ? name() : name() + ".missing";
  }
}
