package kimngach.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.read.csv.LargeCsv;
import kimngach.read.excel.WorkbookTables;
import kimngach.read.tidy.TidyFile;
import kimngach.read.tidy.Vocabulary;
import kimngach.settings.CodeLists;

/**
 * Reads tidy files of any length from the disk, a few thousand rows at a time in memory. A row
 * means what it means in a delivery: the same faults, the same findings.
 */
public final class LargeFile {
  /** The most rows that are counted. */
  static final int MOST_ROWS = 1_000_000_000;

  private final Vocabulary vocabulary;

  /** A reader for files that use these codes. */
  public LargeFile(CodeLists codes) {
    vocabulary = new Vocabulary(codes);
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @param place its path from the workspace, with slashes
   * @param vintage the delivery it belongs to
   * @param observer takes each observation, in the order of the file, in the caller's thread
   * @throws InputFaultException when the disk does not give the file
   */
  public FileReading read(
      Path path, String place, Vintage vintage, Consumer<Observation> observer) {
    var reading = new FileReading(place, vintage, observer);
    var file = new TidyFile(reading, vocabulary, MOST_ROWS);
    try {
      tables(path, reading, file);
    } catch (IOException e) {
      throw new InputFaultException(
          Fault.at(
              place,
              "Cần đọc được, thấy lỗi của hệ thống: " + e,
              "Expecting to read this, found an error of the system: " + e));
    }
    file.end();
    return reading;
  }

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

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
