package kimngach.model.inspection;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.CellCount;
import kimngach.model.Sentence;

/**
 * A sheet and what was done with it.
 *
 * @param name the name on its tab; blank for a text file
 * @param kind how it was read
 * @param form the layout it was read by; empty unless it is a form
 * @param columns what its columns mean, from the left; none for a sheet that was not read
 * @param rows the rows that say something, from the top; none for tidy tables, which are summed up
 *     by the control totals
 * @param count what became of its cells
 */
public record InspectedSheet(
    String name,
    Kind kind,
    Optional<Form> form,
    List<InspectedColumn> columns,
    List<InspectedRow> rows,
    CellCount count) {
  public InspectedSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (form.isPresent() != (kind == Kind.FORM)) {
      throw new IllegalArgumentException("Expecting a layout exactly for a form, found " + kind);
    }
  }

  /** How a sheet was read. */
  public enum Kind {
    /** A table whose first row names its columns. */
    TIDY,
    /** A form, by a layout. */
    FORM,
    /** No layout knows it. */
    UNKNOWN
  }

  /**
   * The layout that a form was read by, and what it found around the table.
   *
   * @param layout the layout's path from the workspace
   * @param name what people call the form
   * @param firstHeaderRow the first row of the column headers; zero when no header was found
   * @param lastHeaderRow their last row; zero when no header was found
   * @param month the month that the form reports
   * @param unitNote the unit note above the table; blank when the layout asks for none
   */
  public record Form(
      String layout,
      Sentence name,
      int firstHeaderRow,
      int lastHeaderRow,
      YearMonth month,
      String unitNote) {}

  /** A sheet that no layout knows. */
  public static InspectedSheet unknown(String name) {
    return new InspectedSheet(
        name, Kind.UNKNOWN, Optional.empty(), List.of(), List.of(), CellCount.NONE);
  }
}
