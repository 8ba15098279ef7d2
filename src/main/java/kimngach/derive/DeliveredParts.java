package kimngach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.settings.CodeLists;
import kimngach.settings.RegimeClass;

/** The delivered values that make up a group no delivery gives: a gate, the unclassified codes. */
final class DeliveredParts {
  private final CodeLists codes;
  private final Map<ObsKey, List<Observation>> offices = new HashMap<>();
  private final Map<SeriesKey, List<ObsKey>> unclassified = new HashMap<>();

  DeliveredParts(Observations observations, CodeLists codes) {
    this.codes = codes;
    observations.current().forEach(this::index);
  }

  private void index(Observation observation) {
    ObsKey key = observation.key();
    SeriesKey series = key.series();
    if (!series.office().equals(CustomsOffice.ALL)) {
      offices
          .computeIfAbsent(key.with(series.with(CustomsOffice.ALL)), any -> new ArrayList<>())
          .add(observation);
    }
    if (codes.classOf(series.regime()) == RegimeClass.UNCLASSIFIED) {
      unclassified
          .computeIfAbsent(series.with(Regime.UNCLASSIFIED), any -> new ArrayList<>())
          .add(key);
    }
  }

  /**
   * The customs offices at a gate, where one delivery of one source lists them as parts; none where
   * an office of the gate has a value that cannot be put under one gate.
   */
  List<ObsKey> offices(ObsKey gate) {
    List<Observation> parts = offices.getOrDefault(gate, List.of());
    return Additivity.overParts(gate.series())
            && !gate.series().gate().equals(BorderGate.ALL)
            && parts.stream().allMatch(part -> isBeside(part, parts.get(0)))
            && !hasValuesElsewhere(gate)
        ? parts.stream().map(Observation::key).toList()
        : List.of();
  }

  private static boolean isBeside(Observation part, Observation first) {
    return !part.isOfWhich()
        && part.vintage().equals(first.vintage())
        && part.source().equals(first.source());
  }

  private boolean hasValuesElsewhere(ObsKey gate) {
    Set<CustomsOffice> here = new HashSet<>(codes.officesAt(gate.series().gate(), gate.period()));
    return offices.getOrDefault(gate.with(gate.series().with(BorderGate.ALL)), List.of()).stream()
        .anyMatch(part -> here.contains(part.key().series().office()));
  }

  /**
   * The codes that no list has, for a series of {@link Regime#UNCLASSIFIED}: every one of which
   * some value was delivered within the period. A total consists of its flows where no delivery
   * gives totals.
   */
  List<ObsKey> unclassified(ObsKey group) {
    List<ObsKey> direct = codesWithin(group.series(), group.period());
    if (!direct.isEmpty() || group.series().flow() != Flow.TOTAL) {
      return direct;
    }
    return Stream.of(Flow.EXPORT, Flow.IMPORT, Flow.OTHER)
        .flatMap(flow -> codesWithin(group.series().with(flow), group.period()).stream())
        .toList();
  }

  private List<ObsKey> codesWithin(SeriesKey group, TimePeriod period) {
    Set<ObsKey> within = new LinkedHashSet<>();
    for (ObsKey key : unclassified.getOrDefault(group, List.of())) {
      if (!key.period().start().isBefore(period.start())
          && !key.period().end().isAfter(period.end())) {
        within.add(key.at(period));
      }
    }
    return List.copyOf(within);
  }
}
