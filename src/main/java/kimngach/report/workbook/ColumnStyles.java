package kimngach.report.workbook;

import java.util.ArrayList;
import java.util.List;

/** The styles that a sheet gives to whole columns, for cells that it does not hold. */
final class ColumnStyles {
  private final List<Columns> all = new ArrayList<>();

  private record Columns(int first, int last, int style) {}

  void add(Tag column) {
    if (!column.attribute("style").isEmpty()) {
      all.add(
          new Columns(
              Integer.parseInt(column.attribute("min")),
              Integer.parseInt(column.attribute("max")),
              Integer.parseInt(column.attribute("style"))));
    }
  }

  /** The style of a column; the first style where it has none of its own. */
  int style(int column) {
    return all.stream()
        .filter(columns -> columns.first() <= column && column <= columns.last())
        .mapToInt(Columns::style)
        .findFirst()
        .orElse(0);
  }
}
