package kimngach.model.bulletin;

import java.util.Arrays;
import java.util.Optional;

/** How a bulletin of several languages puts them on the page. */
public enum Arrangement {
  /** Each translation beneath the piece of text it translates. */
  BENEATH("beneath"),
  /** Running text in columns, a language each; tables and charts as {@link #BENEATH}. */
  SIDE_BY_SIDE("side-by-side"),
  /** The whole bulletin in its official language, then the whole of each translation. */
  AFTER("after");

  private final String word;

  Arrangement(String word) {
    this.word = word;
  }

  /** The word by which settings choose it. */
  public String word() {
    return word;
  }

  /** The arrangement of a word; empty when none has it. */
  public static Optional<Arrangement> ofWord(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
