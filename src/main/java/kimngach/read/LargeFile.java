package kimngach.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kimngach.read.csv.LargeCsv;
import kimngach.read.excel.WorkbookTables;
import kimngach.read.tidy.TidyFile;

/** Gives the tidy tables of a file of any length, a few thousand rows at a time in memory. */
final class LargeFile {
  /** The most rows that are counted. */
  static final int MOST_ROWS = 1_000_000_000;

  private LargeFile() {}

  /**
   * Gives the tables of a file to {@code file}: a workbook when it begins like one, else delimited
   * text.
   *
   * @throws IOException when the disk does not give the file
   */
  static void tables(Path path, FileReading reading, TidyFile file) throws IOException {
    if (isZip(path)) {
      WorkbookTables.read(path, file);
    } else {
      LargeCsv.read(path, reading, file.text());
    }
  }

  /** Whether a file begins as a ZIP package does. */
  static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
