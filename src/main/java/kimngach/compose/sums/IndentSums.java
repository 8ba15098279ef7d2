package kimngach.compose.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kimngach.model.UnitKind;

/**
 * The sums that the look of a table tells: a row, and beneath it rows one step deeper. They are how
 * a template says what belongs together where no name of a figure does.
 */
final class IndentSums {
  private IndentSums() {}

  /**
   * The sums of every column; whether they add up is another matter.
   *
   * @param indents how deep the label of each row stands
   */
  static List<PrintedSum> of(List<PrintedCell> cells, List<Integer> indents) {
    Map<Integer, Map<Integer, PrintedCell>> columns = new TreeMap<>();
    cells.stream()
        .filter(cell -> cell.figure().unit().kind() != UnitKind.PERCENT)
        .forEach(
            cell ->
                columns
                    .computeIfAbsent(cell.column(), any -> new HashMap<>())
                    .put(cell.row(), cell));
    List<PrintedSum> sums = new ArrayList<>();
    for (int row = 0; row < indents.size(); row++) {
      List<Integer> rows = rowsBeneath(row, indents);
      if (rows.size() > 1) {
        int total = row;
        columns.values().forEach(column -> sum(column, total, rows).ifPresent(sums::add));
      }
    }
    return sums;
  }

  private static List<Integer> rowsBeneath(int total, List<Integer> indents) {
    List<Integer> rows = new ArrayList<>();
    int depth = indents.get(total);
    for (int row = total + 1; row < indents.size() && indents.get(row) > depth; row++) {
      if (indents.get(row) == depth + 1) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Optional<PrintedSum> sum(
      Map<Integer, PrintedCell> column, int total, List<Integer> rows) {
    return column.containsKey(total) && column.keySet().containsAll(rows)
        ? Optional.of(
            PrintedSum.of(
                Objects.requireNonNull(column.get(total)).value(),
                rows.stream().map(row -> Objects.requireNonNull(column.get(row)).value()).toList()))
        : Optional.empty();
  }
}
