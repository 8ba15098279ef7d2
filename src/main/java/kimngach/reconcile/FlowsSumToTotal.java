package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.reconcile.identity.Amount;

/**
 * Exports and imports, and other flows where they are delivered, sum to the total. Where one of
 * them was not delivered, or some are listed under "of which" only, they do not exceed the total.
 */
final class FlowsSumToTotal implements Rule {
  private static final List<Flow> PARTS = List.of(Flow.EXPORT, Flow.IMPORT, Flow.OTHER);

  private final Additivity additivity;

  FlowsSumToTotal(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(additivity::overParts)
        .filter(amount -> amount.series().flow() == Flow.TOTAL)
        .flatMap(total -> check(view, strictness, total).stream());
  }

  private Optional<Check> check(AsOfView view, Strictness strictness, Amount total) {
    List<Amount> parts =
        PARTS.stream().flatMap(flow -> view.amount(key(total, flow)).stream()).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean complete =
        PARTS.stream().allMatch(flow -> isSettled(view, key(total, flow)))
            && parts.stream().noneMatch(part -> view.isOfWhich(part.observation(), total.key()));
    return new PartsAndWhole(parts, total, complete)
        .check(strictness, strictness.rule() + (complete ? withOther(parts) : ".part-above-total"));
  }

  private static String withOther(List<Amount> parts) {
    boolean withOther = parts.stream().anyMatch(part -> part.series().flow() == Flow.OTHER);
    return withOther ? ".with-other" : "";
  }

  private static ObsKey key(Amount total, Flow flow) {
    return total.key().with(total.series().with(flow));
  }

  /** Whether it is known what a flow adds; other flows add nothing unless they are mentioned. */
  private static boolean isSettled(AsOfView view, ObsKey key) {
    if (view.amount(key).isPresent() || view.cannotExist(key)) {
      return true;
    }
    return key.series().flow() == Flow.OTHER && !view.isKnownToLack(key);
  }
}
