package kimngach.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.model.BorderGate;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.UnitKind;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the code lists of the settings: gates, regimes, indicators. */
final class CodeSettings {
  static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final List<String> KINDS =
      Arrays.stream(UnitKind.values()).map(CodeSettings::code).toList();

  private final YamlFaults faults;

  CodeSettings(YamlFaults faults) {
    this.faults = faults;
  }

  CodeLists read(YamlMap top) {
    return new CodeLists(
        gates(top),
        customsCodes(top),
        List.of(),
        top.map("indicators").map(this::indicators).orElse(List.of()));
  }

  private List<CodeLists.Gate> gates(YamlMap top) {
    List<CodeLists.Gate> gates = new ArrayList<>();
    for (Node entry : top.list("gates")) {
      YamlMap map = YamlMap.of(entry, faults).only("code", "opened", "closed");
      Optional<String> code = map.value("code").flatMap(node -> code(map, node));
      Optional<LocalDate> opened = day(map, "opened");
      Optional<LocalDate> closed = day(map, "closed");
      if (opened.isPresent() && closed.filter(day -> day.isBefore(opened.get())).isPresent()) {
        faults.add(
            entry,
            "Cần ngày đóng không trước ngày mở, thấy " + closed.get() + " trước " + opened.get(),
            "Expecting closed on or after opened, found "
                + closed.get()
                + " before "
                + opened.get());
      }
      code.map(BorderGate::new)
          .ifPresent(gate -> add(gates, new CodeLists.Gate(gate, opened, closed), entry));
    }
    return gates;
  }

  private void add(List<CodeLists.Gate> gates, CodeLists.Gate gate, Node entry) {
    if (gates.stream().anyMatch(other -> other.gate().equals(gate.gate()))) {
      String code = gate.gate().code();
      faults.add(
          entry,
          "Cần mỗi cửa khẩu một lần, thấy \"" + code + "\" hai lần",
          "Expecting each gate once, found \"" + code + "\" twice");
    } else {
      gates.add(gate);
    }
  }

  private Optional<LocalDate> day(YamlMap map, String key) {
    return map.optional(key)
        .flatMap(node -> map.scalar(node).flatMap(text -> faults.day(text, node)));
  }

  private List<Regime> customsCodes(YamlMap top) {
    List<Regime> regimes = new ArrayList<>();
    top.texts("regimes")
        .forEach(
            (code, node) -> {
              regimes.add(new Regime(code));
              if (!new Regime(code).isCustomsCode()) {
                faults.add(
                    node,
                    "Cần mã loại hình như A11, thấy \"" + code + "\"",
                    "Expecting a customs regime code such as A11, found \"" + code + "\"");
              }
            });
    return regimes;
  }

  private List<CodeLists.Indicator> indicators(YamlMap map) {
    List<CodeLists.Indicator> indicators = new ArrayList<>();
    for (Map.Entry<String, Node> key : map.keys().entrySet()) {
      Optional<String> code = code(map, key.getValue());
      Optional<UnitKind> kind =
          map.value(key.getKey())
              .flatMap(node -> map.scalar(node).flatMap(text -> kind(text, node)));
      if (code.isPresent() && kind.isPresent()) {
        indicators.add(new CodeLists.Indicator(new Measure(code.get()), kind.get()));
      }
      code.map(Measure::new)
          .filter(CodeLists.ARITHMETIC::contains)
          .ifPresent(
              measure ->
                  faults.add(
                      key.getValue(),
                      "Cần một chỉ tiêu ngoài các chỉ tiêu kim ngạch, thấy \""
                          + measure.code()
                          + "\"",
                      "Expecting an indicator that is no turnover, found \""
                          + measure.code()
                          + "\""));
    }
    return indicators;
  }

  private Optional<UnitKind> kind(String text, Node node) {
    Optional<UnitKind> kind =
        Arrays.stream(UnitKind.values()).filter(value -> code(value).equals(text)).findFirst();
    if (kind.isEmpty()) {
      faults.unknown(node, "một loại đơn vị", "a kind of unit", text, KINDS);
    }
    return kind;
  }

  private static String code(UnitKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<String> code(YamlMap map, Node node) {
    Optional<String> code = map.scalar(node);
    if (code.filter(text -> !CODE.matcher(text).matches()).isPresent()) {
      faults.add(
          node,
          "Cần mã gồm chữ thường không dấu, chữ số, gạch nối như huu-nghi, thấy \""
              + code.get()
              + "\"",
          "Expecting a code of small ASCII letters, digits and hyphens such as huu-nghi, found \""
              + code.get()
              + "\"");
      return Optional.empty();
    }
    return code;
  }
}
