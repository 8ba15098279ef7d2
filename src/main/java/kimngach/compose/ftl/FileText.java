package kimngach.compose.ftl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kimngach.model.fault.Fault;

/**
 * The bytes of a template file as characters.
 *
 * @param text the characters; empty for a file that cannot be taken for a template
 * @param fault why it cannot: not in UTF-8, or far too long
 */
public record FileText(String text, Optional<Fault> fault) {
  /** How many characters a file may have: about twenty times a monthly bulletin. */
  private static final int MOST = 1_000_000;

  /**
   * Reads a file.
   *
   * @param file the file as messages name it
   * @param bytes everything in it
   */
  public static FileText of(String file, byte[] bytes) {
    if (bytes.length > 4 * MOST) {
      return tooLong(file);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0
          ? notUtf8(file, text, text.indexOf('\0'))
          : text.length() > MOST ? tooLong(file) : new FileText(unmarked(text), Optional.empty());
    } catch (CharacterCodingException other) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return notUtf8(file, text, text.indexOf('\uFFFD'));
    }
  }

  /** Without the mark that Windows editors put at the beginning of a file in UTF-8. */
  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static FileText notUtf8(String file, String text, int at) {
    int line = new SourceText(file, text).line(Math.max(at, 0));
    return new FileText(
        "",
        Optional.of(
            Fault.at(
                file + ":" + line,
                "Cần tệp văn bản UTF-8, thấy bảng mã khác từ dòng này: hãy lưu lại với bảng mã"
                    + " UTF-8.",
                "Expecting text in UTF-8, found something else from this line on: save it again"
                    + " with the encoding UTF-8")));
  }

  private static FileText tooLong(String file) {
    return new FileText(
        "",
        Optional.of(
            Fault.at(
                file,
                "Cần mẫu không quá " + MOST + " ký tự, thấy tệp dài hơn.",
                "Expecting a template of at most " + MOST + " characters, found a longer file")));
  }
}
