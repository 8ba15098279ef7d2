package kimngach.pipeline;

import java.util.HashMap;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.Regime;
import kimngach.read.draft.KnownNames;
import kimngach.settings.CodeLists;
import kimngach.settings.Labels;

/** The names that a form's rows may bear: of the code lists, and those that bulletins print. */
final class CodeNames {
  private CodeNames() {}

  static KnownNames of(CodeLists codes, Labels labels) {
    Map<String, String> gates = new HashMap<>();
    codes
        .gates()
        .forEach(
            listed -> {
              String code = listed.gate().code();
              gates.put(code.replace('-', ' '), code);
              put(gates, labels, "gate.", code);
            });
    Map<String, String> regimes = new HashMap<>();
    for (Regime line : codes.bridgeLines()) {
      put(regimes, labels, "regime.", line.code());
    }
    codes
        .customsRegimes()
        .forEach(
            listed -> {
              regimes.put(listed.name().vi(), listed.regime().code());
              regimes.put(listed.name().en(), listed.regime().code());
            });
    Map<String, String> offices = new HashMap<>();
    codes
        .offices()
        .forEach(
            listed -> {
              offices.put(listed.name().vi(), listed.office().code());
              offices.put(listed.name().en(), listed.office().code());
            });
    Map<String, String> commodities = new HashMap<>();
    codes
        .commodities()
        .forEach(
            listed -> listed.names().forEach(n -> commodities.put(n, listed.commodity().code())));
    return new KnownNames(
        Map.of("gate", gates, "regime", regimes, "office", offices, "commodity", commodities));
  }

  private static void put(Map<String, String> names, Labels labels, String list, String code) {
    for (Language language : Language.values()) {
      labels.find(language, list + code).ifPresent(name -> names.putIfAbsent(name, code));
    }
  }
}
