package kimngach.serve;

import java.util.List;
import kimngach.model.Sentence;

/**
 * A fault and the lines to look at.
 *
 * @param place the file and the place in it; may be blank
 * @param sentence what was expected and what was found
 * @param excerpts the lines around the place, then others that belong to the fault; none when the
 *     place names no line of a text file
 */
public record ShownFault(String place, Sentence sentence, List<ShownLines> excerpts) {
  public ShownFault {
    excerpts = List.copyOf(excerpts);
  }
}
