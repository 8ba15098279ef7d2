package kimngach.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kimngach.model.fault.Fault;
import kimngach.model.fault.MachineFaultException;

/** A file that appears complete or not at all: written beside its place, then moved there. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Puts bytes in place of whatever the file held.
   *
   * @throws MachineFaultException when the folder cannot be written or the disk is full
   */
  public static void write(Path target, byte[] bytes) {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      part.toFile().delete();
      throw new MachineFaultException(
          Fault.at(
              target.toString(),
              "Cần ghi được tệp này, nhưng không ghi được (" + e + "): hãy kiểm tra đĩa và quyền",
              "Expecting to write this file, found " + e + ": check disk space and permissions"));
    }
  }
}
