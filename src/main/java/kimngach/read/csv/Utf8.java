package kimngach.read.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Tells whether bytes are text in UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** Whether the bytes begin with the byte order mark of UTF-16. */
  static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /** The first line from 1 that is no text in UTF-8; empty when all are. */
  static OptionalInt firstUnreadableLine(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    int end = result.isError() ? in.position() : bytes.length;
    int nul = 0;
    while (nul < end && bytes[nul] != 0) {
      nul++;
    }
    if (nul == bytes.length) {
      return OptionalInt.empty();
    }
    int line = 1;
    for (int i = 0; i < nul; i++) {
      if (bytes[i] == '\n'
          || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
        line++;
      }
    }
    return OptionalInt.of(line);
  }
}
