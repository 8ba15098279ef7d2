package kimngach.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kimngach.model.Language;

/** The wording of findings, as the resources give it. */
final class Sentences {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private Sentences() {}

  /** The names of the sentences; words of units are none. */
  static Set<String> namesIn(Language language) {
    return read(language).stringPropertyNames().stream()
        .filter(name -> !name.startsWith("unit."))
        .collect(Collectors.toSet());
  }

  /** The places that a sentence leaves for values; fails when there is no such sentence. */
  static Set<String> placesIn(Language language, String sentence) {
    String words =
        Objects.requireNonNull(
            read(language).getProperty(sentence), "no words for " + sentence + " in " + language);
    return PLACE
        .matcher(words)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties read(Language language) {
    String file = "/kimngach/compose/findings." + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream bytes = Sentences.class.getResourceAsStream(file)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties;
  }
}
