package kimngach.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.SeriesKey;
import kimngach.settings.CodeLists;

/** The values of customs offices in a view, under the key of the gate that each office serves. */
final class OfficesAtGate {
  private final CodeLists codes;
  private final AsOfView view;
  private final Map<ObsKey, List<Observation>> byGate;
  private final Map<ObsKey, List<Observation>> atNoGate;

  OfficesAtGate(AsOfView view, CodeLists codes, Additivity additivity) {
    this.view = view;
    this.codes = codes;
    byGate =
        view.partsByWhole(
            series ->
                isOffice(series)
                    && !series.gate().equals(BorderGate.ALL)
                    && additivity.overParts(series.measure()),
            series -> series.with(CustomsOffice.ALL));
    atNoGate =
        view.partsByWhole(
            series -> isOffice(series) && series.gate().equals(BorderGate.ALL),
            series -> series.with(CustomsOffice.ALL));
  }

  private static boolean isOffice(SeriesKey series) {
    return !series.office().equals(CustomsOffice.ALL);
  }

  /** The offices of each gate that has some. */
  Map<ObsKey, List<Observation>> byGate() {
    return byGate;
  }

  /** Whether a gate has no value of its own and its offices stand for it. */
  boolean standFor(ObsKey gate) {
    List<Observation> offices = byGate.getOrDefault(gate, List.of());
    return view.find(gate).isEmpty()
        && !offices.isEmpty()
        && offices.stream().allMatch(part -> isBeside(part, offices.get(0)));
  }

  private static boolean isBeside(Observation part, Observation first) {
    return !part.isOfWhich()
        && part.vintage().equals(first.vintage())
        && part.source().equals(first.source());
  }

  /** Whether every office that serves a gate in the period was delivered, each as a part. */
  boolean areComplete(ObsKey gate) {
    Set<CustomsOffice> listed = new HashSet<>(codes.officesAt(gate.series().gate(), gate.period()));
    List<Observation> offices = byGate.getOrDefault(gate, List.of());
    Set<CustomsOffice> delivered =
        offices.stream()
            .filter(part -> !part.isOfWhich() && !view.isKnownToLack(part.key()))
            .map(part -> part.key().series().office())
            .collect(Collectors.toSet());
    return !listed.isEmpty() && delivered.containsAll(listed) && delivered.size() == offices.size();
  }

  /** Whether some office has a value under this whole that is put under no gate. */
  boolean isSomeAtNoGate(ObsKey whole) {
    return atNoGate.containsKey(whole);
  }

  /** Every gate that the delivered offices serve, under the key of all gates. */
  Map<ObsKey, Set<BorderGate>> gatesByWhole() {
    Map<ObsKey, Set<BorderGate>> gates = new HashMap<>();
    byGate
        .keySet()
        .forEach(
            gate ->
                gates
                    .computeIfAbsent(
                        gate.with(gate.series().with(BorderGate.ALL)), any -> new TreeSet<>())
                    .add(gate.series().gate()));
    atNoGate.forEach(
        (whole, parts) ->
            parts.stream()
                .flatMap(part -> codes.find(part.key().series().office()).stream())
                .forEach(
                    office ->
                        gates
                            .computeIfAbsent(whole, any -> new TreeSet<>())
                            .addAll(office.gatesIn(whole.period()))));
    return gates;
  }
}
