package kimngach.render.image;

import java.util.regex.Pattern;

/**
 * A text as compared between bulletin and PDF: without spaces, which line breaks swallow, and with
 * one kind of hyphen and dash, for fonts draw several with one glyph.
 */
final class Letters {
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

  private Letters() {}

  static String of(String text) {
    return DASHES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("-");
  }
}
