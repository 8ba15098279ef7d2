package kimngach.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/** Tells whether bytes are text in an encoding, without keeping the text. */
final class StrictDecoding {
  private static final int CHARACTERS = 8192;

  private StrictDecoding() {}

  /**
   * The first line from 1 that is no text, or holds a NUL; empty when all are. Lines end as a
   * reader of lines sees them: LF, CR or both.
   */
  static OptionalInt firstUnreadableLine(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    char[] characters = new char[CHARACTERS];
    CharBuffer out = CharBuffer.wrap(characters);
    int line = 1;
    char last = '\n';
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
      for (int i = 0; i < out.position(); i++) {
        char c = characters[i];
        if (c == '\0') {
          return OptionalInt.of(last == '\r' ? line + 1 : line);
        }
        line += last == '\r' && c != '\n' ? 1 : 0;
        line += c == '\n' ? 1 : 0;
        last = c;
      }
    } while (result.isOverflow());
    return result.isError() ? OptionalInt.of(last == '\r' ? line + 1 : line) : OptionalInt.empty();
  }
}
