package kimngach.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kimngach.model.Sentence;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a person who mistyped a word probably meant. */
public final class Suggestion {
  private static final int LISTED = 20;

  private Suggestion() {}

  /**
   * The known word that needs the fewest changed letters; empty when none is near (a third of the
   * letters, at least two), or when it has one letter.
   */
  public static Optional<String> closest(String found, Collection<String> known) {
    int near = Math.min(found.length() - 1, Math.max(2, Math.min(found.length(), 30) / 3));
    if (near < 1) {
      return Optional.empty();
    }
    var distance = new LevenshteinDistance(near);
    String clipped = found.substring(0, Math.min(found.length(), 80));
    return known.stream()
        .filter(word -> !word.isEmpty() && distance.apply(clipped, word) >= 0)
        .min(
            Comparator.<String>comparingInt(word -> distance.apply(clipped, word))
                .thenComparing(word -> !letters(word).equals(letters(clipped)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The end of a fault's sentence: the closest known word, or the known words where none is near.
   *
   * @param found the word that is not known
   * @param known the words that are
   */
  public static Sentence didYouMean(String found, Collection<String> known) {
    Optional<String> closest = closest(found, known);
    if (closest.isPresent()) {
      return new Sentence(
          ": có phải ý là \"" + closest.get() + "\"?", ": did you mean \"" + closest.get() + "\"?");
    }
    String words =
        known.stream()
            .filter(word -> !word.isEmpty())
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    String more = known.size() > LISTED ? ", ..." : "";
    return new Sentence(": các từ dùng được: " + words + more, ": known are " + words + more);
  }

  /** The letters of a word in order, so that exchanged letters make no difference. */
  private static List<Integer> letters(String word) {
    return word.chars().sorted().boxed().toList();
  }
}
