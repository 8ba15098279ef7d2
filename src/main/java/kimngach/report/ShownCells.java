package kimngach.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Observation;
import kimngach.model.inspection.InspectedCell;
import kimngach.model.inspection.InspectedColumn;
import kimngach.model.inspection.InspectedRow;

/** Cells as tables show them: the value, or what stands in the cell with a mark that says why. */
record ShownCells(SeriesInWords words) {
  private static final int LONGEST = 16;
  private static final String NOTHING = "·";

  /** The cell of a row in a column; empty when the row has none there. */
  static Optional<InspectedCell> find(InspectedRow row, InspectedColumn column) {
    return row.cells().stream().filter(cell -> cell.column() == column.number()).findFirst();
  }

  /** The text of the cell of a row in a column; blank when the row has none there. */
  String text(InspectedRow row, InspectedColumn column) {
    return find(row, column).map(cell -> text(cell, column)).orElse("");
  }

  private String text(InspectedCell cell, InspectedColumn column) {
    String text = TerminalText.cut(TerminalText.visible(cell.text()), LONGEST);
    return switch (cell.fate()) {
      case OBSERVED -> cell.observation().map(value -> text(value, column)).orElse("");
      case BLANK -> NOTHING;
      case SKIPPED -> "[" + text + "]";
      case REJECTED -> "✗ " + text;
    };
  }

  /** A value; with its unit where the rows of the column differ in it. */
  private String text(Observation value, InspectedColumn column) {
    String amount = new ShownAmount(words.language()).of(value);
    return value
        .quantity()
        .filter(any -> column.unit().isEmpty())
        .map(quantity -> amount + " " + words.of(quantity.unit()))
        .orElse(amount);
  }

  /** What each mark means that occurs in some rows. */
  List<String> marks(List<InspectedRow> rows) {
    Set<String> marks = new LinkedHashSet<>();
    for (InspectedRow row : rows) {
      if (row.isOfWhich()) {
        marks.add("↳ " + told(InspectionWord.OF_WHICH));
      }
      row.cells().stream().flatMap(cell -> mark(cell).stream()).forEach(marks::add);
    }
    return List.copyOf(marks);
  }

  private Optional<String> mark(InspectedCell cell) {
    return switch (cell.fate()) {
      case OBSERVED ->
          cell.observation()
              .filter(value -> value.quantity().isEmpty())
              .map(
                  value ->
                      value.status().code() + " " + told(InspectionWord.missing(value.status())));
      case BLANK -> Optional.of(NOTHING + " " + told(InspectionWord.BLANK));
      case SKIPPED -> Optional.of("[…] " + told(InspectionWord.IS_SKIPPED));
      case REJECTED -> Optional.of("✗ " + told(InspectionWord.REJECTED));
    };
  }

  private String told(InspectionWord word) {
    return word.in(words.language());
  }
}
