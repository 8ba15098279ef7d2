package kimngach.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.Scope;
import kimngach.model.finding.Finding;

/**
 * The base that a value and a stated percentage imply agrees with what else implies it: the bases
 * of the flows sum to that of the total, and the base is the one that an earlier statement implied.
 * What agrees is told too, once for each kind of percentage and scope, for the longest period.
 *
 * <p>Bases that were delivered are compared with each statement by {@link StatedGrowth} and {@link
 * StatedPlanAttainment}; of them nothing is told here that those tell. As the base is a quotient,
 * no identity is linear in the delivered values: there are findings only.
 */
final class ImpliedBasesAgree implements Rule {
  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return Arrays.stream(StatedPercentage.values())
        .flatMap(kind -> check(view, strictness, kind))
        .map(Check::told);
  }

  private static Stream<Finding> check(
      AsOfView view, Strictness strictness, StatedPercentage kind) {
    ImpliedBaseTeller teller = new ImpliedBaseTeller(strictness, kind);
    Map<ObsKey, List<ImpliedBase>> byBase = byBase(view, kind);
    List<ImpliedByFlows> totals =
        now(view, byBase)
            .filter(each -> each.value().series().flow() == Flow.TOTAL)
            .flatMap(each -> ImpliedByFlows.of(view, kind, each).stream())
            .toList();
    return Stream.of(
            totals.stream()
                .filter(each -> !each.agree(strictness.toleranceIn(each.total().unit())))
                .filter(each -> !each.areAllDelivered(view))
                .map(teller::apart),
            agreeing(strictness, totals).map(teller::agreement),
            byBase.entrySet().stream()
                .filter(entry -> view.amount(entry.getKey()).isEmpty())
                .flatMap(entry -> changed(view, strictness, entry.getValue()).stream())
                .map(pair -> teller.changed(pair.get(0), pair.get(1))))
        .flatMap(told -> told);
  }

  /** What the statements of all deliveries imply, by base, the newest statement first. */
  private static Map<ObsKey, List<ImpliedBase>> byBase(AsOfView view, StatedPercentage kind) {
    return view.amounts(kind.measure())
        .flatMap(current -> view.vintages(current.key()).stream())
        .flatMap(stated -> ImpliedBase.of(view, kind, stated).stream())
        .sorted(
            Comparator.comparing(ImpliedBase::vintage)
                .thenComparing(implied -> implied.value().key().period())
                .reversed())
        .collect(Collectors.groupingBy(ImpliedBase::base, LinkedHashMap::new, Collectors.toList()));
  }

  private static Stream<ImpliedBase> now(AsOfView view, Map<ObsKey, List<ImpliedBase>> byBase) {
    return byBase.values().stream()
        .flatMap(List::stream)
        .filter(implied -> view.isDeliveredNow(implied.stated()));
  }

  /** Of the wholes that agree, the one of the longest period in each scope. */
  private static Stream<ImpliedByFlows> agreeing(
      Strictness strictness, List<ImpliedByFlows> totals) {
    Map<Scope, ImpliedByFlows> longest = new LinkedHashMap<>();
    totals.stream()
        .filter(each -> each.total().value().series().isWhole())
        .filter(each -> each.agree(strictness.toleranceIn(each.total().unit())))
        .forEach(
            each ->
                longest.merge(
                    each.total().value().series().scope(), each, ImpliedBasesAgree::longer));
    return longest.values().stream();
  }

  private static ImpliedByFlows longer(ImpliedByFlows one, ImpliedByFlows other) {
    return months(one) >= months(other) ? one : other;
  }

  private static int months(ImpliedByFlows implied) {
    return implied.total().value().key().period().monthCount();
  }

  /** The newest statement of this delivery and the newest one before it that contradicts it. */
  private static Optional<List<ImpliedBase>> changed(
      AsOfView view, Strictness strictness, List<ImpliedBase> newestFirst) {
    ImpliedBase newest = newestFirst.get(0);
    if (!view.isDeliveredNow(newest.stated())) {
      return Optional.empty();
    }
    return newestFirst.stream()
        .skip(1)
        .filter(each -> each.unit() == newest.unit())
        .filter(
            each -> !newest.possible().meets(strictness.forgiving(each.possible(), newest.unit())))
        .findFirst()
        .map(before -> List.of(newest, before));
  }
}
