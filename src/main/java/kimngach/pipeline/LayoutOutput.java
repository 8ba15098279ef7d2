package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.MachineFaultException;

/** Writes a drafted layout where a person asked for it. */
public final class LayoutOutput {
  private LayoutOutput() {}

  /**
   * Writes a file.
   *
   * @param file the file; its folder is made when it is not there
   * @param text what it shall hold
   * @param isForced whether a file that is there may be replaced
   * @throws InputFaultException when there is such a file and it may not be replaced
   * @throws MachineFaultException when it cannot be written
   */
  public static void write(Path file, String text, boolean isForced) {
    String place = file.toString();
    if (Files.exists(file) && !isForced) {
      throw new InputFaultException(
          Fault.at(
              place,
              "Tệp này đã có, không ghi đè: hãy chọn tên khác, hoặc thêm --force",
              "Expecting no file here, found one: choose another name, or add --force"));
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MachineFaultException(
          Fault.at(
              place,
              "Không ghi được tệp này: " + e,
              "Expecting to write this file, found an error of the system: " + e));
    }
  }
}
