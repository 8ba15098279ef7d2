package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows in aligned columns that fit a terminal: the widest columns are wrapped until they do. A line
 * feed in a cell begins a new line.
 *
 * @param width the terminal's columns
 * @param numbers the columns, from 0, whose cells end flush right
 */
record WrappedTable(int width, Set<Integer> numbers) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  WrappedTable {
    numbers = Set.copyOf(numbers);
  }

  /** The lines of a table, each ended by LF; every row has as many cells as the heading. */
  String of(List<String> heading, List<List<String>> rows) {
    int[] widths = widths(heading, rows);
    String rule =
        IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)) + "\n";
    return lines(heading, widths)
        + rule
        + rows.stream().map(row -> lines(row, widths)).collect(Collectors.joining());
  }

  private int[] widths(List<String> heading, List<List<String>> rows) {
    int[] widths = new int[heading.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = widest(heading.get(column));
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], widest(row.get(column)));
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).sum() > room) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        boolean wraps = !numbers.contains(column) || numbers.contains(widest);
        widest = wraps && widths[column] > widths[widest] ? column : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(String cell) {
    return cell.lines().mapToInt(TerminalText::width).max().orElse(0);
  }

  private String lines(List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      wrapped.add(wrapped(cells.get(column), widths[column]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = wrapped.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        String space = " ".repeat(Math.max(0, widths[column] - TerminalText.width(part)));
        text.append(column > 0 ? GAP : "");
        text.append(numbers.contains(column) ? space + part : part + space);
      }
      lines.append(text.toString().stripTrailing()).append("\n");
    }
    return lines.toString();
  }

  /** The lines of a cell; those after the first keep the spaces that the first begins with. */
  private static List<String> wrapped(String cell, int columns) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.split("\n", -1)) {
      String words = line.stripLeading();
      String indent = line.substring(0, line.length() - words.length());
      int room = Math.max(1, columns - indent.length());
      for (String part : TerminalText.wrapped(words, room)) {
        lines.add(indent + part);
      }
    }
    return lines;
  }
}
