package kimngach.serve;

import java.util.List;

/**
 * Lines of a text file that people write, and the place in them to look at.
 *
 * @param place the file and the place as messages name them
 * @param firstLine the number of the first line shown, from 1
 * @param lines the lines shown, at least one
 * @param line the number of the line to look at
 * @param column the character to look at, from 1
 * @param length how many characters are meant
 */
public record ShownLines(
    String place, int firstLine, List<String> lines, int line, int column, int length) {
  public ShownLines {
    lines = List.copyOf(lines);
  }
}
