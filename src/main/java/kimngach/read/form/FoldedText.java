package kimngach.read.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words are compared: letter case, spaces, sorts of dashes and the place of a tone mark within
 * its syllable do not matter ("hoá" is "hóa").
 */
final class FoldedText {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String PUNCTUATION = "/(),;:%";
  private static final Pattern AROUND_PUNCTUATION = Pattern.compile(" ?([" + PUNCTUATION + "]) ?");

  private FoldedText() {}

  /** The text as it is compared. */
  static String of(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var folded = new StringBuilder(apart.length());
    var tones = new StringBuilder();
    boolean punctuated = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      punctuated |= PUNCTUATION.indexOf(c) >= 0;
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else {
        if (!isLetterOrMark(c)) {
          folded.append(tones);
          tones.setLength(0);
        }
        append(folded, c);
      }
    }
    folded.append(tones);
    String collapsed = folded.toString().strip();
    return punctuated ? AROUND_PUNCTUATION.matcher(collapsed).replaceAll("$1") : collapsed;
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void append(StringBuilder folded, char c) {
    if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    } else if (c != '\u200B' && c != '\uFEFF') {
      folded.append(Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c);
    }
  }
}
