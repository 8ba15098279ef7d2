package kimngach.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.PeriodParser;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.settings.CodeListFiles;
import kimngach.settings.layout.LayoutFiles;

/**
 * A file that a person named, anywhere on the machine.
 *
 * @param workspace the workspace that names are told from
 * @param file the file
 */
record NamedFile(Workspace workspace, Path file) {
  private static final long MOST_BYTES = 50L << 20;
  private static final long LARGE = 4L << 20;

  /** The path from the workspace, with slashes; as named where the file lies elsewhere. */
  String path() {
    Path whole = file.toAbsolutePath().normalize();
    Path shown = whole.startsWith(workspace.root()) ? workspace.root().relativize(whole) : file;
    return shown.toString().replace('\\', '/');
  }

  /** The month of the delivery folder that the file lies in; empty when it lies in none. */
  Optional<YearMonth> month() {
    Path input = workspace.root().resolve("input");
    Path whole = file.toAbsolutePath().normalize();
    boolean isDelivered =
        whole.startsWith(input) && whole.getNameCount() == input.getNameCount() + 2;
    return isDelivered
        ? PeriodParser.parseMonth(whole.getName(input.getNameCount()).toString())
        : Optional.empty();
  }

  /** Whether it says how deliveries are read and is none. */
  private boolean isSetting() {
    Path whole = file.toAbsolutePath().normalize();
    return Stream.of(CodeListFiles.FOLDER, LayoutFiles.FOLDER)
        .anyMatch(folder -> whole.startsWith(workspace.root().resolve(folder)));
  }

  /** Whether it is long enough to be read as a stream. */
  boolean isLarge() {
    return Files.isRegularFile(file) && size() >= LARGE;
  }

  /** Whether it is short enough to be delivered: what a month's run may hold in memory. */
  boolean fitsIntoADelivery() {
    return size() <= MOST_BYTES;
  }

  /** Its length in bytes. */
  long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * The bytes.
   *
   * @throws InputFaultException when there is no such file, or it is a folder, too large, or cannot
   *     be read
   */
  byte[] bytes() {
    try {
      if (Files.isDirectory(file)) {
        throw refused("Cần một tệp, thấy thư mục", "Expecting a file, found a folder");
      }
      if (!Files.exists(file)) {
        throw refused("Cần tệp này, không thấy", "Expecting this file, found none");
      }
      if (isSetting()) {
        throw refused(
            "Cần tệp số liệu được gửi, thấy danh mục mã hoặc bố cục: các tệp này được kiểm tra mỗi"
                + " khi đọc số liệu",
            "Expecting a delivered file, found a code list or a layout: these are checked whenever"
                + " deliveries are read");
      }
      if (!fitsIntoADelivery()) {
        throw refused(
            "Cần tệp nhiều nhất 50 MB, thấy " + (size() >> 20) + " MB",
            "Expecting a file of at most 50 MB, found " + (size() >> 20) + " MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The fault of a file that the system does not let read. */
  InputFaultException unreadable(IOException e) {
    return refused(
        "Cần đọc được tệp này, thấy lỗi của hệ thống: " + e,
        "Expecting to read this file, found an error of the system: " + e);
  }

  private InputFaultException refused(String vi, String en) {
    return new InputFaultException(Fault.at(file.toString(), vi, en));
  }
}
