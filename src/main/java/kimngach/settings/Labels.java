package kimngach.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Every key that a language has. */
  public Set<String> keys(Language language) {
    return byLanguage.getOrDefault(language, Map.of()).keySet();
  }
}
