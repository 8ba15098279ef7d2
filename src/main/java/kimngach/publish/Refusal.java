package kimngach.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.model.fault.MachineFaultException;

/** Tells a person why the machine refused to read or write a file. */
public final class Refusal {
  /** Bytes below which nothing of a bulletin can be written. */
  private static final long NO_ROOM = 1 << 12;

  private Refusal() {}

  /**
   * The fault to stop with.
   *
   * @param place the file or folder that was being read or written
   * @param cause what the machine answered
   */
  public static MachineFaultException told(Path place, IOException cause) {
    Fault fault = new Fault(place.toString().replace('\\', '/'), sentence(place, cause));
    MachineFaultException refusal = new MachineFaultException(fault);
    refusal.initCause(cause);
    return refusal;
  }

  private static Sentence sentence(Path place, IOException cause) {
    String answer = answer(cause);
    if (isDiskFull(answer) || leavesNoRoom(place)) {
      return new Sentence(
          "Cần chỗ trống trên đĩa, nhưng đĩa đã đầy: hãy giải phóng dung lượng rồi chạy lại.",
          "Expecting room on the disk, found it full: free some space and run again.");
    }
    if (cause instanceof AccessDeniedException
        || answer.contains("Read-only file system")
        || cause.getCause() instanceof ReadOnlyFileSystemException) {
      return new Sentence(
          "Cần đọc và ghi được ở đây, nhưng máy từ chối: hãy kiểm tra quyền của thư mục rồi chạy"
              + " lại.",
          "Expecting a place that can be read and written, found it refused: check the rights of"
              + " the folder and run again.");
    }
    if (cause instanceof FileAlreadyExistsException
        || cause instanceof NotDirectoryException
        || answer.contains("Not a directory")) {
      return new Sentence(
          "Cần một thư mục ở đây, nhưng đã có một tệp cùng tên: hãy đổi tên hoặc chuyển tệp đó đi.",
          "Expecting a folder here, found a file of that name: rename it or move it away.");
    }
    if (cause instanceof NoSuchFileException) {
      return new Sentence(
          "Cần tệp này, nhưng không thấy: tệp đã bị xóa hoặc chuyển đi trong khi chạy; hãy chạy"
              + " lại.",
          "Expecting this file, found none: it was deleted or moved during the run; run again.");
    }
    return new Sentence(
        "Cần đọc hoặc ghi được ở đây, nhưng máy báo: " + answer,
        "Expecting a place that can be read and written, found: " + answer);
  }

  private static boolean isDiskFull(String answer) {
    String small = answer.toLowerCase(Locale.ROOT);
    return small.contains("no space left")
        || small.contains("not enough space")
        || small.contains("quota exceeded");
  }

  /** The answer may be in any language: a disk without room tells itself. */
  private static boolean leavesNoRoom(Path place) {
    Path folder = place.toAbsolutePath();
    while (folder.getParent() != null && Files.notExists(folder)) {
      folder = folder.getParent();
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** What the machine answered, in its own words. */
  static String answer(IOException cause) {
    String reason = cause instanceof FileSystemException refused ? refused.getReason() : null;
    String message = reason != null ? reason : cause.getMessage();
    return message != null ? message : cause.getClass().getSimpleName();
  }
}
