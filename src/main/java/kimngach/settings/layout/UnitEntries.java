package kimngach.settings.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.Coded;
import kimngach.model.Measure;
import kimngach.model.Unit;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a layout says of units: notes, columns, words, footnote marks. */
final class UnitEntries {
  private final Words words;
  private final SeriesEntries series;
  private final YamlFaults faults;

  UnitEntries(Words words, SeriesEntries series, YamlFaults faults) {
    this.words = words;
    this.series = series;
    this.faults = faults;
  }

  Units read(YamlMap top) {
    return top.optional("unit")
        .map(node -> YamlMap.of(node, faults).only("notes", "column", "words", "always"))
        .map(
            unit ->
                new Units(
                    notes(unit),
                    words.patterns(unit, "column"),
                    unitWords(unit),
                    unit.optional("always").map(this::units).orElse(Map.of())))
        .orElse(Units.NONE);
  }

  private Map<String, Map<Measure, Unit>> notes(YamlMap unit) {
    Map<String, Map<Measure, Unit>> notes = new LinkedHashMap<>();
    unit.optional("notes")
        .map(node -> YamlMap.of(node, faults))
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        (note, at) -> {
                          words.check(note, at);
                          map.value(note).ifPresent(value -> notes.put(note, units(value)));
                        }));
    return notes;
  }

  private Map<String, Unit> unitWords(YamlMap unit) {
    Map<String, Unit> byCode = new LinkedHashMap<>();
    for (Unit each : Unit.values()) {
      byCode.put(each.code(), each);
    }
    return words.map(unit, "words", "một đơn vị tính", "a known unit", byCode);
  }

  /** The units that a map gives to measures. */
  private Map<Measure, Unit> units(Node node) {
    return units(YamlMap.of(node, faults));
  }

  private Map<Measure, Unit> units(YamlMap map) {
    Map<Measure, Unit> units = new LinkedHashMap<>();
    for (Map.Entry<String, Node> key : map.keys().entrySet()) {
      words
          .oneOf(
              key.getValue(),
              key.getKey(),
              "một chỉ tiêu",
              "a known measure",
              series.known(Dimension.MEASURE))
          .ifPresent(measure -> unit(map, key.getKey(), measure, units));
    }
    return units;
  }

  private void unit(YamlMap map, String key, Coded code, Map<Measure, Unit> units) {
    Measure measure = (Measure) code;
    words
        .oneOf(map, key, "một đơn vị tính", "a known unit", series.known(Dimension.UNIT))
        .map(Unit.class::cast)
        .ifPresent(
            unit -> {
              if (series.fits(measure, unit)) {
                units.put(measure, unit);
              } else {
                map.value(key)
                    .ifPresent(
                        node ->
                            faults.unknown(
                                node,
                                "đơn vị của " + measure.code(),
                                "a unit of " + measure.code(),
                                unit.code(),
                                series.unitsOf(measure)));
              }
            });
  }

  Map<String, List<Mark>> marks(YamlMap top) {
    Map<String, List<Mark>> marks = new LinkedHashMap<>();
    top.optional("marks")
        .map(node -> YamlMap.of(node, faults))
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        (mark, at) ->
                            marks.put(
                                mark, map.value(mark).map(this::meanings).orElse(List.of()))));
    return marks;
  }

  /** The units of a mark; or units by footnote, where the footnote says what the mark means. */
  private List<Mark> meanings(Node node) {
    YamlMap map = YamlMap.of(node, faults);
    boolean byNote =
        map.keys().keySet().stream()
            .anyMatch(key -> map.optional(key).filter(MappingNode.class::isInstance).isPresent());
    if (!byNote) {
      return List.of(new Mark(Mark.ALWAYS, units(map)));
    }
    List<Mark> meanings = new ArrayList<>();
    map.keys()
        .forEach(
            (note, at) -> {
              words.check(note, at);
              map.value(note).ifPresent(value -> meanings.add(new Mark(note, units(value))));
            });
    return meanings;
  }
}
