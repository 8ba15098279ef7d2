package kimngach.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.bulletin.Mark;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;

/**
 * A table whose marks are printed. A mark that all figures of the table, of a column or of a row
 * bear is printed once: in the caption, the column's header, or the row's label. That a value was
 * corrected is always said beside the value itself.
 */
final class MarkedTable {
  /** One figure alone is marked itself. */
  private static final int MANY = 2;

  private static final Set<Mark> OF_MANY =
      EnumSet.of(Mark.ESTIMATED, Mark.PROVISIONAL, Mark.REVISED);

  private static final char NO_BREAK = '\u00a0';

  private final Table table;

  /** By row and column: whether the cell has a say in what all of them bear. */
  private final boolean[][] counts;

  private final Set<Mark> inCaption = EnumSet.noneOf(Mark.class);
  private final Map<Mark, Set<Integer>> inHeaders = new EnumMap<>(Mark.class);
  private final Map<Mark, Set<Integer>> inLabels = new EnumMap<>(Mark.class);

  /**
   * Marks a table.
   *
   * @param isNeutral which figures have no say: a plan is neither an estimate nor final
   */
  MarkedTable(Table table, Predicate<Table.Cell> isNeutral) {
    this.table = table;
    this.counts = counts(table, isNeutral);
    for (Mark mark : Mark.values()) {
      inHeaders.put(mark, new HashSet<>());
      inLabels.put(mark, new HashSet<>());
    }
    table.marks().stream().filter(OF_MANY::contains).forEach(this::gather);
  }

  private static boolean[][] counts(Table table, Predicate<Table.Cell> isNeutral) {
    boolean[][] counts = new boolean[table.rows().size()][table.columns().size()];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        Table.Cell cell = table.rows().get(row).cells().get(column);
        counts[row][column] = cell.hasFigure() && !isNeutral.test(cell);
      }
    }
    return counts;
  }

  private void gather(Mark mark) {
    if (!table.caption().isBlank() && areAll(mark, figures(rows(), columns()))) {
      inCaption.add(mark);
      return;
    }
    Set<Integer> headers = inHeaders.getOrDefault(mark, Set.of());
    columns()
        .filter(column -> !table.columns().get(column).header().isBlank())
        .filter(column -> areAll(mark, figures(rows(), IntStream.of(column))))
        .forEach(headers::add);
    Set<Integer> labels = inLabels.getOrDefault(mark, Set.of());
    rows()
        .filter(row -> isLabel(table.rows().get(row).cells().get(0)))
        .filter(
            row ->
                areAll(
                    mark,
                    figures(
                        IntStream.of(row), columns().filter(column -> !headers.contains(column)))))
        .forEach(labels::add);
  }

  private static boolean isLabel(Table.Cell cell) {
    return !cell.hasFigure() && !cell.text().isBlank();
  }

  private static boolean areAll(Mark mark, List<Table.Cell> figures) {
    return figures.size() >= MANY && figures.stream().allMatch(one -> one.marks().contains(mark));
  }

  private IntStream rows() {
    return IntStream.range(0, table.rows().size());
  }

  private IntStream columns() {
    return IntStream.range(0, table.columns().size());
  }

  private List<Table.Cell> figures(IntStream rows, IntStream columns) {
    int[] wanted = columns.toArray();
    List<Table.Cell> figures = new ArrayList<>();
    rows.forEach(
        row -> {
          for (int column : wanted) {
            if (counts[row][column]) {
              figures.add(table.rows().get(row).cells().get(column));
            }
          }
        });
    return figures;
  }

  /** The table with its marks. */
  Table table() {
    List<Table.Column> columns = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      Table.Column plain = table.columns().get(column);
      columns.add(
          new Table.Column(
              with(plain.header(), NO_BREAK, gathered(inHeaders, column)),
              plain.align(),
              plain.width()));
    }
    return new Table(
        table.id(),
        with(table.caption(), NO_BREAK, inCaption.stream()),
        table.unitNote(),
        columns,
        rows().mapToObj(this::row).toList(),
        table.notes());
  }

  private Table.Row row(int row) {
    Table.Row plain = table.rows().get(row);
    List<Table.Cell> cells = new ArrayList<>();
    for (int column = 0; column < plain.cells().size(); column++) {
      Table.Cell cell = plain.cells().get(column);
      cells.add(
          cell.with(
              column == 0 && isLabel(cell)
                  ? with(cell.text(), NO_BREAK, gathered(inLabels, row))
                  : with(cell.text(), ' ', ownMarks(cell, row, column))));
    }
    return new Table.Row(plain.kind(), plain.indent(), cells);
  }

  private static Stream<Mark> gathered(Map<Mark, Set<Integer>> places, int place) {
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().contains(place))
        .map(Map.Entry::getKey);
  }

  private Stream<Mark> ownMarks(Table.Cell cell, int row, int column) {
    return cell.marks().stream()
        .filter(mark -> !inCaption.contains(mark))
        .filter(mark -> gathered(inHeaders, column).noneMatch(mark::equals))
        .filter(mark -> gathered(inLabels, row).noneMatch(mark::equals));
  }

  private static Text with(Text text, char space, Stream<Mark> marks) {
    String signs = marks.map(Mark::sign).collect(Collectors.joining());
    return signs.isEmpty() ? text : text.followedBy(space + signs);
  }
}
