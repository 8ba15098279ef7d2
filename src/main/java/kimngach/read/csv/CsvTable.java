package kimngach.read.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kimngach.read.FileReading;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;
import kimngach.read.sheet.Sheet;
import kimngach.read.text.DecodedText;

/**
 * Delimited text (.csv, .tsv, .txt): tab, semicolon or comma, whichever gives most records the same
 * number of cells; fields in double quotes may hold separators and line breaks.
 *
 * <p>Everything above this class sees rows or a sheet, everything below it a {@link Reader}: where
 * the characters come from, an array or a stream, is decided in {@link #open} alone.
 */
public final class CsvTable {
  private static final int MOST_LINES_OF_A_RECORD = 1_000;
  private static final int SAMPLE = 1 << 16;

  private final DecodedText text;
  private final FileReading reading;
  private final char separator;

  private CsvTable(DecodedText text, FileReading reading, char separator) {
    this.text = text;
    this.reading = reading;
    this.separator = separator;
  }

  /**
   * The table in the bytes of a text file; empty with a fault when they are no text. Faults and
   * findings go to {@code reading}.
   */
  public static Optional<CsvTable> open(byte[] bytes, FileReading reading) {
    return DecodedText.of(bytes, reading).map(text -> new CsvTable(text, reading, separator(text)));
  }

  static char separator(DecodedText text) {
    char[] sample = new char[Math.min(SAMPLE, text.size())];
    try (Reader reader = text.reader()) {
      int length = 0;
      int read = reader.read(sample);
      while (read > 0) {
        length += read;
        read = reader.read(sample, length, sample.length - length);
      }
      return Separator.of(new String(sample, 0, length), length < SAMPLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows, one after the other, each with the line its record begins in. */
  public void rows(RowSink sink) {
    rows(text.reader(), sink);
  }

  /**
   * The table as a sheet, for forms. Its rows are the records, as a spreadsheet shows them: a cell
   * with a line break does not move the rows below it. Empty with a fault when it cannot be read.
   */
  public Optional<Sheet> sheet() {
    int faults = reading.faults().size();
    var sheet = new SheetOfText(reading);
    var lines = new LineEnds(text.reader());
    rows(lines, sheet);
    lines
        .firstLoneReturn()
        .ifPresent(
            line ->
                fault(
                    line,
                    "Cần một loại dấu xuống dòng, thấy CR đứng một mình giữa các dòng kết thúc bằng"
                        + " LF: hãy lưu lại tệp",
                    "Expecting one sort of line end, found a lone CR among lines that end in LF:"
                        + " save the file again"));
    return reading.faults().size() > faults ? Optional.empty() : sheet.sheet();
  }

  private void rows(Reader characters, RowSink sink) {
    var parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    try (CSVReader reader =
        new CSVReaderBuilder(characters)
            .withCSVParser(parser)
            .withMultilineLimit(MOST_LINES_OF_A_RECORD)
            .withErrorLocale(Locale.ROOT)
            .build()) {
      rows(reader, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rows(CSVReader reader, RowSink sink) throws IOException {
    int line = 1;
    try {
      for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
        if (!sink.row(line, cells(fields))) {
          return;
        }
        line = (int) reader.getLinesRead() + 1;
      }
    } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
      fault(
          line,
          "Cần dấu ngoặc kép đóng lại ô bắt đầu ở dòng này, không thấy",
          "Expecting a double quote that closes the cell begun in this line, found none");
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<RawCell> cells(String[] fields) {
    List<RawCell> cells = new ArrayList<>(fields.length);
    for (String field : fields) {
      cells.add(RawCell.text(field));
    }
    return cells;
  }

  private void fault(int line, String vi, String en) {
    reading.fault(reading.cell("", line, 1).toString(), vi, en);
  }
}
