package kimngach.read.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** How a text says with its first bytes which encoding it is in; without a mark, UTF-8. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\uFEFF"),
  UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, "\uFEFF"),
  UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, "\uFEFF"),
  NONE(StandardCharsets.UTF_8, "");

  private final Charset charset;
  private final String text;

  ByteOrderMark(Charset charset, String text) {
    this.charset = charset;
    this.text = text;
  }

  /** The mark that bytes begin with. */
  static ByteOrderMark of(byte[] head) {
    return Stream.of(values()).filter(mark -> mark.begins(head)).findFirst().orElse(NONE);
  }

  private boolean begins(byte[] head) {
    return head.length >= length()
        && Arrays.equals(head, 0, length(), text.getBytes(charset), 0, length());
  }

  /** The encoding. */
  Charset charset() {
    return charset;
  }

  /** How many bytes the mark has. */
  int length() {
    return text.getBytes(charset).length;
  }
}
