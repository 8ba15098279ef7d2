package kimngach.read.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Sentence;
import kimngach.read.FileReading;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;
import kimngach.read.sheet.Shown;

/** Reads the tidy tables of one delivered file. */
public final class TidyFile {
  /** The most rows that a file of a monthly delivery may have. */
  public static final int MOST_ROWS = 200_000;

  private final FileReading reading;
  private final RowReader rows;
  private final int mostRows;
  private final List<String> tables = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private Optional<String> firstRow = Optional.empty();

  /**
   * Starts reading a file.
   *
   * @param reading takes what the file says
   * @param vocabulary the words it may use
   */
  public TidyFile(FileReading reading, Vocabulary vocabulary) {
    this(reading, vocabulary, MOST_ROWS);
  }

  /**
   * Starts reading a file whose observations need not fit into memory.
   *
   * @param reading takes what the file says
   * @param vocabulary the words it may use
   * @param mostRows the most rows it may have
   */
  public TidyFile(FileReading reading, Vocabulary vocabulary, int mostRows) {
    this.reading = reading;
    this.rows = new RowReader(vocabulary, reading.vintage());
    this.mostRows = mostRows;
  }

  /** Takes the table of a text file, whose rows all have as many cells as the first. */
  public RowSink text() {
    return new Table("", true);
  }

  /** Takes the table of a sheet, whose rows may leave trailing cells out. */
  public RowSink sheet(String name) {
    return new Table(name, false);
  }

  /** The names of the sheets that hold a tidy table; blank for a text file. */
  public List<String> tables() {
    return List.copyOf(tables);
  }

  /** The names of the sheets with content that hold none. */
  public List<String> others() {
    return List.copyOf(others);
  }

  /** What takes what the file says. */
  public FileReading reading() {
    return reading;
  }

  /** Notes a fault of a cell; row and column from 1. */
  public void fault(String sheet, int row, int column, String vi, String en) {
    reading.fault(reading.cell(sheet, row, column).toString(), vi, en);
  }

  /** Notes a fault of the file as a whole. */
  public void fault(String vi, String en) {
    reading.fault(vi, en);
  }

  void fault(CellRef cell, String vi, String en) {
    reading.fault(cell.toString(), vi, en);
  }

  /** Ends the file: a file without any table is a fault. */
  public void end() {
    if (tables.isEmpty() && reading.faults().isEmpty()) {
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
      if (isBlank(cells)) {
        return true;
      }
      if (header.isEmpty()) {
        return begin(number, cells);
      }
      if (reading.cellsRead() == mostRows) {
        fault(
            sheet,
            number,
            1,
            "Cần nhiều nhất " + mostRows + " dòng trong một tệp, thấy nhiều hơn: hãy chia tệp",
            "Expecting at most " + mostRows + " rows in a file, found more: split the file");
        return false;
      }
      value(header.get(), number, cells);
      return true;
    }

    private static boolean isBlank(List<RawCell> cells) {
      for (RawCell cell : cells) {
        if (!cell.isBlank()) {
          return false;
        }
      }
      return true;
    }

    private boolean begin(int number, List<RawCell> cells) {
      if (firstRow.isEmpty()) {
        firstRow = Optional.of(String.join(",", cells.stream().map(RawCell::text).toList()));
      }
      header = Header.of(cells);
      if (header.isEmpty()) {
        others.add(sheet);
        return false;
      }
      tables.add(sheet);
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
        reading.reject();
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
        reading.reject();
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
          reading.blank();
        } else {
          rows.read(row).ifPresentOrElse(reading::observe, reading::reject);
        }
      }
    }
  }

  /** The place of a cell; row and column from 1. */
  CellRef cell(String sheet, int row, int column) {
    return reading.cell(sheet, row, column);
  }
}
