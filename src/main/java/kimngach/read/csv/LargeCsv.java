package kimngach.read.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kimngach.read.FileReading;
import kimngach.read.sheet.RowSink;
import kimngach.read.text.LineTooLongException;
import kimngach.read.text.LongText;

/**
 * Reads delimited text of any length, a few hundred rows at a time in memory: as {@link CsvTable}
 * does, but for a text that turns out to be none far behind its beginning: that is a fault of the
 * line where it does, and the rows before were read.
 */
public final class LargeCsv {
  private static final int MOST_LINES_OF_A_RECORD = 100;
  private static final int CHARS_AT_ONCE = 1 << 16;

  private LargeCsv() {}

  /**
   * Gives the rows of a text file to a sink; faults and findings go to {@code reading}.
   *
   * @throws IOException when the disk does not give it
   */
  public static void read(Path path, FileReading reading, RowSink sink) throws IOException {
    Optional<LongText> text = LongText.open(path, reading);
    if (text.isEmpty()) {
      return;
    }
    char separator = CsvTable.separator(text.get().beginning());
    CSVReader reader =
        new CSVReaderBuilder(new BufferedReader(text.get().reader(), CHARS_AT_ONCE))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .withMultilineLimit(MOST_LINES_OF_A_RECORD)
            .withErrorLocale(Locale.ROOT)
            .withVerifyReader(false) // or a disk that fails would look like the end of the file
            .build();
    try (var records = new RecordsAhead(reader)) {
      rows(records, sink);
    } catch (UnreadableRecordException e) {
      tell(e, text.get(), reading);
    }
  }

  private static void rows(RecordsAhead records, RowSink sink) throws UnreadableRecordException {
    for (var batch = records.next(); !batch.isEmpty(); batch = records.next()) {
      for (RecordsAhead.Row row : batch) {
        if (!sink.row(row.line(), row.cells())) {
          return;
        }
      }
    }
  }

  private static void tell(UnreadableRecordException e, LongText text, FileReading reading)
      throws IOException {
    IOException reason = e.reason();
    String place = reading.cell("", e.line(), 1).toString();
    if (reason instanceof CharacterCodingException) {
      text.refuse(e.line());
    } else if (reason instanceof LineTooLongException) {
      int longest = LineTooLongException.LONGEST;
      reading.fault(
          place,
          "Cần dòng nhiều nhất " + longest + " ký tự, thấy dòng dài hơn",
          "Expecting lines of at most " + longest + " characters, found a longer one");
    } else if (reason instanceof CsvMalformedLineException
        || reason instanceof CsvMultilineLimitBrokenException) {
      reading.fault(
          place,
          "Cần dấu ngoặc kép đóng lại ô bắt đầu ở dòng này, không thấy",
          "Expecting a double quote that closes the cell begun in this line, found none");
    } else {
      throw reason;
    }
  }
}
