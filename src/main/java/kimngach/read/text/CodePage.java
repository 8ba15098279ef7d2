package kimngach.read.text;

import java.nio.charset.Charset;
import java.text.Normalizer;

/**
 * Whether bytes are Vietnamese in Windows-1258. Most of its letters are those of Windows-1252, the
 * code page of Western Europe; what tells them apart are the words with a letter or tone mark that
 * only the Vietnamese page has. Those must be Vietnamese syllables, and there must be some.
 */
final class CodePage {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String PUNCTUATION = "\u00A0‘’“”–—…•·°²³±×÷§€₫†";
  private static final int FEWEST_SYLLABLES = 2;
  private static final int SYLLABLES_A_SLIP = 20;

  private final String vietnamese;
  private final String western;
  private int syllables;
  private int others;

  private CodePage(byte[] bytes) {
    vietnamese = new String(bytes, Encoding.WINDOWS_1258.charset());
    western = new String(bytes, WESTERN);
  }

  /** Whether the text is Vietnamese for certain. */
  static boolean isVietnamese(byte[] bytes) {
    var page = new CodePage(bytes);
    page.countWords();
    return page.vietnamese.indexOf('\uFFFD') < 0
        && page.syllables >= FEWEST_SYLLABLES
        && page.others * SYLLABLES_A_SLIP <= page.syllables;
  }

  private void countWords() {
    int begin = 0;
    for (int i = 0; i <= vietnamese.length(); i++) {
      if (i == vietnamese.length() || !isOfAWord(vietnamese.charAt(i))) {
        count(begin, i);
        begin = i + 1;
      }
    }
  }

  private void count(int begin, int end) {
    String word = vietnamese.substring(begin, end);
    if (!word.chars().allMatch(c -> isLetter((char) c))) {
      others++;
    } else if (!word.equals(western.substring(begin, end)) && !isAbbreviation(word)) {
      if (VietnameseSyllable.matches(Normalizer.normalize(word, Normalizer.Form.NFC))) {
        syllables++;
      } else {
        others++;
      }
    }
  }

  /** Such as ĐVT: capitals that say nothing of the shape of a syllable. */
  private static boolean isAbbreviation(String word) {
    return word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == 'Đ');
  }

  private static boolean isOfAWord(char c) {
    return isLetter(c) || (c > 0x7F && PUNCTUATION.indexOf(c) < 0);
  }

  private static boolean isLetter(char c) {
    return (Character.isLetter(c) && c != 'ª' && c != 'º')
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
