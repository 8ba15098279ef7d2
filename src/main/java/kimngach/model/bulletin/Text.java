package kimngach.model.bulletin;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Language;

/**
 * One text in every language of the bulletin.
 *
 * @param byLanguage the runs of each language, in reading order; a language may have no runs (an
 *     empty cell)
 */
public record Text(Map<Language, List<Run>> byLanguage) {
  /** A text without runs in any language. */
  public static final Text EMPTY = new Text(Map.of());

  public Text {
    EnumMap<Language, List<Run>> copy = new EnumMap<>(Language.class);
    byLanguage.forEach((language, runs) -> copy.put(language, List.copyOf(runs)));
    byLanguage = Collections.unmodifiableMap(copy);
  }

  /** A text whose words are found for each language in turn. */
  public static Text of(List<Language> languages, Function<Language, String> words) {
    EnumMap<Language, List<Run>> runs = new EnumMap<>(Language.class);
    languages.forEach(language -> runs.put(language, List.of(new Words(words.apply(language)))));
    return new Text(runs);
  }

  /** This text with the same words behind it in every language that has runs. */
  public Text followedBy(String words) {
    EnumMap<Language, List<Run>> longer = new EnumMap<>(Language.class);
    byLanguage.forEach(
        (language, runs) ->
            longer.put(
                language, Stream.concat(runs.stream(), Stream.of(new Words(words))).toList()));
    return new Text(longer);
  }

  /** The runs of one language; empty when it has none. */
  public List<Run> runs(Language language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  /** The characters printed in one language, figures included. */
  public String plain(Language language) {
    return runs(language).stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether nothing is printed in any language. */
  public boolean isBlank() {
    return byLanguage.keySet().stream().allMatch(language -> plain(language).isBlank());
  }
}
