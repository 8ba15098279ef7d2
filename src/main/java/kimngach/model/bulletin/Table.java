package kimngach.model.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table with one header row.
 *
 * @param id a short name, unique in the bulletin, ASCII letters, digits and hyphens, such as {@code
 *     by-gate}: it names the sheet of the tables workbook
 * @param caption the title above the table
 * @param unitNote the unit, printed above the right edge, such as "Triệu USD"; may be blank
 * @param columns the columns, left to right; at least one
 * @param rows the rows beneath the header; each has one cell a column
 * @param notes remarks beneath the table
 */
public record Table(
    String id, Text caption, Text unitNote, List<Column> columns, List<Row> rows, List<Text> notes)
    implements Block {
  public Table {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,30}")) {
      throw new IllegalArgumentException(
          "Expecting a table id of small letters, digits and hyphens, found \"" + id + "\"");
    }
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("Expecting table " + id + " to have columns, found none");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Expecting "
                + columns.size()
                + " cells in each row of table "
                + id
                + ", found "
                + row.cells().size());
      }
    }
  }

  /** The marks that its cells bear. */
  public Set<Mark> marks() {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    rows.forEach(row -> row.cells().forEach(cell -> marks.addAll(cell.marks())));
    return marks;
  }

  /** The same table with one more remark beneath it. */
  public Table with(Text note) {
    List<Text> more = new ArrayList<>(notes);
    more.add(note);
    return new Table(id, caption, unitNote, columns, rows, more);
  }

  /**
   * A column.
   *
   * @param header the words of the header cell
   * @param align where its body cells stand
   * @param width its share of the table's width, 1 to 100, relative to the other columns
   */
  public record Column(Text header, Align align, int width) {
    public Column {
      if (width < 1 || width > 100) {
        throw new IllegalArgumentException("Expecting a width from 1 to 100, found " + width);
      }
    }
  }

  /** Where the text of a cell stands. */
  public enum Align {
    /** At the left edge: labels and sentences. */
    LEFT,
    /** In the middle: codes and marks. */
    CENTER,
    /** At the right edge: numbers. */
    RIGHT
  }

  /** How much weight a row has. */
  public enum RowKind {
    /** An ordinary row. */
    BODY,
    /** A whole whose parts follow or precede it; bold. */
    TOTAL,
    /** A title over the rows beneath it; only its first cell is filled. */
    GROUP
  }

  /**
   * A row.
   *
   * @param kind its weight
   * @param indent how deep its label stands below its parent, 0 to 3
   * @param cells its cells, one a column; the first is its label
   */
  public record Row(RowKind kind, int indent, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what is printed, words or figure
   * @param number for a figure, the number that a spreadsheet cell holds
   * @param marks the marks of its figure, wherever they are printed: in {@code text}, or once for
   *     all in the header of the column, the label of the row or the caption of the table
   */
  public record Cell(Text text, Optional<CellNumber> number, Set<Mark> marks) {
    public Cell {
      marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** A cell without marks. */
    public Cell(Text text, Optional<CellNumber> number) {
      this(text, number, Set.of());
    }

    /** Whether a figure is printed here. */
    public boolean hasFigure() {
      for (List<Run> runs : text.byLanguage().values()) {
        for (Run run : runs) {
          if (run instanceof PrintedFigure) {
            return true;
          }
        }
      }
      return false;
    }

    /** The same cell with another text. */
    public Cell with(Text other) {
      return new Cell(other, number, marks);
    }
  }

  /**
   * The number behind a printed figure.
   *
   * @param value the value in the printed unit, rounded to {@code decimals}
   * @param decimals digits shown after the decimal mark, 0 or more
   */
  public record CellNumber(BigDecimal value, int decimals) {}
}
