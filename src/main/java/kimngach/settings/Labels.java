package kimngach.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;

/**
 * The words of a template in each language: names of gates, regimes, measures, units, and phrases.
 * Read from {@code labels.<language>.properties} in the template's folder.
 *
 * @param byLanguage the words of each language by key, such as {@code gate.huu-nghi}; every
 *     language has the same keys
 */
public record Labels(Map<Language, Map<String, String>> byLanguage) {
  public Labels {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The words of a key in a language; empty when the label files do not have it. */
  public Optional<String> find(Language language, String key) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
  }

  /** The same in a language that the program speaks. */
  public Optional<String> find(InterfaceLanguage language, String key) {
    return find(language.language(), key);
  }

  /** Whether any language has words for a key. */
  public boolean isNamed(String key) {
    return byLanguage.values().stream().anyMatch(words -> words.containsKey(key));
  }

  /** Every key that a language has. */
  public Set<String> keys(Language language) {
    return byLanguage.getOrDefault(language, Map.of()).keySet();
  }

  /**
   * The same words, and beneath them what the code lists call regimes, offices and goods that the
   * label files do not name: {@code regime.A42}, {@code office.15BB}, {@code commodity.rice}.
   *
   * <p>An office without a known Chinese name bears its Vietnamese one, as such a gate does in the
   * label file: a proper name is not translated. What has a meaning is never borrowed.
   */
  public Labels withNamesOf(CodeLists codes) {
    Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    byLanguage.forEach(
        (language, words) -> {
          Map<String, String> named = namesOf(codes, language);
          named.putAll(words);
          all.put(language, named);
        });
    return new Labels(all);
  }

  private static Map<String, String> namesOf(CodeLists codes, Language language) {
    Map<String, String> names = new HashMap<>();
    codes
        .customsRegimes()
        .forEach(one -> put(names, "regime." + one.regime().code(), one.name(), language));
    codes
        .offices()
        .forEach(
            one -> names.put("office." + one.office().code(), one.name().asProperName(language)));
    codes
        .commodities()
        .forEach(one -> put(names, "commodity." + one.commodity().code(), one.name(), language));
    return names;
  }

  private static void put(
      Map<String, String> names, String key, ListedName name, Language language) {
    name.in(language).ifPresent(words -> names.put(key, words));
  }
}
