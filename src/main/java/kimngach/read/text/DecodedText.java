package kimngach.read.text;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kimngach.model.Sentence;
import kimngach.read.FileReading;

/**
 * The text of a delivered file: UTF-8; UTF-16 by its byte order mark or by where its NUL bytes
 * stand; else Windows-1258 when that is certain.
 */
public final class DecodedText {
  private final byte[] bytes;
  private final int start;
  private final Encoding encoding;

  private DecodedText(byte[] bytes, int start, Encoding encoding) {
    this.bytes = bytes;
    this.start = start;
    this.encoding = encoding;
  }

  /**
   * The text of these bytes; empty with a fault when they are no text, and with a finding when it
   * is in another encoding than UTF-8.
   */
  public static Optional<DecodedText> of(byte[] bytes, FileReading reading) {
    DecodedText text = detected(bytes);
    OptionalInt unreadable =
        StrictDecoding.firstUnreadableLine(bytes, text.start, text.encoding.charset());
    if (unreadable.isEmpty()) {
      return Optional.of(text.told(reading));
    }
    boolean oldText = text.encoding == Encoding.UTF_8 && text.start == 0 && !NulPattern.any(bytes);
    if (oldText && !UnknownBytes.areMostlyUtf8(bytes) && CodePage.isVietnamese(bytes)) {
      return Optional.of(new DecodedText(bytes, 0, Encoding.WINDOWS_1258).told(reading));
    }
    text.refuse(unreadable.getAsInt(), reading);
    return Optional.empty();
  }

  /** The characters, from the first; the byte order mark is left out. */
  public Reader reader() {
    var in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    return new InputStreamReader(in, encoding.charset());
  }

  /** How many bytes the characters take: never fewer than there are characters. */
  public int size() {
    return bytes.length - start;
  }

  /** How many bytes the byte order mark takes. */
  int start() {
    return start;
  }

  Charset charset() {
    return encoding.charset();
  }

  private static DecodedText detected(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new DecodedText(bytes, 3, Encoding.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new DecodedText(bytes, 2, Encoding.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new DecodedText(bytes, 2, Encoding.UTF_16BE);
    }
    return new DecodedText(bytes, 0, NulPattern.of(bytes).orElse(Encoding.UTF_8));
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private DecodedText told(FileReading reading) {
    if (encoding != Encoding.UTF_8) {
      reading.findDecoded(encoding.title(), List.of(reading.cell("", 1, 1)));
    }
    return this;
  }

  void refuse(int line, FileReading reading) {
    Sentence advice =
        encoding == Encoding.UTF_8
            ? UnknownBytes.advice(bytes)
            : new Sentence(": hãy lưu lại thành \"CSV UTF-8\"", ": save it as \"CSV UTF-8\"");
    String title = encoding.title();
    reading.fault(
        reading.cell("", line, 1).toString(),
        "Cần văn bản mã " + title + ", thấy byte không thuộc " + title + advice.vi(),
        "Expecting text in " + title + ", found bytes that are not" + advice.en());
  }
}
