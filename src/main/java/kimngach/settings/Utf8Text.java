package kimngach.settings;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kimngach.model.fault.Fault;

/** Text files that people write: they are UTF-8, and one that is not is told as such. */
public final class Utf8Text {
  private Utf8Text() {}

  /**
   * The text of these bytes; empty, with a fault at the first byte that is no UTF-8, when they are
   * another encoding's.
   *
   * @param place the file as messages name it, such as {@code templates/monthly/bulletin.ftl}
   */
  public static Optional<String> of(byte[] bytes, String place, Consumer<Fault> faults) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = utf8.decode(in, out, true);
    String decoded = out.flip().toString();
    int nought = decoded.indexOf('\0');
    if (!result.isError() && nought < 0) {
      return Optional.of(decoded);
    }
    String text = nought < 0 ? decoded : decoded.substring(0, nought);
    boolean isUtf16 = nought >= 0 || isUtf16(bytes);
    List<String> before = text.lines().toList();
    boolean isAtStart = text.isEmpty() || text.endsWith("\n");
    int line = before.size() + (isAtStart ? 1 : 0);
    int column = isAtStart ? 1 : before.get(before.size() - 1).length() + 1;
    String found =
        isUtf16 ? "UTF-16" : HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
    faults.accept(
        Fault.at(
            place + ":" + line + ":" + column,
            "Cần tệp mã UTF-8, thấy "
                + (isUtf16 ? "mã " + found : "byte " + found + " không thuộc UTF-8")
                + ": hãy lưu lại bằng mã UTF-8",
            "Expecting a file in UTF-8, found "
                + (isUtf16 ? found : "the byte " + found + ", which is no UTF-8")
                + ": save it as UTF-8"));
    return Optional.empty();
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
