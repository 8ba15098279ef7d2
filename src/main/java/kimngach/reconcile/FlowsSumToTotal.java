package kimngach.reconcile;

import java.util.ArrayList;
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
    List<Amount> parts = new ArrayList<>(PARTS.size());
    boolean complete = true;
    for (Flow flow : PARTS) {
      ObsKey key = total.key().with(total.series().with(flow));
      Optional<Amount> part = view.amount(key);
      part.ifPresent(parts::add);
      complete &=
          part.isPresent()
              ? !view.isOfWhich(part.get().observation(), total.key())
              : isSettled(view, key);
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return new PartsAndWhole(parts, total, complete)
        .check(strictness, strictness.rule() + (complete ? withOther(parts) : ".part-above-total"));
  }

  private static String withOther(List<Amount> parts) {
    boolean withOther = parts.stream().anyMatch(part -> part.series().flow() == Flow.OTHER);
    return withOther ? ".with-other" : "";
  }

  /** Whether a flow without a value adds nothing; so do other flows unless they are mentioned. */
  private static boolean isSettled(AsOfView view, ObsKey key) {
    return view.cannotExist(key) || (key.series().flow() == Flow.OTHER && !view.isKnownToLack(key));
  }
}
