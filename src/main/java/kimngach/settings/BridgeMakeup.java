package kimngach.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kimngach.model.Regime;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What the lines of a bridge are made of: nothing counts twice, and no line is made of itself. What
 * is wrong is told and left out, so that the rest can be read.
 */
final class BridgeMakeup {
  private final Map<String, BridgeEntry> entries = new LinkedHashMap<>();
  private final CodeLists codes;
  private final YamlFaults faults;
  private final Set<String> refused = new TreeSet<>();

  BridgeMakeup(List<BridgeEntry> lines, CodeLists codes, YamlFaults faults) {
    lines.forEach(entry -> entries.put(entry.line().code(), entry));
    this.codes = codes;
    this.faults = faults;
  }

  /**
   * Tells every fault.
   *
   * @param declared the regimes that lie in the declared turnover and in no line, each with its
   *     place
   */
  void check(Map<String, Node> declared) {
    declared.forEach(this::known);
    Map<String, String> lineOfCode = new HashMap<>();
    Map<String, String> wholeOfPart = new HashMap<>();
    for (BridgeEntry entry : entries.values()) {
      entry.codes().forEach((code, node) -> code(entry, code, node, declared, lineOfCode));
      entry.parts().forEach((part, node) -> part(entry, part, node, wholeOfPart));
    }
    entries.values().forEach(this::circle);
  }

  private void known(String code, Node node) {
    List<String> listed =
        codes.customsRegimes().stream().map(each -> each.regime().code()).toList();
    if (listed.isEmpty() ? !new Regime(code).isCustomsCode() : !listed.contains(code)) {
      faults.unknown(
          node,
          "một mã loại hình trong " + CodeListFiles.REGIMES,
          "a customs regime of " + CodeListFiles.REGIMES,
          code,
          listed);
    }
  }

  private void code(
      BridgeEntry entry,
      String code,
      Node node,
      Map<String, Node> declared,
      Map<String, String> lineOfCode) {
    known(code, node);
    String line = entry.line().code();
    String other = lineOfCode.putIfAbsent(code, line);
    if (other != null && !other.equals(line)) {
      faults.add(
          node,
          "Cần mỗi mã loại hình thuộc một dòng cầu nối, thấy \""
              + code
              + "\" ở dòng \""
              + line
              + "\" và cả ở dòng \""
              + other
              + "\": sẽ bị tính hai lần",
          "Expecting each customs regime in one bridge line, found \""
              + code
              + "\" in \""
              + line
              + "\" and in \""
              + other
              + "\" too: it would count twice");
    }
    if (declared.containsKey(code)) {
      int at = declared.get(code).getStartMark().getLine() + 1;
      faults.add(
          node,
          "Cần mã loại hình không nằm trong declared (dòng "
              + at
              + "), thấy \""
              + code
              + "\" ở dòng cầu nối \""
              + line
              + "\": sẽ bị tính hai lần, một lần là hàng mở tờ khai trên địa bàn",
          "Expecting a customs regime that is not under declared (line "
              + at
              + "), found \""
              + code
              + "\" in the bridge line \""
              + line
              + "\": it would count twice, once as declared in the province");
    }
  }

  private void part(BridgeEntry entry, String part, Node node, Map<String, String> wholeOfPart) {
    String line = entry.line().code();
    if (!entries.containsKey(part)) {
      faults.unknown(
          node,
          "một dòng cầu nối có trong lines",
          "a bridge line that lines has",
          part,
          BridgeFile.codesOf(new ArrayList<>(entries.values())));
      return;
    }
    String other = wholeOfPart.putIfAbsent(part, line);
    if (other != null && !other.equals(line)) {
      faults.add(
          node,
          "Cần mỗi dòng là phần của một dòng khác, thấy \""
              + part
              + "\" là phần của \""
              + line
              + "\" và của cả \""
              + other
              + "\": sẽ bị tính hai lần",
          "Expecting each line to be a part of one other, found \""
              + part
              + "\" as a part of \""
              + line
              + "\" and of \""
              + other
              + "\" too: it would count twice");
    }
  }

  /** Tells a line that is made of itself, once for all lines of the circle. */
  private void circle(BridgeEntry start) {
    List<String> way = wayBack(start.line().code(), start, List.of(start.line().code()));
    if (!way.isEmpty() && refused.stream().noneMatch(way::contains)) {
      refused.addAll(way);
      String shown = String.join(" -> ", way);
      Node node = start.parts().getOrDefault(way.get(1), start.place());
      faults.add(
          node,
          "Cần các dòng cầu nối không tính vòng, thấy " + shown,
          "Expecting bridge lines that are not made of themselves, found " + shown);
    }
  }

  private List<String> wayBack(String goal, BridgeEntry at, List<String> way) {
    for (String part : at.parts().keySet()) {
      List<String> longer = new ArrayList<>(way);
      longer.add(part);
      if (part.equals(goal)) {
        return longer;
      }
      if (entries.containsKey(part) && !way.contains(part)) {
        List<String> found = wayBack(goal, entries.get(part), longer);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The lines; those that are made of themselves are made of nothing. */
  List<BridgeLine> lines() {
    Map<String, BridgeLine> lines = new LinkedHashMap<>();
    entries.forEach(
        (code, entry) ->
            lines.put(
                code,
                new BridgeLine(
                    entry.line(),
                    regimes(entry.codes().keySet()),
                    refused.contains(code) ? List.of() : regimes(entry.parts().keySet()),
                    entry.outsideDeclared())));
    return List.copyOf(lines.values());
  }

  private static List<Regime> regimes(Set<String> codes) {
    return codes.stream().map(Regime::new).toList();
  }
}
