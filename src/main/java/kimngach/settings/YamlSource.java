package kimngach.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
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
      return decoded(Files.readAllBytes(file));
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

  private Optional<String> decoded(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = utf8.decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return Optional.of(text);
    }
    List<String> before = text.lines().toList();
    boolean isAtStart = text.isEmpty() || text.endsWith("\n");
    int line = before.size() + (isAtStart ? 1 : 0);
    int column = isAtStart ? 1 : before.get(before.size() - 1).length() + 1;
    String found =
        isUtf16(bytes)
            ? "UTF-16"
            : HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
    faults.accept(
        Fault.at(
            place + ":" + line + ":" + column,
            "Cần tệp mã UTF-8, thấy "
                + (isUtf16(bytes) ? "mã " + found : "byte " + found + " không thuộc UTF-8")
                + ": hãy lưu lại bằng mã UTF-8",
            "Expecting a file in UTF-8, found "
                + (isUtf16(bytes) ? found : "the byte " + found + ", which is no UTF-8")
                + ": save it as UTF-8"));
    return Optional.empty();
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
