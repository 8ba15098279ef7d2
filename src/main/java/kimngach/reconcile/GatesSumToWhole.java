package kimngach.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.SeriesKey;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.CodeLists;

/**
 * The border gates sum to the value of all gates. Where a gate is known from another flow of the
 * same period, or is delivered as missing, the others do not exceed it. One gate alone is no
 * breakdown. Where a gate has no value of its own, the customs offices that serve it stand for it.
 */
final class GatesSumToWhole implements Rule {
  private final Additivity additivity;
  private final CodeLists codes;

  GatesSumToWhole(Additivity additivity, CodeLists codes) {
    this.additivity = additivity;
    this.codes = codes;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    OfficesAtGate offices = new OfficesAtGate(view, codes, additivity);
    Map<ObsKey, List<Observation>> gates =
        view.partsByWhole(this::isGate, series -> series.with(BorderGate.ALL));
    offices
        .byGate()
        .forEach(
            (gate, parts) -> {
              if (isGate(gate.series()) && offices.standFor(gate)) {
                gates
                    .computeIfAbsent(
                        gate.with(gate.series().with(BorderGate.ALL)), any -> new ArrayList<>())
                    .addAll(parts);
              }
            });
    Map<ObsKey, Set<BorderGate>> gatesOfAnyFlow = new HashMap<>();
    offices
        .gatesByWhole()
        .forEach(
            (whole, served) ->
                gatesOfAnyFlow
                    .computeIfAbsent(overFlows(whole), any -> new TreeSet<>())
                    .addAll(served));
    gates.forEach(
        (whole, parts) ->
            gatesOfAnyFlow
                .computeIfAbsent(overFlows(whole), any -> new TreeSet<>())
                .addAll(gatesThatExist(parts)));
    return gates.entrySet().stream()
        .flatMap(
            entry ->
                check(
                    view,
                    strictness,
                    offices,
                    entry.getKey(),
                    entry.getValue(),
                    gatesOfAnyFlow.getOrDefault(overFlows(entry.getKey()), Set.of()))
                    .stream());
  }

  private boolean isGate(SeriesKey series) {
    return !series.gate().equals(BorderGate.ALL)
        && series.with(BorderGate.ALL).isWhole()
        && additivity.overParts(series.measure());
  }

  private static ObsKey overFlows(ObsKey whole) {
    return whole.with(whole.series().with(Flow.TOTAL));
  }

  private static Set<BorderGate> gatesThatExist(List<Observation> parts) {
    return parts.stream()
        .filter(part -> part.status() != ObsStatus.CANNOT_EXIST)
        .map(part -> part.key().series().gate())
        .collect(Collectors.toSet());
  }

  private Optional<Check> check(
      AsOfView view,
      Strictness strictness,
      OfficesAtGate offices,
      ObsKey wholeKey,
      List<Observation> parts,
      Set<BorderGate> expected) {
    Set<BorderGate> unsettled =
        parts.stream()
            .filter(part -> isUnsettled(view, offices, part))
            .map(part -> part.key().series().gate())
            .collect(Collectors.toSet());
    List<Amount> amounts = view.amounts(parts);
    Set<BorderGate> settled = gates(parts.stream());
    settled.removeAll(unsettled);
    boolean complete = settled.containsAll(expected);
    int count = gates(amounts.stream().map(Amount::observation)).size();
    if (count < 2) {
      return Optional.empty();
    }
    return view.amount(wholeKey)
        .flatMap(
            whole ->
                new PartsAndWhole(amounts, whole, complete)
                    .check(
                        strictness,
                        complete ? strictness.rule() : strictness.rule() + ".incomplete",
                        count));
  }

  /** Whether more may lie at a part's gate than was delivered. */
  private static boolean isUnsettled(AsOfView view, OfficesAtGate offices, Observation part) {
    ObsKey gate = part.key().with(part.key().series().with(CustomsOffice.ALL));
    boolean isOffice = !gate.equals(part.key());
    return view.isKnownToLack(part.key())
        || (isOffice
            && (!offices.areComplete(gate)
                || offices.isSomeAtNoGate(gate.with(gate.series().with(BorderGate.ALL)))));
  }

  private static Set<BorderGate> gates(Stream<Observation> parts) {
    return parts
        .map(part -> part.key().series().gate())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
