package kimngach.read.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import kimngach.model.Sentence;

/** What bytes that are no known text look like, for the sentence that refuses them. */
final class UnknownBytes {
  private static final int ENOUGH_BYTES = 1 << 20;
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_SIGNS = 2;
  private static final Pattern WORD = Pattern.compile("[A-Za-z\\x80-\\xFF]++");
  private static final Pattern ABOVE_ASCII = Pattern.compile("[\\x80-\\xFF]");
  private static final Pattern SIGN = Pattern.compile("[\\xA1-\\xAE\\xB5-\\xB9\\xBB-\\xBE]");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?i:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x|[\\xA7\\xAE])?"
              + "(?i:[aeiouy\\xA1-\\xFE]){1,3}(?i:ch?|m|ng?|nh|p|t)?");

  private UnknownBytes() {}

  /**
   * Whether most of the bytes above ASCII make characters of UTF-8: such a text is damaged or cut,
   * not in another encoding.
   */
  static boolean areMostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = lengthOfCharacter(bytes, i);
        whole += length > 0 ? 1 : 0;
        broken += length > 0 ? 0 : 1;
        i += Math.max(0, length - 1);
      }
    }
    return whole > broken;
  }

  private static int lengthOfCharacter(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    for (int i = start + 1; i < start + length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * Whether the bytes look like TCVN3, the encoding of the fonts named .Vn: words have the shape of
   * Vietnamese syllables whose letters above ASCII are unknown, and some of those are signs, not
   * letters, in every Windows code page, as in "th¸ng" for "tháng".
   */
  static boolean lookLikeTcvn3(byte[] bytes) {
    int end = Math.min(bytes.length, ENOUGH_BYTES);
    int shaped = 0;
    int others = 0;
    int signs = 0;
    var words = WORD.matcher(new String(bytes, 0, end, ISO_8859_1));
    while (words.find()) {
      String word = words.group();
      boolean unknown = ABOVE_ASCII.matcher(word).find();
      boolean fits = unknown && SHAPE.matcher(word).matches();
      shaped += fits ? 1 : 0;
      others += unknown && !fits ? 1 : 0;
      signs += fits && SIGN.matcher(word).find() ? 1 : 0;
    }
    return shaped >= FEWEST_WORDS && signs >= FEWEST_SIGNS && others * 4 <= shaped;
  }

  /** What to do about bytes that are no text in UTF-8. */
  static Sentence advice(byte[] bytes) {
    if (!areMostlyUtf8(bytes) && lookLikeTcvn3(bytes)) {
      return new Sentence(
          "; trông như mã TCVN3 (phông .VnTime, .VnArial): hãy chuyển sang Unicode rồi lưu thành"
              + " \"CSV UTF-8\", hoặc gửi chính tệp Excel",
          "; it looks like TCVN3 (fonts .VnTime, .VnArial): convert it to Unicode and save it as"
              + " \"CSV UTF-8\", or deliver the workbook itself");
    }
    return new Sentence(": hãy lưu lại thành \"CSV UTF-8\"", ": save it as \"CSV UTF-8\"");
  }
}
