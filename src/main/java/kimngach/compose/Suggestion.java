package kimngach.compose;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean": the known word that is nearest to an unknown one. */
final class Suggestion {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Suggestion() {}

  /** The nearest word, when it is near enough to be meant. */
  static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(one -> DISTANCE.apply(word, one)))
        .filter(one -> DISTANCE.apply(word, one) <= Math.max(1, word.length() / 3));
  }

  /** The question in Vietnamese, with a space before it; empty when nothing is near. */
  static String vi(String word, Collection<String> known) {
    return nearest(word, known).map(one -> " Có phải ý bạn là \"" + one + "\"?").orElse("");
  }

  /** The question in English, with a space before it; empty when nothing is near. */
  static String en(String word, Collection<String> known) {
    return nearest(word, known).map(one -> " Did you mean \"" + one + "\"?").orElse("");
  }
}
