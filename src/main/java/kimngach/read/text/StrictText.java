package kimngach.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a long text: all up to the first byte that is none, then a {@link
 * java.nio.charset.CharacterCodingException}. A line too long for any table is a {@link
 * LineTooLongException}, so that a file without line breaks is never taken into memory whole.
 */
final class StrictText extends Reader {
  private static final int BYTES_AT_ONCE = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BYTES_AT_ONCE).flip();
  private boolean ended;
  private int lineSoFar;

  StrictText(InputStream in, Charset charset) {
    this.in = in;
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    int start = chars.position();
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      int count = chars.position() - start;
      if (count > 0) {
        measure(target, offset, count);
        return count;
      }
      if (result.isError()) {
        result.throwException();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
  }

  private void measure(char[] chars, int offset, int count) throws LineTooLongException {
    int last = offset + count - 1;
    while (last >= offset && chars[last] != '\n' && chars[last] != '\r') {
      last--;
    }
    lineSoFar = last < offset ? lineSoFar + count : offset + count - 1 - last;
    if (lineSoFar > LineTooLongException.LONGEST) {
      throw new LineTooLongException();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
