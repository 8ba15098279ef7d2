package kimngach.model.fault;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Sentence;

/**
 * Something that stops the work and that a person can mend.
 *
 * @param place the file and the place in it, such as {@code [input/2023-11/turnover.csv]G17} or
 *     {@code kimngach.yaml:12:3}; blank when there is none
 * @param sentence what was expected, what was found, and what to do
 * @param excerpts the lines to look at: first that of the place, then others that belong to it,
 *     such as where a directive was opened; empty when the file is no text or was not read
 */
public record Fault(String place, Sentence sentence, List<Excerpt> excerpts) {
  public Fault {
    excerpts = List.copyOf(excerpts);
  }

  /** A fault told by its place alone. */
  public Fault(String place, Sentence sentence) {
    this(place, sentence, List.of());
  }

  /** A fault told in Vietnamese and English. */
  public static Fault at(String place, String vi, String en) {
    return new Fault(place, new Sentence(vi, en));
  }

  /** A fault in a line that people wrote; others belong to it. */
  public static Fault at(Excerpt excerpt, Sentence sentence, Excerpt... others) {
    return new Fault(
        excerpt.place(),
        sentence,
        Stream.concat(Stream.of(excerpt), Arrays.stream(others)).toList());
  }
}
