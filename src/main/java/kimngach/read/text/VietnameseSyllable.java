package kimngach.read.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The shape of a written Vietnamese syllable: a consonant or none, a vowel group, a final consonant
 * or none, and at most one tone, which before c, ch, p and t is sắc or nặng.
 */
final class VietnameseSyllable {
  private static final int LONGEST = 7;
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String TONES_BEFORE_STOPS = "\u0301\u0323";
  private static final Pattern OPEN_OR_NASAL;
  private static final Pattern STOPPED;

  static {
    String begin = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?";
    String closed = "(?:iê|yê|ươ|uô|oa|oă|oe|oo|uâ|uê|uyê|uy|[aăâeêioôơuưy])";
    String open =
        "(?:iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe"
            + "|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy])";
    OPEN_OR_NASAL = Pattern.compile(begin + "(?:" + closed + "(?:m|n|ng|nh)|" + open + ")");
    STOPPED = Pattern.compile(begin + closed + "(?:ch?|p|t)");
  }

  private VietnameseSyllable() {}

  /** Whether a word has the shape of a syllable. */
  static boolean matches(String word) {
    if (word.length() > LONGEST * 3) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (char c : Normalizer.normalize(small, Normalizer.Form.NFD).toCharArray()) {
      (TONES.indexOf(c) >= 0 ? tones : bare).append(c);
    }
    String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
    if (tones.length() > 1) {
      return false;
    }
    if (STOPPED.matcher(letters).matches()) {
      return TONES_BEFORE_STOPS.contains(tones) && tones.length() == 1;
    }
    return OPEN_OR_NASAL.matcher(letters).matches();
  }
}
