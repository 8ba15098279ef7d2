package kimngach.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in aligned columns, with a rule under the heading; as wide as its widest cells. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /** The lines of a table, each ended by LF; every row has as many cells as the heading. */
  static String of(List<String> heading, List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, heading.size())
            .map(column -> widest(heading, rows, column))
            .boxed()
            .toList();
    String rule = widths.stream().map("─"::repeat).collect(Collectors.joining(GAP));
    return line(heading, widths)
        + rule
        + "\n"
        + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static int widest(List<String> heading, List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> TerminalText.width(row.get(column)))
        .reduce(TerminalText.width(heading.get(column)), Math::max);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
            .mapToObj(column -> TerminalText.padded(cells.get(column), widths.get(column)))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }
}
