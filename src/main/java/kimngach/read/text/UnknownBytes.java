package kimngach.read.text;

import kimngach.model.Sentence;

/** What bytes that are no known text look like, for the sentence that refuses them. */
final class UnknownBytes {
  private static final int FEWEST = 3;

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
   * Whether the bytes look like TCVN3, the encoding of the fonts named .Vn: bytes that are signs in
   * every Windows code page stand inside words, as in "th¸ng" for "tháng".
   */
  static boolean lookLikeTcvn3(byte[] bytes) {
    int within = 0;
    int beyond = 0;
    for (int i = 1; i + 1 < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean sign = (b >= 0xA1 && b <= 0xAE) || (b >= 0xB5 && b <= 0xBE);
      boolean beside = isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]);
      within += sign && beside ? 1 : 0;
      beyond += b > 0x7F && b < 0xA1 ? 1 : 0;
    }
    return within >= FEWEST && within > beyond;
  }

  private static boolean isLetter(byte b) {
    int small = b | 0x20;
    return b > 0 && small >= 'a' && small <= 'z';
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
