package kimngach.read.amount;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Qualifier;

/**
 * The words before a number, each sort at most once, in any order.
 *
 * @param qualifier a hedge such as gần; none where there is no such word
 * @param change 1 for a rise (tăng), -1 for a fall (giảm), 0 where there is no such word
 * @param times whether gấp is there
 * @param dollars whether USD is there
 * @param rest what follows, from the number
 */
record WordsBefore(Qualifier qualifier, int change, boolean times, boolean dollars, String rest) {
  private static final char FIRST_CHINESE = '\u2E80';
  private static final Optional<String> NO = Optional.empty();

  /** The words at the beginning of a folded text. */
  static WordsBefore of(String text) {
    var words = new WordsBefore(Qualifier.NONE, 0, false, false, text);
    boolean any = !text.isEmpty() && Character.isLetter(text.charAt(0));
    Optional<WordsBefore> more = any ? words.next() : Optional.empty();
    while (more.isPresent()) {
      words = more.get();
      more = words.next();
    }
    return words;
  }

  private Optional<WordsBefore> next() {
    Optional<String> hedge = qualifier == Qualifier.NONE ? first(AmountWords.HEDGES.keySet()) : NO;
    if (hedge.isPresent()) {
      Qualifier found = AmountWords.HEDGES.getOrDefault(hedge.get(), Qualifier.NONE);
      return Optional.of(new WordsBefore(found, change, times, dollars, after(hedge.get())));
    }
    Optional<String> direction = change == 0 ? first(AmountWords.CHANGES.keySet()) : NO;
    if (direction.isPresent()) {
      int found = AmountWords.CHANGES.getOrDefault(direction.get(), 0);
      return Optional.of(new WordsBefore(qualifier, found, times, dollars, after(direction.get())));
    }
    Optional<String> ratio = times ? NO : first(AmountWords.TIMES_BEFORE);
    if (ratio.isPresent()) {
      return Optional.of(new WordsBefore(qualifier, change, true, dollars, after(ratio.get())));
    }
    return dollars
        ? Optional.empty()
        : first(AmountWords.DOLLARS_BEFORE)
            .map(word -> new WordsBefore(qualifier, change, times, true, after(word)));
  }

  private String after(String word) {
    return rest.substring(word.length()).strip();
  }

  /** The longest of the words that the rest begins with; a word in letters ends before a space. */
  private Optional<String> first(Set<String> words) {
    return words.stream().filter(this::isFirst).max(Comparator.comparing(String::length));
  }

  private boolean isFirst(String word) {
    return rest.startsWith(word)
        && rest.length() > word.length()
        && (word.charAt(0) >= FIRST_CHINESE || !Character.isLetter(rest.charAt(word.length())));
  }
}
