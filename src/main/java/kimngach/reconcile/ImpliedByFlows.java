package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.reconcile.identity.Amount;

/**
 * The base that the statement about a total implies, beside those that the statements about its
 * flows imply: exports and imports, and other flows where they were delivered.
 *
 * @param total what the statement about the total implies
 * @param parts what those about the flows imply, exports first, imports second; two or three, all
 *     of the delivery and in the unit of the total
 */
record ImpliedByFlows(ImpliedBase total, List<ImpliedBase> parts) {
  ImpliedByFlows {
    parts = List.copyOf(parts);
  }

  /** The bases of a total and of every flow; empty where the delivery states less. */
  static Optional<ImpliedByFlows> of(AsOfView view, StatedPercentage kind, ImpliedBase total) {
    List<ImpliedBase> parts = new ArrayList<>();
    for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT, Flow.OTHER)) {
      ObsKey stated = total.stated().key();
      Optional<ImpliedBase> part =
          view.amount(stated.with(stated.series().with(flow)))
              .filter(each -> each.vintage().equals(total.vintage()))
              .flatMap(each -> ImpliedBase.of(view, kind, each))
              .filter(each -> each.unit() == total.unit());
      if (part.isEmpty() && (flow != Flow.OTHER || isDelivered(view, total.value(), flow))) {
        return Optional.empty();
      }
      part.ifPresent(parts::add);
    }
    return Optional.of(new ImpliedByFlows(total, parts));
  }

  private static boolean isDelivered(AsOfView view, Amount total, Flow flow) {
    return view.amount(total.key().with(total.series().with(flow)))
        .filter(other -> other.written().signum() != 0)
        .isPresent();
  }

  /** Every total that the bases of the flows leave open. */
  Interval fromParts() {
    return parts.stream().map(ImpliedBase::possible).reduce(Interval.ZERO, Interval::plus);
  }

  /** Whether some bases of the flows sum to one of the total. */
  boolean agree(BigDecimal tolerance) {
    return total.possible().meets(fromParts().widenedBy(tolerance));
  }

  /** Whether every base was delivered too: each statement is then compared with its own. */
  boolean areAllDelivered(AsOfView view) {
    return view.amount(total.base()).isPresent()
        && parts.stream().allMatch(part -> view.amount(part.base()).isPresent());
  }

  /** The round plan behind the statements; empty where none or several would fit. */
  Optional<RoundPlan> roundPlan() {
    return parts.size() == 2
        ? RoundPlan.of(total.possible(), parts.get(0).possible(), parts.get(1).possible())
        : Optional.empty();
  }
}
