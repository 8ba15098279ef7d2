package kimngach.read.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.CellCount;
import kimngach.model.CellRef;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;

/**
 * Collects what one delivered file says: its observations, what became of each value cell, and
 * every fault.
 */
public final class TidyFile {
  /** The most rows that one file may have. */
  public static final int MOST_ROWS = 200_000;

  private static final int MOST_FAULTS = 1_000;

  private final String path;
  private final RowReader rows;
  private final List<Observation> observations = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int faultsLeftOut;
  private int blanks;
  private int rejections;
  private int tables;
  private Optional<String> firstRow = Optional.empty();

  /**
   * Starts reading a file.
   *
   * @param path its path from the workspace, with slashes
   * @param vintage the delivery it belongs to
   * @param vocabulary the words it may use
   */
  public TidyFile(String path, Vintage vintage, Vocabulary vocabulary) {
    this.path = path;
    this.rows = new RowReader(vocabulary, vintage);
  }

  /** Takes the table of a text file, whose rows all have as many cells as the first. */
  public RowSink text() {
    return new Table("", true);
  }

  /** Takes the table of a sheet, whose rows may leave trailing cells out. */
  public RowSink sheet(String name) {
    return new Table(name, false);
  }

  /** Notes a fault of a cell; row and column from 1. */
  public void fault(String sheet, int row, int column, String vi, String en) {
    fault(new CellRef(path, sheet, row, column).toString(), vi, en);
  }

  /** Notes a fault of the file as a whole. */
  public void fault(String vi, String en) {
    fault(path, vi, en);
  }

  void fault(String place, String vi, String en) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(Fault.at(place, vi, en));
    } else {
      faultsLeftOut++;
    }
  }

  /** Ends the file: a file without any table is a fault. */
  public void end() {
    if (tables == 0 && faults.isEmpty()) {
      String found = firstRow.map(row -> "\"" + Shown.of(row) + "\"").orElse("");
      fault(
          "Cần dòng đầu là "
              + Header.EXPECTED
              + ", thấy "
              + (found.isEmpty() ? "tệp trống" : found),
          "Expecting a first row such as "
              + Header.EXPECTED
              + ", found "
              + (found.isEmpty() ? "nothing" : found));
    }
    if (faultsLeftOut > 0) {
      faults.add(
          Fault.at(
              path,
              "Còn " + faultsLeftOut + " lỗi nữa trong tệp này",
              faultsLeftOut + " more faults in this file are not listed"));
    }
  }

  /** The faults, in the order of the file. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The observations, in the order of the file. */
  public List<Observation> observations() {
    return List.copyOf(observations);
  }

  /** What became of every value cell. */
  public CellCount count() {
    return new CellCount(
        observations.size() + blanks + rejections, observations.size(), blanks, rejections);
  }

  /** One table: the first row that says something is its header. */
  private final class Table implements RowSink {
    private final String sheet;
    private final boolean complete;
    private Optional<Header> header = Optional.empty();

    Table(String sheet, boolean complete) {
      this.sheet = sheet;
      this.complete = complete;
    }

    @Override
    public boolean row(int number, List<RawCell> cells) {
      if (cells.stream().allMatch(RawCell::isBlank)) {
        return true;
      }
      if (header.isEmpty()) {
        return begin(number, cells);
      }
      if (observations.size() + blanks + rejections == MOST_ROWS) {
        fault(
            sheet,
            number,
            1,
            "Cần nhiều nhất " + MOST_ROWS + " dòng trong một tệp, thấy nhiều hơn: hãy chia tệp",
            "Expecting at most " + MOST_ROWS + " rows in a file, found more: split the file");
        return false;
      }
      value(header.get(), number, cells);
      return true;
    }

    private boolean begin(int number, List<RawCell> cells) {
      if (firstRow.isEmpty()) {
        firstRow = Optional.of(String.join(",", cells.stream().map(RawCell::text).toList()));
      }
      header = Header.of(cells);
      if (header.isEmpty()) {
        return false;
      }
      tables++;
      var wrong = header.get().faults();
      wrong.forEach(
          (column, sentences) -> {
            for (Sentence sentence : sentences) {
              fault(sheet, number, column + 1, sentence.vi(), sentence.en());
            }
          });
      return wrong.isEmpty();
    }

    private void value(Header columns, int number, List<RawCell> cells) {
      Optional<Integer> outside = columns.outside(cells);
      if (complete && cells.size() != columns.size()) {
        rejections++;
        fault(
            sheet,
            number,
            1,
            "Cần "
                + columns.size()
                + " ô như dòng đầu, thấy "
                + cells.size()
                + ": có dấu phân cách trong một ô không có ngoặc kép không?",
            "Expecting "
                + columns.size()
                + " cells as in the first row, found "
                + cells.size()
                + ": is there a separator inside a cell without quotes?");
      } else if (outside.isPresent()) {
        rejections++;
        String found = Shown.of(cells.get(outside.get()).text());
        fault(
            sheet,
            number,
            outside.get() + 1,
            "Cần ô trống dưới cột không có tên, thấy \"" + found + "\"",
            "Expecting nothing below a column without a name, found \"" + found + "\"");
      } else {
        var row = new TidyRow(TidyFile.this, columns, sheet, number, cells);
        if (row.isWithoutValue()) {
          blanks++;
        } else {
          rows.read(row).ifPresentOrElse(observations::add, () -> rejections++);
        }
      }
    }
  }

  /** The place of a cell; row and column from 1. */
  CellRef cell(String sheet, int row, int column) {
    return new CellRef(path, sheet, row, column);
  }
}
