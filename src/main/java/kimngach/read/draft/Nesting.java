package kimngach.read.draft;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep rows lie in one another, told from label columns, indents and enumerations. */
final class Nesting {
  /** A level that is open. */
  private record Level(int column, int indent, String kind) {
    boolean isIndentedLike(Level other) {
      return column == other.column && indent == other.indent;
    }

    boolean isIndentedMore(Level other) {
      return column > other.column || (column == other.column && indent > other.indent);
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();

  /**
   * The depth of the next row; zero at the top.
   *
   * @param column the column of its label
   * @param spaces the spaces before its words
   * @param kind the kind of its enumeration; blank when it has none
   * @param isInside whether a row without enumeration lies inside the enumerated row above it
   */
  int depth(int column, int spaces, String kind, boolean isInside) {
    var level = new Level(column, spaces / 2, kind);
    if (open.contains(level)) {
      while (!level.equals(open.peek())) {
        open.pop();
      }
      return open.size() - 1;
    }
    boolean leaves = kind.isEmpty() && !isInside;
    while (!open.isEmpty()
        && !level.isIndentedMore(open.peek())
        && !(level.isIndentedLike(open.peek()) && !leaves)) {
      open.pop();
    }
    open.push(level);
    return open.size() - 1;
  }

  /** The depth of a row that its own words put inside the row before it. */
  int depthInside() {
    return open.size();
  }
}
