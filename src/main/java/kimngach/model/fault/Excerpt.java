package kimngach.model.fault;

/**
 * A place in a text file that people write, with the line that stands there.
 *
 * @param file the file as messages name it, such as {@code templates/monthly/bulletin.ftl}
 * @param line the line, from 1
 * @param column the character in the line, from 1; at most one beyond its end
 * @param length how many characters of that line are meant, at least 1
 * @param text the whole line without its end
 */
public record Excerpt(String file, int line, int column, int length, String text) {
  public Excerpt {
    if (line < 1 || column < 1 || column > text.length() + 1 || length < 1) {
      throw new IllegalArgumentException(
          "Expecting a place in the line, found " + line + ":" + column + "+" + length);
    }
  }

  /** File, line and column as messages name them: {@code templates/monthly/bulletin.ftl:12:3}. */
  public String place() {
    return file + ":" + line + ":" + column;
  }
}
