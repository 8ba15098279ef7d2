package kimngach.read.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.RowSink;
import kimngach.read.tidy.TidyFile;

/**
 * Reads delimited text: UTF-8 with or without a byte order mark; comma, semicolon or tab, whichever
 * the first row has most of; fields in double quotes may hold separators and line breaks.
 */
public final class CsvTable {
  private static final int MOST_LINES_OF_A_RECORD = 1_000;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvTable() {}

  /** Reads the bytes of a text file; rows and faults go to {@code file}. */
  public static void read(byte[] bytes, TidyFile file) {
    OptionalInt unreadable = Utf8.firstUnreadableLine(bytes);
    if (Utf8.isUtf16(bytes)) {
      file.fault(
          "Cần CSV mã UTF-8, thấy UTF-16: hãy lưu lại trong Excel thành \"CSV UTF-8\"",
          "Expecting CSV in UTF-8, found UTF-16: save it in Excel as \"CSV UTF-8\"");
    } else if (unreadable.isPresent()) {
      file.fault(
          "",
          unreadable.getAsInt(),
          1,
          "Cần văn bản mã UTF-8, thấy byte không thuộc UTF-8: hãy lưu lại thành \"CSV UTF-8\"",
          "Expecting text in UTF-8, found bytes that are not: save it as \"CSV UTF-8\"");
    } else {
      records(bytes, file);
    }
  }

  private static void records(byte[] bytes, TidyFile file) {
    int start = startsWithMark(bytes) ? UTF_8_MARK.length : 0;
    char separator = Separator.of(bytes, start);
    var text = new ByteArrayInputStream(bytes, start, bytes.length - start);
    var parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    try (CSVReader reader =
        new CSVReaderBuilder(new InputStreamReader(text, StandardCharsets.UTF_8))
            .withCSVParser(parser)
            .withMultilineLimit(MOST_LINES_OF_A_RECORD)
            .withErrorLocale(Locale.ROOT)
            .build()) {
      rows(reader, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rows(CSVReader reader, TidyFile file) throws IOException {
    RowSink sink = file.text();
    int line = 1;
    try {
      for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
        if (!sink.row(line, Arrays.stream(fields).map(RawCell::text).toList())) {
          return;
        }
        line = (int) reader.getLinesRead() + 1;
      }
    } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
      file.fault(
          "",
          line,
          1,
          "Cần dấu ngoặc kép đóng lại ô bắt đầu ở dòng này, không thấy",
          "Expecting a double quote that closes the cell begun in this line, found none");
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= UTF_8_MARK.length
        && Arrays.equals(bytes, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length);
  }
}
