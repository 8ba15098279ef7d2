package kimngach.compose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;

/**
 * Sentences with places for words, in the languages the program speaks, from the resources beside
 * this class.
 */
final class SentenceFile {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");

  private final String name;
  private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

  /** The sentences of {@code <name>.<language>.properties}. */
  SentenceFile(String name) {
    this.name = name;
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      String file = name + "." + language.code() + ".properties";
      sentences.put(language.language(), FindingTeller.load(file));
    }
  }

  /** A sentence if there is one of that name, its places left as they are. */
  Optional<String> find(Language language, String sentence) {
    return Optional.ofNullable(sentences.get(language))
        .flatMap(known -> Optional.ofNullable(known.getProperty(sentence)));
  }

  /** A sentence with its places filled. */
  String filled(Language language, String sentence, Map<String, String> words) {
    String pattern =
        find(language, sentence)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Expecting " + sentence + " in " + name + ", found none"));
    Matcher place = PLACE.matcher(pattern);
    StringBuilder told = new StringBuilder();
    while (place.find()) {
      String word = words.get(place.group(1));
      if (word == null) {
        throw new IllegalStateException(
            "Expecting a word for " + place.group() + " of " + sentence + ", found none");
      }
      place.appendReplacement(told, Matcher.quoteReplacement(word));
    }
    return place.appendTail(told).toString();
  }

  /** A sentence without places. */
  String filled(Language language, String sentence) {
    return filled(language, sentence, Map.of());
  }

  /** The words with a capital at their beginning. */
  static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
