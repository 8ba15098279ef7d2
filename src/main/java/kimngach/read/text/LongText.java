package kimngach.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kimngach.read.FileReading;

/**
 * The text of a file of any length: its first megabyte says which encoding it is in, as in {@link
 * DecodedText}, and the rest must keep to it.
 */
public final class LongText {
  private static final int HEAD = 1 << 20;

  private final Path path;
  private final DecodedText head;
  private final FileReading reading;

  private LongText(Path path, DecodedText head, FileReading reading) {
    this.path = path;
    this.head = head;
    this.reading = reading;
  }

  /**
   * The text of a file; empty with a fault when its beginning is no text, and with a finding when
   * it is in another encoding than UTF-8.
   *
   * @throws IOException when the disk does not give it
   */
  public static Optional<LongText> open(Path path, FileReading reading) throws IOException {
    return DecodedText.of(wholeLines(path), reading).map(head -> new LongText(path, head, reading));
  }

  /** The first megabyte without its last line, which the end of the megabyte may cut. */
  private static byte[] wholeLines(Path path) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(HEAD);
    }
    int end = bytes.length;
    while (bytes.length == HEAD && end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    boolean halfCharacter = end % 2 == 1 && end < bytes.length && bytes[end] == 0;
    return end == 0 ? bytes : Arrays.copyOf(bytes, halfCharacter ? end + 1 : end);
  }

  /** The text's first lines. */
  public DecodedText beginning() {
    return head;
  }

  /**
   * The characters, from the first; the byte order mark is left out. Reading ends with a {@link
   * java.nio.charset.CharacterCodingException} at the first byte that is no text, and with a {@link
   * LineTooLongException} in a line without an end.
   */
  public Reader reader() throws IOException {
    InputStream in = Files.newInputStream(path);
    in.skipNBytes(head.start());
    return new StrictText(in, head.charset());
  }

  /** Tells that a line, from 1, is no text in the encoding that the text began in. */
  public void refuse(int line) {
    head.refuse(line, reading);
  }
}
