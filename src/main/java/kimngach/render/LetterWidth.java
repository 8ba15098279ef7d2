package kimngach.render;

/**
 * How wide words come out in the typefaces of bulletins, as a multiple of the type's size: a little
 * more than they are, in regular and in bold, without reading a font.
 */
final class LetterWidth {
  private static final double DIGIT = 0.5;
  private static final double MARK = 0.255;
  private static final double SMALL = 0.56;
  private static final double CAPITAL = 0.8;
  private static final double IDEOGRAPH = 1;
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private LetterWidth() {}

  /** The width of letters that stay on one line; of ideographs, which may part, that of one. */
  static double of(String letters) {
    double widest = 0;
    double width = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter >= FIRST_IDEOGRAPH) {
        widest = Math.max(widest, IDEOGRAPH);
        width = 0;
      } else {
        width += of(letter);
        widest = Math.max(widest, width);
      }
    }
    return widest;
  }

  private static double of(char letter) {
    if (letter >= '0' && letter <= '9') {
      return DIGIT;
    }
    if (letter == '.' || letter == ',' || letter == '\u00A0' || letter == '\u202F') {
      return MARK;
    }
    if (letter == '%' || letter == 'm' || letter == 'w' || Character.isUpperCase(letter)) {
      return CAPITAL;
    }
    return SMALL;
  }
}
