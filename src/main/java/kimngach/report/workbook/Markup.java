package kimngach.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes an XML part apart into its tags and what stands between them, in order and byte for byte,
 * with only one tag in memory: whoever writes all pieces again has the same part.
 */
final class Markup {
  private static final int BYTES_AT_ONCE = 1 << 16;
  private static final int LONGEST_TAG = 1 << 24;
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INSTRUCTION = "<?".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DECLARATION = "<!".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private final Pieces pieces;
  private byte[] buffer = new byte[BYTES_AT_ONCE];
  private int start;
  private int end;

  /** Takes the pieces of a part. */
  interface Pieces {
    /** The next tag. */
    void tag(Tag tag) throws IOException;

    /** The next bytes outside of tags: text, comments, instructions. */
    void between(byte[] bytes, int from, int length) throws IOException;
  }

  private Markup(InputStream in, Pieces pieces) {
    this.in = in;
    this.pieces = pieces;
  }

  /**
   * Reads a part to its end.
   *
   * @throws IOException when it is no XML in UTF-8 or an encoding like it
   */
  static void read(InputStream in, Pieces pieces) throws IOException {
    new Markup(in, pieces).read();
  }

  private void read() throws IOException {
    while (start < end || fill()) {
      int tag = indexOf('<', start);
      if (tag < 0) {
        pieces.between(buffer, start, end - start);
        start = end;
        continue;
      }
      pieces.between(buffer, start, tag - start);
      start = tag;
      piece();
    }
  }

  /** The piece that begins with the {@code <} at {@code start}. */
  private void piece() throws IOException {
    boolean isWhole = end - start >= CDATA.length;
    while (!isWhole) {
      isWhole = !fill() || end - start >= CDATA.length;
    }
    if (begins(COMMENT)) {
      between(start + COMMENT.length, "-->");
    } else if (begins(CDATA)) {
      between(start + CDATA.length, "]]>");
    } else if (begins(INSTRUCTION)) {
      between(start + INSTRUCTION.length, "?>");
    } else if (begins(DECLARATION)) {
      throw new IOException("a document type in a part");
    } else {
      int length = tagLength();
      String raw = new String(buffer, start, length, StandardCharsets.ISO_8859_1);
      start += length;
      pieces.tag(new Tag(raw));
    }
  }

  private boolean begins(byte[] beginning) {
    return end - start >= beginning.length
        && Arrays.equals(buffer, start, start + beginning.length, beginning, 0, beginning.length);
  }

  private void between(int from, String ending) throws IOException {
    byte[] bytes = ending.getBytes(StandardCharsets.US_ASCII);
    int offset = from - start;
    while (true) {
      for (; start + offset + bytes.length <= end; offset++) {
        int at = start + offset;
        if (Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length)) {
          pieces.between(buffer, start, offset + bytes.length);
          start += offset + bytes.length;
          return;
        }
      }
      more();
    }
  }

  /** The length of the tag at {@code start}; a {@code >} in quotes does not end it. */
  private int tagLength() throws IOException {
    int offset = 1;
    byte quote = 0;
    while (true) {
      for (; start + offset < end; offset++) {
        byte one = buffer[start + offset];
        if (quote != 0) {
          quote = one == quote ? 0 : quote;
        } else if (one == '"' || one == '\'') {
          quote = one;
        } else if (one == '>') {
          if (offset == 1) {
            throw new IOException("a tag without a name");
          }
          return offset + 1;
        } else if (one == 0) {
          throw new IOException("a part that is not in UTF-8");
        }
      }
      more();
    }
  }

  private void more() throws IOException {
    if (!fill()) {
      throw new IOException("a part that ends in a tag");
    }
  }

  /** Reads on behind what is there; false at the end of the part. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      if (end >= LONGEST_TAG) {
        throw new IOException("a tag of more than 16 MB");
      }
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  private int indexOf(char c, int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
