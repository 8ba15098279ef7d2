package kimngach.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.read.csv.LargeCsv;
import kimngach.read.excel.LargeWorkbook;
import kimngach.read.tidy.TidyFile;
import kimngach.read.tidy.Vocabulary;
import kimngach.settings.CodeLists;

/**
 * Reads tidy files of any length from the disk, a few thousand rows at a time in memory. A row
 * means what it means in a delivery: the same faults, the same findings.
 */
public final class LargeFile {
  /** The most rows that are counted. */
  private static final int MOST_ROWS = 1_000_000_000;

  private final Vocabulary vocabulary;

  /** A reader for files that use these codes. */
  public LargeFile(CodeLists codes) {
    vocabulary = new Vocabulary(codes);
  }

  /**
   * Reads a file: a workbook when it begins like one, else delimited text.
   *
   * @param path the file
   * @param reading takes what it says; the observations go to the reading's observer in the order
   *     of the file, in the caller's thread
   * @throws InputFaultException when the disk does not give the file
   */
  public void read(Path path, FileReading reading) {
    var file = new TidyFile(reading, vocabulary, MOST_ROWS);
    try {
      if (isZip(path)) {
        LargeWorkbook.read(path, file);
      } else {
        LargeCsv.read(path, reading, file.text());
      }
    } catch (IOException e) {
      throw new InputFaultException(
          Fault.at(
              reading.path(),
              "Cần đọc được, thấy lỗi của hệ thống: " + e,
              "Expecting to read this, found an error of the system: " + e));
    }
    file.end();
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
