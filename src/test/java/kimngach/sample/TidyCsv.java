package kimngach.sample;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A way to write tidy CSV, always UTF-8 with a decimal point.
 *
 * @param byteOrderMark whether the file starts with U+FEFF
 * @param delimiter ',' or ';'
 * @param lineEnd LF or CR LF
 */
record TidyCsv(boolean byteOrderMark, char delimiter, String lineEnd) {

  /** As programs write it. */
  static final TidyCsv PLAIN = new TidyCsv(false, ',', "\n");

  /** As Excel with Vietnamese settings writes it. */
  static final TidyCsv FROM_EXCEL = new TidyCsv(true, ';', "\r\n");

  void write(Path file, List<TidyRow> rows) throws IOException {
    var text = new StringWriter();
    if (byteOrderMark) {
      text.append('\ufeff');
    }
    try (ICSVWriter csv =
        new CSVWriterBuilder(text).withSeparator(delimiter).withLineEnd(lineEnd).build()) {
      csv.writeNext(TidyRow.COLUMNS.toArray(String[]::new), false);
      for (TidyRow row : rows) {
        csv.writeNext(row.cells().toArray(String[]::new), false);
      }
    }
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }
}
