package kimngach.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;

/**
 * The border gates sum to the value of all gates. Where a gate is known from another flow of the
 * same period, or is delivered as missing, the others do not exceed it. One gate alone is no
 * breakdown.
 */
final class GatesSumToWhole implements Rule {
  private final Additivity additivity;

  GatesSumToWhole(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public String name() {
    return "gates-sum-to-whole";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> check(AsOfView view, Strictness strictness) {
    Map<ObsKey, List<Observation>> gates =
        view.partsByWhole(this::isGate, series -> series.with(BorderGate.ALL));
    Map<ObsKey, Set<BorderGate>> gatesOfAnyFlow = new HashMap<>();
    gates.forEach(
        (whole, parts) ->
            gatesOfAnyFlow
                .computeIfAbsent(overFlows(whole), any -> new TreeSet<>())
                .addAll(gatesThatExist(parts)));
    return gates.entrySet().stream()
        .flatMap(
            entry ->
                breach(
                    view,
                    strictness,
                    entry.getKey(),
                    entry.getValue(),
                    gatesOfAnyFlow.getOrDefault(overFlows(entry.getKey()), Set.of()))
                    .stream());
  }

  private boolean isGate(SeriesKey series) {
    return !series.gate().equals(BorderGate.ALL)
        && series.regime().equals(Regime.ALL)
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

  private Optional<Finding> breach(
      AsOfView view,
      Strictness strictness,
      ObsKey wholeKey,
      List<Observation> parts,
      Set<BorderGate> expected) {
    Set<BorderGate> settled =
        parts.stream()
            .filter(part -> !view.isKnownToLack(part.key()))
            .map(part -> part.key().series().gate())
            .collect(Collectors.toSet());
    boolean complete = settled.containsAll(expected);
    List<Amount> amounts = view.amounts(parts);
    if (amounts.size() < 2) {
      return Optional.empty();
    }
    return view.amount(wholeKey)
        .flatMap(
            whole ->
                new PartsAndWhole(amounts, whole, complete)
                    .breach(strictness, complete ? name() : name() + ".incomplete"));
  }
}
