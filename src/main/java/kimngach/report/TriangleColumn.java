package kimngach.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of a table of numbers: numbers end under each other, and what marks them stands behind.
 *
 * @param heading the heading
 * @param cells the cells from the top
 */
record TriangleColumn(String heading, List<Cell> cells) {
  TriangleColumn {
    cells = List.copyOf(cells);
  }

  /**
   * A number and its marks.
   *
   * @param number the digits; empty where there is nothing
   * @param marks what stands behind them, such as {@code E [r]}; may be empty
   */
  record Cell(String number, String marks) {
    static final Cell BLANK = new Cell("", "");

    boolean isBlank() {
      return number.isEmpty();
    }
  }

  int width() {
    return numberWidth() + markWidth();
  }

  /** The heading and the cells, all of one width. */
  List<String> lines() {
    return Stream.concat(Stream.of(new Cell(heading, "")), cells.stream())
        .map(
            cell ->
                " ".repeat(numberWidth() - TerminalText.width(cell.number()))
                    + cell.number()
                    + TerminalText.padded(cell.marks(), markWidth()))
        .toList();
  }

  private int numberWidth() {
    return widest(Stream.concat(Stream.of(heading), cells.stream().map(Cell::number)));
  }

  private int markWidth() {
    return widest(cells.stream().map(Cell::marks));
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(TerminalText::width).max().orElse(0);
  }

  /** The lines of a table of such columns, after a column of labels. */
  static String table(String heading, List<String> labels, List<TriangleColumn> columns) {
    List<List<String>> lines = columns.stream().map(TriangleColumn::lines).toList();
    List<String> headings =
        Stream.concat(Stream.of(heading), lines.stream().map(line -> line.get(0))).toList();
    List<List<String>> rows =
        IntStream.range(0, labels.size())
            .mapToObj(
                row ->
                    Stream.concat(
                            Stream.of(labels.get(row)),
                            lines.stream().map(line -> line.get(row + 1)))
                        .toList())
            .toList();
    return TextTable.of(headings, rows);
  }
}
