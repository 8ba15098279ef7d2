package kimngach.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.model.Sentence;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A map of a YAML file. What is missing or of the wrong type becomes a fault with its place, and an
 * empty value stands in for it, so that reading goes on to the next fault.
 */
public final class YamlMap {
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern SIGNED = Pattern.compile("-?" + AMOUNT.pattern());

  private final Node node;
  private final YamlFaults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  private YamlMap(Node node, YamlFaults faults) {
    this.node = node;
    this.faults = faults;
  }

  /** The map that a node should be; an empty map and a fault when it is none. */
  public static YamlMap of(Node node, YamlFaults faults) {
    var map = new YamlMap(node, faults);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(map::put);
    } else {
      faults.add(
          node,
          "Cần các cặp khóa: giá trị, thấy " + viKind(node),
          "Expecting pairs of key: value, found " + kind(node));
    }
    return map;
  }

  private void put(NodeTuple pair) {
    Optional<String> key = scalar(pair.getKeyNode());
    key.ifPresent(
        name -> {
          if (keys.containsKey(name)) {
            faults.add(
                pair.getKeyNode(),
                "Cần mỗi khóa một lần, thấy \"" + name + "\" hai lần",
                "Expecting each key once, found \"" + name + "\" twice");
          }
          keys.putIfAbsent(name, pair.getKeyNode());
          values.putIfAbsent(name, pair.getValueNode());
        });
  }

  /** Adds a fault for each key that is not one of these. */
  public YamlMap only(String... known) {
    List<String> all = List.of(known);
    keys.forEach(
        (key, at) -> {
          if (!all.contains(key)) {
            faults.unknown(at, "một khóa đã biết", "a known key", key, all);
          }
        });
    return this;
  }

  /** Adds a fault for a key that has gone to another file, and forgets it. */
  YamlMap moved(String key, String file) {
    Optional.ofNullable(keys.remove(key))
        .ifPresent(
            at ->
                faults.add(
                    at,
                    "Cần \"" + key + "\" trong " + file + ", thấy ở đây: hãy chuyển sang tệp đó",
                    "Expecting \"" + key + "\" in " + file + ", found it here: move it there"));
    values.remove(key);
    return this;
  }

  /** The keys in the order of the file, each with its place. */
  public Map<String, Node> keys() {
    return Collections.unmodifiableMap(keys);
  }

  /** The value of a key, and a fault when the key is missing. */
  public Optional<Node> value(String key) {
    Optional<Node> value = optional(key);
    if (value.isEmpty() && node instanceof MappingNode) {
      faults.add(
          keys.getOrDefault(key, node),
          "Cần khóa \"" + key + "\" có giá trị, thấy trống",
          "Expecting the key \"" + key + "\" with a value, found none");
    }
    return value;
  }

  /** The value of a key; empty when the key is missing or its value blank. */
  public Optional<Node> optional(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !Tag.NULL.equals(value.getTag()));
  }

  /** The map of a key; empty with a fault when it is missing or no map. */
  public Optional<YamlMap> map(String key) {
    return value(key).map(value -> of(value, faults));
  }

  /** The text of a key; blank with a fault when it is missing or no text. */
  public String text(String key) {
    return value(key).flatMap(this::scalar).orElse("");
  }

  /** The number of a key, zero or more; empty when it is left out, or with a fault. */
  public Optional<BigDecimal> number(String key) {
    return number(
        key,
        AMOUNT,
        new Sentence(
            "Cần một số không âm như 0.5", "Expecting a number of zero or more such as 0.5"));
  }

  /** The number of a key, of either sign; empty when it is left out, or with a fault. */
  public Optional<BigDecimal> signedNumber(String key) {
    return number(
        key, SIGNED, new Sentence("Cần một số như -0.5", "Expecting a number such as -0.5"));
  }

  private Optional<BigDecimal> number(String key, Pattern form, Sentence expecting) {
    Optional<Node> value = optional(key);
    Optional<String> text = value.flatMap(this::scalar);
    if (text.filter(digits -> !form.matcher(digits).matches()).isPresent()) {
      faults.add(
          value.orElseThrow(),
          expecting.vi() + ", thấy \"" + text.get() + "\"",
          expecting.en() + ", found \"" + text.get() + "\"");
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }

  /** The nodes of the list of a key; none with a fault when it is missing or no list. */
  public List<Node> list(String key) {
    return value(key).map(this::sequence).orElse(List.of());
  }

  /**
   * The texts of the list of a key, each with its place, with a fault for each that comes twice.
   */
  public Map<String, Node> texts(String key) {
    Map<String, Node> texts = new LinkedHashMap<>();
    for (Node entry : list(key)) {
      scalar(entry)
          .ifPresent(
              text -> {
                if (texts.putIfAbsent(text, entry) != null) {
                  faults.add(
                      entry,
                      "Cần mỗi mã một lần, thấy \"" + text + "\" hai lần",
                      "Expecting each code once, found \"" + text + "\" twice");
                }
              });
    }
    return texts;
  }

  private List<Node> sequence(Node value) {
    if (value instanceof SequenceNode sequence) {
      return new ArrayList<>(sequence.getValue());
    }
    faults.add(
        value,
        "Cần một danh sách, thấy " + viKind(value),
        "Expecting a list, found " + kind(value));
    return List.of();
  }

  /** The text of a node; empty with a fault when it is a list or a map, or blank. */
  public Optional<String> scalar(Node value) {
    if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    faults.add(
        value,
        "Cần một từ hay số, thấy " + viKind(value),
        "Expecting a word or number, found " + kind(value));
    return Optional.empty();
  }

  private static String kind(Node node) {
    return switch (node.getNodeId()) {
      case scalar ->
          node instanceof ScalarNode scalar && scalar.getValue().isBlank()
              ? "nothing"
              : "a word or number";
      case sequence -> "a list";
      case mapping -> "pairs of key: value";
      case anchor -> "an anchor";
    };
  }

  private static String viKind(Node node) {
    return switch (node.getNodeId()) {
      case scalar ->
          node instanceof ScalarNode scalar && scalar.getValue().isBlank()
              ? "trống"
              : "một từ hay số";
      case sequence -> "một danh sách";
      case mapping -> "các cặp khóa: giá trị";
      case anchor -> "một neo";
    };
  }
}
