package kimngach.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;

/**
 * The text of a YAML file that a person wrote. A file that is there and cannot be read, or is there
 * under nearly its name, is a fault: passed over, it would switch its rules off unnoticed.
 *
 * @param file the file
 * @param place the name that faults bear, such as {@code input/rules/rules.yaml}
 * @param faults takes what is wrong
 */
public record YamlSource(Path file, String place, Consumer<Fault> faults) {

  /** The text; empty when there is no such file, or with a fault. */
  public Optional<String> text() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      misnamed().ifPresent(this::addMisnamed);
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      boolean isFolder = Files.isDirectory(file);
      faults.accept(
          Fault.at(
              place,
              "Cần một tệp, thấy " + (isFolder ? "một thư mục" : "một liên kết không dẫn tới tệp"),
              "Expecting a file, found "
                  + (isFolder ? "a folder" : "a link that leads to no file")));
      return Optional.empty();
    }
    try {
      return Utf8Text.of(Files.readAllBytes(file), place, faults);
    } catch (IOException unreadable) {
      faults.accept(
          Fault.at(
              place,
              "Cần tệp đọc được, thấy lỗi: " + unreadable,
              "Expecting a readable file, found: " + unreadable));
      return Optional.empty();
    }
  }

  /** A file of nearly the same name: other case, or {@code .yml}. */
  private Optional<Path> misnamed() {
    Path folder = file.toAbsolutePath().getParent();
    String wanted = plain(file);
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> beside = Files.list(folder)) {
      return beside.filter(other -> plain(other).equals(wanted)).sorted().findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String plain(Path file) {
    return String.valueOf(file.getFileName())
        .toLowerCase(Locale.ROOT)
        .replaceFirst("\\.yml$", ".yaml");
  }

  private void addMisnamed(Path found) {
    faults.accept(
        Fault.at(
            place,
            "Cần tên tệp " + file.getFileName() + ", thấy " + found.getFileName() + ": hãy đổi tên",
            "Expecting the name "
                + file.getFileName()
                + ", found "
                + found.getFileName()
                + ": rename it"));
  }
}
