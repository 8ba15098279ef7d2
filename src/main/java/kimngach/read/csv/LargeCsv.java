package kimngach.read.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kimngach.read.sheet.RowSink;
import kimngach.read.tidy.TidyFile;

/**
 * Reads delimited text of any length, a few thousand rows at a time in memory: as {@link CsvTable}
 * does, and UTF-16 with a byte order mark too. A text that turns out to be none is a fault of the
 * line where it does; the rows before were read.
 */
public final class LargeCsv {
  private static final int LONGEST_LINE = 100_000;
  private static final int MOST_LINES_OF_A_RECORD = 100;
  private static final int BYTES_LOOKED_AT = 1 << 20;
  private static final int CHARS_AT_ONCE = 1 << 16;

  private LargeCsv() {}

  /**
   * Reads a text file; rows and faults go to {@code file}.
   *
   * @throws IOException when the disk does not give it
   */
  public static void read(Path path, TidyFile file) throws IOException {
    byte[] head = head(path);
    ByteOrderMark mark = ByteOrderMark.of(head);
    var beginning = new String(head, mark.length(), head.length - mark.length(), mark.charset());
    char separator = Separator.of(beginning.getBytes(StandardCharsets.UTF_8), 0);
    InputStream in = Files.newInputStream(path);
    in.skipNBytes(mark.length());
    var text = new StrictText(in, mark.charset(), LONGEST_LINE);
    var parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    CSVReader reader =
        new CSVReaderBuilder(new BufferedReader(text, CHARS_AT_ONCE))
            .withCSVParser(parser)
            .withMultilineLimit(MOST_LINES_OF_A_RECORD)
            .withErrorLocale(Locale.ROOT)
            .withVerifyReader(false) // or a disk that fails would look like the end of the file
            .build();
    try (var records = new RecordsAhead(reader)) {
      rows(records, file);
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(BYTES_LOOKED_AT);
    }
  }

  private static void rows(RecordsAhead records, TidyFile file) throws IOException {
    RowSink sink = file.text();
    try {
      for (var batch = records.next(); !batch.isEmpty(); batch = records.next()) {
        for (RecordsAhead.Row row : batch) {
          if (!sink.row(row.line(), row.cells())) {
            return;
          }
        }
      }
    } catch (UnreadableRecordException e) {
      tell(e, file);
    }
  }

  private static void tell(UnreadableRecordException e, TidyFile file) throws IOException {
    IOException reason = e.reason();
    if (reason instanceof CharacterCodingException) {
      file.fault(
          "",
          e.line(),
          1,
          "Cần văn bản mã UTF-8, thấy byte không thuộc UTF-8: hãy lưu lại thành \"CSV UTF-8\"",
          "Expecting text in UTF-8, found bytes that are not: save it as \"CSV UTF-8\"");
    } else if (reason instanceof StrictText.LineTooLongException) {
      file.fault(
          "",
          e.line(),
          1,
          "Cần dòng nhiều nhất " + LONGEST_LINE + " ký tự, thấy dòng dài hơn",
          "Expecting lines of at most " + LONGEST_LINE + " characters, found a longer one");
    } else if (reason instanceof CsvMalformedLineException
        || reason instanceof CsvMultilineLimitBrokenException) {
      file.fault(
          "",
          e.line(),
          1,
          "Cần dấu ngoặc kép đóng lại ô bắt đầu ở dòng này, không thấy",
          "Expecting a double quote that closes the cell begun in this line, found none");
    } else {
      throw reason;
    }
  }
}
