package kimngach.read.form;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.CellCount;
import kimngach.model.CellRef;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.settings.layout.Layout;

/**
 * What reading one sheet by one layout made of it: every header, label and cell.
 *
 * @param sheet the name on its tab; blank for a text file
 * @param layout the layout it was read by
 * @param headerRows the first and last row of the header; empty when none was found
 * @param month the month that the form reports
 * @param unitNote the unit note found above the table; blank when the layout asks for none or it
 *     was not found
 * @param columns the columns, from the left
 * @param rows the rows below the header that say something, from the top
 * @param cells every cell of the table that may hold a value, and every cell beside it, row by row
 * @param faults what must be mended
 * @param findings what does not stop the reading
 */
public record SheetReading(
    String sheet,
    Layout layout,
    Optional<Rows> headerRows,
    YearMonth month,
    String unitNote,
    List<ColumnReading> columns,
    List<RowReading> rows,
    List<CellReading> cells,
    List<Fault> faults,
    List<Finding> findings) {
  public SheetReading {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  /**
   * Rows of a sheet.
   *
   * @param first the first, from 1
   * @param last the last, included
   */
  public record Rows(int first, int last) {}

  /**
   * What a column means.
   *
   * @param column the column from 1
   * @param header its words from the first header row to the last; blank when it has none
   * @param role what it holds
   * @param series what it measures, as far as the column says; empty when it holds no values
   * @param period the period of its values; empty when it holds no values, or its header does not
   *     say it
   * @param status how final its values are
   * @param why why it is not read; blank when it is
   */
  public record ColumnReading(
      int column,
      String header,
      ColumnRole role,
      Optional<SeriesKey> series,
      Optional<TimePeriod> period,
      ObsStatus status,
      String why) {}

  /**
   * What a row means.
   *
   * @param row the row from 1
   * @param label its label as it is compared: without enumeration and marks
   * @param role what the row is
   * @param series the dimensions that the row says, as a series of turnover; empty when it is no
   *     row of values
   * @param isOfWhich whether it lies inside another row beside rows that are not listed
   * @param depth how many rows it lies inside
   */
  public record RowReading(
      int row,
      String label,
      RowRole role,
      Optional<SeriesKey> series,
      boolean isOfWhich,
      int depth) {}

  /**
   * What became of a cell.
   *
   * @param cell its place
   * @param text what it says
   * @param fate what became of it
   * @param observation what was read; empty unless it was observed
   */
  public record CellReading(
      CellRef cell, String text, Fate fate, Optional<Observation> observation) {}

  /** The count of its cells by fate. */
  public CellCount count() {
    int observed = count(Fate.OBSERVED);
    int blank = count(Fate.BLANK);
    int skipped = count(Fate.SKIPPED);
    int rejected = count(Fate.REJECTED);
    return new CellCount(cells.size(), observed, blank, skipped, rejected);
  }

  private int count(Fate fate) {
    return (int) cells.stream().filter(cell -> cell.fate() == fate).count();
  }

  /** What was read, row by row. */
  public List<Observation> observations() {
    return cells.stream().flatMap(cell -> cell.observation().stream()).toList();
  }
}
