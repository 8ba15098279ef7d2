package kimngach.render;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;

/** A file that holds a look: {@code bulletin.docx} or {@code bulletin.jrxml}. */
public final class TemplateFile {
  private static final int MEGABYTE = 1_000_000;

  private TemplateFile() {}

  /**
   * All of it.
   *
   * @param place the file as messages name it
   * @throws TemplateFaultException when it is not there or cannot be read
   */
  public static byte[] read(Path file, String place) {
    return read(file, place, Integer.MAX_VALUE / MEGABYTE);
  }

  /**
   * The same of a file that may have so many megabytes at most.
   *
   * @throws TemplateFaultException when it has more, too
   */
  public static byte[] read(Path file, String place, int megabytes) {
    try {
      long size = Files.size(file);
      if (size > (long) megabytes * MEGABYTE) {
        throw fault(
            place,
            "Cần một mẫu không quá " + megabytes + " MB, thấy " + size + " byte",
            "Expecting a template of at most " + megabytes + " MB, found " + size + " bytes");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw fault(place, "Cần tệp mẫu này, không thấy", "Expecting this template, found none");
    } catch (IOException refused) {
      Sentence why = why(file, refused);
      throw fault(
          place,
          "Cần một tệp mẫu đọc được, thấy lỗi: " + why.vi(),
          "Expecting a template that can be read, found: " + why.en());
    }
  }

  private static Sentence why(Path file, IOException refused) {
    if (Files.isDirectory(file)) {
      return new Sentence("đây là một thư mục", "it is a folder");
    }
    return refused instanceof AccessDeniedException
        ? new Sentence("không có quyền đọc tệp này", "no right to read it")
        : new Sentence(String.valueOf(refused.getMessage()), String.valueOf(refused.getMessage()));
  }

  private static TemplateFaultException fault(String place, String vi, String en) {
    return new TemplateFaultException(Fault.at(place, vi, en));
  }
}
