package kimngach.serve;

import java.util.List;
import kimngach.model.Sentence;

/**
 * A fault and the lines around it.
 *
 * @param place the file and the place in it; may be blank
 * @param sentence what was expected and what was found
 * @param firstLine the number of the first line shown, from 1
 * @param lines the lines shown; none when the place names no line of a text file
 * @param line the number of the line at fault
 * @param column the column at fault, from 1; 0 when the place names none
 */
public record ShownFault(
    String place, Sentence sentence, int firstLine, List<String> lines, int line, int column) {
  public ShownFault {
    lines = List.copyOf(lines);
  }

  /** A fault without a line to show. */
  public ShownFault(String place, Sentence sentence) {
    this(place, sentence, 0, List.of(), 0, 0);
  }
}
