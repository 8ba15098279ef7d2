package kimngach.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kimngach.read.sheet.UnreadableFileException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page in Unicode.
 *
 * @param document its elements
 * @param encoding the older encoding its text had to be decoded from; empty for UTF-8 and UTF-16
 */
record Page(Document document, Optional<String> encoding) {
  private static final int MOST_BYTES = 8 << 20;
  private static final int START = 65_536;

  /** Pages that do not say their encoding, or say a wrong one, are taken for Vietnamese Windows. */
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  /** The page of these bytes: a byte order mark or the page itself says the encoding. */
  static Page of(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableFileException(
          "Cần trang HTML nhiều nhất 8 MB, thấy trang lớn hơn: hãy mở bằng Excel và lưu lại thành"
              + " .xlsx",
          "Expecting an HTML page of at most 8 MB, found a larger one: open it in Excel and save it"
              + " as .xlsx");
    }
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      Charset charset = document.charset();
      if (!decodes(bytes, charset)) {
        return new Page(Jsoup.parse(new String(bytes, VIETNAMESE)), Optional.of(VIETNAMESE.name()));
      }
      boolean unicode = charset.name().startsWith("UTF-") || decodes(bytes, US_ASCII);
      return new Page(document, unicode ? Optional.empty() : Optional.of(charset.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Charset US_ASCII = StandardCharsets.US_ASCII;

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The first bytes, each as a character. */
  static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
