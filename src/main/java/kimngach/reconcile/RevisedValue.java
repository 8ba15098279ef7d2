package kimngach.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Observation;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * A value that this delivery gives otherwise than an earlier one. Revisions of earlier deliveries
 * are no news.
 */
final class RevisedValue implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.deliveredNow().stream()
        .flatMap(
            now ->
                view
                    .superseded(now.key())
                    .flatMap(Amount::of)
                    .flatMap(before -> revision(strictness, now, before))
                    .map(Check::told)
                    .stream());
  }

  private Optional<Finding> revision(Strictness strictness, Observation now, Amount before) {
    Optional<Amount> after = Amount.of(now);
    if (after.isEmpty()) {
      return Optional.of(draft(strictness, ".withdrawn", now, before).told());
    }
    return after
        .filter(amount -> amount.unit() == before.unit())
        .filter(amount -> differ(amount, before))
        .map(
            amount ->
                draft(strictness, "", now, before)
                    .computed(
                        "difference", amount.written().subtract(before.written()), before.unit())
                    .told());
  }

  /** Whether the numbers differ; other digits or another word beside the number do not count. */
  private static boolean differ(Amount one, Amount other) {
    boolean ranges =
        one.observation().quantity().orElseThrow().isRange()
            || other.observation().quantity().orElseThrow().isRange();
    return one.written().compareTo(other.written()) != 0
        || (ranges && !one.possible().equals(other.possible()));
  }

  private FindingDraft draft(
      Strictness strictness, String variant, Observation now, Amount before) {
    return strictness
        .finding(strictness.rule() + variant)
        .about(now.key())
        .with("new", now)
        .with("old", before)
        .with("oldDelivery", new NamedValue.DeliveredWith(before.observation().vintage()));
  }
}
