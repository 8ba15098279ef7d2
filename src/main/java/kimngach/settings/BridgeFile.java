package kimngach.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.fault.Fault;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads {@code input/rules/bridge.yaml}: which lines lie between all regimes and declared, and what
 * each is made of. A workspace without the file has a bridge without lines.
 */
public final class BridgeFile {
  /** The folder of the rules, from the workspace. */
  public static final String FOLDER = "input/rules";

  /** The file, from the workspace. */
  public static final String PLACE = FOLDER + "/bridge.yaml";

  private static final List<String> FLOWS =
      List.of(Flow.TOTAL.code(), Flow.EXPORT.code(), Flow.IMPORT.code());

  private final YamlFaults faults = new YamlFaults(PLACE);
  private final CodeLists codes;

  private BridgeFile(CodeLists codes) {
    this.codes = codes;
  }

  /**
   * What was read.
   *
   * @param bridge the bridge, as far as it can be read
   * @param faults what is wrong, each with line and column
   */
  record Read(ConfiguredBridge bridge, List<Fault> faults) {}

  /**
   * Reads the bridge of a workspace.
   *
   * @param workspace its folder
   * @param codes the codes of its settings and lists
   */
  static Read read(Path workspace, CodeLists codes) {
    List<Fault> unreadable = new ArrayList<>();
    return new YamlSource(workspace.resolve(PLACE), PLACE, unreadable::add)
        .text()
        .map(yaml -> parse(yaml, codes))
        .orElseGet(() -> new Read(ConfiguredBridge.NONE, unreadable));
  }

  /** Reads the bridge that a text gives. */
  static Read parse(String yaml, CodeLists codes) {
    var file = new BridgeFile(codes);
    ConfiguredBridge bridge =
        YamlText.compose(yaml, file.faults).map(file::bridge).orElse(ConfiguredBridge.NONE);
    return new Read(bridge, file.faults.all());
  }

  private ConfiguredBridge bridge(Node root) {
    YamlMap top = YamlMap.of(root, faults).only("lines", "declared", "materiality");
    Map<String, BridgeEntry> entries = new LinkedHashMap<>();
    for (Node node : top.list("lines")) {
      entry(node)
          .ifPresent(
              entry -> {
                if (entries.putIfAbsent(entry.line().code(), entry) != null) {
                  faults.add(
                      entry.place(),
                      "Cần mỗi dòng cầu nối một lần, thấy \"" + entry.line().code() + "\" hai lần",
                      "Expecting each bridge line once, found \""
                          + entry.line().code()
                          + "\" twice");
                }
              });
    }
    Map<String, Node> declared =
        top.optional("declared").isPresent() ? top.texts("declared") : Map.of();
    var makeup = new BridgeMakeup(List.copyOf(entries.values()), codes, faults);
    makeup.check(declared);
    return new ConfiguredBridge(makeup.lines(), materiality(top));
  }

  /** A line is a code alone, or a map that says what it is made of. */
  private Optional<BridgeEntry> entry(Node node) {
    if (node instanceof ScalarNode) {
      return code(Optional.of(node))
          .map(line -> new BridgeEntry(line, node, Map.of(), Map.of(), false));
    }
    YamlMap map = YamlMap.of(node, faults).only("line", "codes", "parts", "outside-declared");
    if (!(node instanceof MappingNode)) {
      return Optional.empty();
    }
    Optional<Node> name = map.value("line");
    Map<String, Node> made = map.optional("codes").isPresent() ? map.texts("codes") : Map.of();
    Map<String, Node> parts = map.optional("parts").isPresent() ? map.texts("parts") : Map.of();
    boolean outside = map.optional("outside-declared").map(this::isTrue).orElse(false);
    return code(name).map(line -> new BridgeEntry(line, name.orElseThrow(), made, parts, outside));
  }

  private Optional<Regime> code(Optional<Node> name) {
    return name.filter(
            node -> {
              boolean isCode =
                  node instanceof ScalarNode scalar
                      && CodeSettings.CODE.matcher(scalar.getValue()).matches()
                      && !scalar.getValue().equals(Regime.UNCLASSIFIED.code());
              if (!isCode) {
                String found = node instanceof ScalarNode scalar ? scalar.getValue() : "…";
                faults.add(
                    node,
                    "Cần mã một dòng cầu nối gồm chữ thường không dấu, chữ số, gạch nối như"
                        + " transit, thấy \""
                        + found
                        + "\"",
                    "Expecting the code of a bridge line of small ASCII letters, digits and hyphens"
                        + " such as transit, found \""
                        + found
                        + "\"");
              }
              return isCode;
            })
        .map(node -> new Regime(((ScalarNode) node).getValue()));
  }

  private boolean isTrue(Node node) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!text.equals("true") && !text.equals("false")) {
      faults.add(
          node,
          "Cần true hoặc false, thấy \"" + text + "\"",
          "Expecting true or false, found \"" + text + "\"");
    }
    return text.equals("true");
  }

  private Map<Flow, BigDecimal> materiality(YamlMap top) {
    Map<Flow, BigDecimal> byFlow = new EnumMap<>(Flow.class);
    Optional<Node> node = top.optional("materiality");
    if (node.isPresent() && node.get() instanceof MappingNode) {
      YamlMap map = YamlMap.of(node.get(), faults).only(FLOWS.toArray(String[]::new));
      for (String flow : FLOWS) {
        map.optional(flow)
            .flatMap(each -> percent(map, each))
            .ifPresent(percent -> byFlow.put(Flow.ofCode(flow).orElseThrow(), percent));
      }
    } else {
      node.flatMap(each -> percent(top, each))
          .ifPresent(
              percent ->
                  FLOWS.forEach(flow -> byFlow.put(Flow.ofCode(flow).orElseThrow(), percent)));
    }
    return byFlow;
  }

  private Optional<BigDecimal> percent(YamlMap map, Node node) {
    Optional<String> text = map.scalar(node);
    if (text.filter(digits -> !digits.matches("\\d{1,3}(\\.\\d{1,15})?")).isPresent()) {
      faults.add(
          node,
          "Cần số phần trăm không âm như 0.5, thấy \"" + text.get() + "\"",
          "Expecting a percentage of zero or more such as 0.5, found \"" + text.get() + "\"");
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }

  /** The codes of some entries, for a fault that says which there are. */
  static List<String> codesOf(List<BridgeEntry> entries) {
    List<String> known = new ArrayList<>();
    entries.forEach(entry -> known.add(entry.line().code()));
    return known;
  }
}
