package kimngach.read.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.Regime;
import kimngach.settings.CodeLists;
import kimngach.settings.Labels;

/**
 * The names that rows of a form may bear, with their codes.
 *
 * @param byList the code of each name in Vietnamese and English, by the word that layouts write for
 *     the list: {@code gate}, {@code regime}, {@code office} or {@code commodity}
 */
public record KnownNames(Map<String, Map<String, String>> byList) {
  /** No code list is known. */
  public static final KnownNames NONE = new KnownNames(Map.of());

  public KnownNames {
    Map<String, Map<String, String>> plain = new LinkedHashMap<>();
    byList.forEach(
        (list, codes) -> {
          Map<String, String> names = new HashMap<>();
          codes.forEach((name, code) -> names.put(Plain.of(name), code));
          plain.put(list, Map.copyOf(names));
        });
    byList = Map.copyOf(plain);
  }

  /** The names of a workspace's code lists, and those that its bulletins print. */
  public static KnownNames of(CodeLists codes, Labels labels) {
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

  /** The code of a name in a list; empty when the list does not have it. */
  Optional<String> code(String list, String name) {
    return Optional.ofNullable(byList.getOrDefault(list, Map.of()).get(Plain.of(name)));
  }

  /** The first of some lists that has a name, with its code there; empty when none has it. */
  Optional<Map.Entry<String, String>> find(List<String> lists, String name) {
    return lists.stream()
        .flatMap(list -> code(list, name).map(code -> Map.entry(list, code)).stream())
        .findFirst();
  }

  /**
   * The only code of a list whose name a label has among other words, as "Cửa khẩu quốc tế Hữu
   * Nghị" has a gate's; names of a single word do not count.
   */
  Optional<String> within(String list, String label) {
    String plain = words(label);
    List<String> codes =
        byList.getOrDefault(list, Map.of()).entrySet().stream()
            .filter(entry -> entry.getKey().contains(" "))
            .filter(entry -> plain.contains(words(entry.getKey().replaceAll(" ?\\(.*", ""))))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private static String words(String text) {
    return " " + Plain.of(text).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
  }
}
