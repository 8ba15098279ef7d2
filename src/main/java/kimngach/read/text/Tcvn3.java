package kimngach.read.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * TCVN3 (bộ mã ABC, TCVN 5712:1993): Vietnamese letters at the places of Western European ones,
 * which only fonts such as {@code .VnTime} show as Vietnamese. U+00AD, elsewhere a hyphen, is the
 * letter ư.
 */
public final class Tcvn3 {
  /** The encoding's name, as people know it. */
  public static final String NAME = "TCVN3";

  private static final char FIRST = '\u00A1';
  private static final char NONE = '·';

  /** The letters from U+00A1 to U+00FE. */
  private static final String LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ";

  /** Vietnamese letters that Unicode has below U+0100. */
  private static final String LATIN_1 = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

  private Tcvn3() {}

  /** Whether a font shows text as TCVN3: {@code .VnTime}, {@code .VnArial Narrow}. */
  public static boolean isFont(String font) {
    return font.regionMatches(true, 0, ".Vn", 0, 3);
  }

  /**
   * What a person reads who sees text in such a font. Fonts whose name ends in H show capitals
   * only. Words typed as Unicode in spite of the font stay as they are.
   *
   * @param text the text as the file holds it, all in one font
   * @param font the font's name, one of those that {@link #isFont} knows
   */
  public static String decode(String text, String font) {
    boolean unicode = text.chars().anyMatch(c -> isUnicodeOnly((char) c));
    boolean tcvn3 = text.chars().anyMatch(c -> isTcvn3Only((char) c));
    String decoded = text;
    if (tcvn3 || !unicode) {
      decoded = WORD.matcher(text).replaceAll(word -> quoted(word.group()));
    }
    return isCapital(font) ? decoded.toUpperCase(Locale.ROOT) : decoded;
  }

  private static String quoted(String word) {
    String decoded = word.chars().anyMatch(c -> isUnicodeOnly((char) c)) ? word : letters(word);
    return decoded.replace("\\", "\\\\").replace("$", "\\$");
  }

  private static String letters(String word) {
    var decoded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = letter(word.charAt(i));
      decoded.append(letter == NONE ? word.charAt(i) : letter);
    }
    return decoded.toString();
  }

  private static char letter(char c) {
    int place = c - FIRST;
    return place >= 0 && place < LETTERS.length() ? LETTERS.charAt(place) : NONE;
  }

  private static boolean isCapital(String font) {
    return font.endsWith("H") || font.endsWith("h");
  }

  private static boolean isTcvn3Only(char c) {
    return letter(c) != NONE && LATIN_1.indexOf(c) < 0;
  }

  private static boolean isUnicodeOnly(char c) {
    return letter(c) == NONE
        && (LATIN_1.indexOf(c) >= 0 || (c > '\u00FF' && Character.isLetter(c)));
  }
}
