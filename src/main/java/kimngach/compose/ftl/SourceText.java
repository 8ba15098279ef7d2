package kimngach.compose.ftl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kimngach.model.Sentence;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;

/** A template file as text, and its lines. A place in it is the number of characters before it. */
public final class SourceText {
  private final String file;
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  /**
   * The text of a file.
   *
   * @param file the file as messages name it
   * @param text everything in it
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
  }

  /** Everything in the file. */
  public String text() {
    return text;
  }

  /** The line of a place, from 1. */
  public int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The place of a line and a column, both from 1; the nearest one where there is none. */
  public int offset(int line, int column) {
    int row = Math.min(Math.max(line, 1), starts.size()) - 1;
    return Math.min(starts.get(row) + Math.max(column, 1) - 1, endOfLine(row));
  }

  private int endOfLine(int row) {
    int end = row + 1 < starts.size() ? starts.get(row + 1) - 1 : text.length();
    return end > starts.get(row) && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** What stands from one place to another, as far as the first line goes. */
  public Excerpt excerpt(int start, int end) {
    int row = line(start) - 1;
    int first = starts.get(row);
    int last = endOfLine(row);
    int from = Math.min(start, last);
    int length = Math.max(1, Math.min(end, last) - from);
    return new Excerpt(file, row + 1, from - first + 1, length, text.substring(first, last));
  }

  /** A fault in what stands from one place to another. */
  public Fault fault(int start, int end, Sentence sentence, Excerpt... others) {
    return Fault.at(excerpt(start, end), sentence, others);
  }
}
