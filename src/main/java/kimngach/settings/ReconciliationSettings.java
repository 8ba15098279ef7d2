package kimngach.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Severity;
import org.yaml.snakeyaml.nodes.Node;

/** Reads how strictly figures are reconciled: rules, expected series. */
final class ReconciliationSettings {
  private static final String OFF = "OFF";
  private static final List<String> SEVERITIES =
      Stream.concat(Arrays.stream(Severity.values()).map(Severity::name), Stream.of(OFF)).toList();

  private final YamlFaults faults;

  ReconciliationSettings(YamlFaults faults) {
    this.faults = faults;
  }

  Reconciliation read(YamlMap top, CodeLists codes) {
    return new Reconciliation(
        top.map("rules").map(this::rules).orElse(Map.of()), expected(top, codes));
  }

  private Map<String, RuleSetting> rules(YamlMap map) {
    Map<String, RuleSetting> rules = new LinkedHashMap<>();
    for (String name : map.keys().keySet()) {
      map.map(name).ifPresent(setting -> rules.put(name, rule(setting)));
    }
    return rules;
  }

  private RuleSetting rule(YamlMap map) {
    map.only("severity", "tolerance");
    Optional<Severity> severity =
        map.value("severity")
            .flatMap(node -> map.scalar(node).flatMap(text -> severity(text, node)));
    return new RuleSetting(severity, optionalNumber(map, "tolerance"));
  }

  private Optional<Severity> severity(String text, Node node) {
    String name = text.toUpperCase(Locale.ROOT);
    if (!SEVERITIES.contains(name)) {
      faults.unknown(node, "một mức độ", "a severity", text, SEVERITIES);
    }
    return Arrays.stream(Severity.values()).filter(value -> value.name().equals(name)).findFirst();
  }

  /** The number of a key, zero or more; empty when it is left out or is none. */
  private Optional<BigDecimal> optionalNumber(YamlMap map, String key) {
    Optional<Node> node = map.optional(key);
    Optional<String> text = node.flatMap(map::scalar);
    if (text.filter(digits -> !digits.matches("\\d{1,15}(\\.\\d{1,15})?")).isPresent()) {
      faults.add(
          node.orElseThrow(),
          "Cần một số không âm như 0.5, thấy \"" + text.get() + "\"",
          "Expecting a number of zero or more such as 0.5, found \"" + text.get() + "\"");
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }

  private List<SeriesKey> expected(YamlMap top, CodeLists codes) {
    List<SeriesKey> series = new ArrayList<>();
    top.texts("expected")
        .forEach(
            (name, node) -> {
              Optional<SeriesKey> key = SeriesName.parse(name, codes);
              key.ifPresent(series::add);
              if (key.isEmpty()) {
                faults.add(
                    node,
                    "Cần một chuỗi số liệu như turnover.declared.export, thấy \"" + name + "\"",
                    "Expecting a series such as turnover.declared.export, found \"" + name + "\"");
              }
            });
    return series;
  }
}
