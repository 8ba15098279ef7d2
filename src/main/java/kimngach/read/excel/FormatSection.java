package kimngach.read.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One section of a number format, such as {@code #,##0.0 "tr"}: the marks it consists of, and what
 * they make of a number.
 */
final class FormatSection {
  private static final String DIGITS = "0#?";
  private static final int MOST_DECIMALS = 30;

  /**
   * A mark.
   *
   * @param text a digit's place (0, #, ?), a point, a comma, or the words of a literal
   * @param literal whether the text is shown as it stands
   */
  private record Mark(String text, boolean literal) {
    boolean isDigit() {
      return !literal && DIGITS.contains(text);
    }

    boolean is(char mark) {
      return !literal && text.charAt(0) == mark;
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final boolean coloured;
  private final boolean withoutDigits;
  private final boolean withZeros;
  private final int thousands;
  private final int percents;
  private final boolean falseDigits;
  private final String words;
  private boolean free;

  /** Reads a section without the semicolons around it. */
  FormatSection(String code) {
    coloured = code.matches("(?i).*\\[(red|blue|green|color ?\\d+|magenta|cyan|yellow)\\].*");
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case '"', '[' -> {
          int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
          end = end < 0 ? code.length() : end;
          literal(c == '"' ? code.substring(i + 1, end) : currency(code.substring(i + 1, end)));
          i = end;
        }
        case '\\' -> literal(code.substring(Math.min(++i, code.length()), end(code, i)));
        case '_' -> {
          literal(" ");
          i++;
        }
        case '*' -> i++;
        default -> mark(code, i);
      }
    }
    withoutDigits = marks.stream().noneMatch(Mark::isDigit);
    withZeros = marks.stream().anyMatch(mark -> mark.is('0'));
    thousands = thousands();
    percents = (int) marks.stream().filter(mark -> mark.is('%')).count();
    falseDigits = hasFalseDigits();
    words = joined();
  }

  private static int end(String code, int i) {
    return Math.min(i + 1, code.length());
  }

  /** The words of {@code [$USD-409]}; colours and conditions show nothing. */
  private static String currency(String bracket) {
    if (!bracket.startsWith("$")) {
      return "";
    }
    int dash = bracket.indexOf('-');
    return bracket.substring(1, dash < 0 ? bracket.length() : dash);
  }

  private void mark(String code, int i) {
    char c = code.charAt(i);
    boolean general = code.regionMatches(true, i, "general", 0, 7);
    // An exponent, a fraction, a text or a general format shows the number itself, if rounded.
    free |= general || c == '@' || c == '/' || c == 'E' || c == 'e';
    if (DIGITS.indexOf(c) >= 0 || c == '.' || c == ',' || c == '%') {
      marks.add(new Mark(String.valueOf(c), false));
    } else {
      literal(String.valueOf(c));
    }
  }

  private void literal(String text) {
    if (!text.isEmpty()) {
      marks.add(new Mark(text, true));
    }
  }

  /** Whether the section shows text as it is. */
  boolean showsText() {
    return free;
  }

  /** The words the section shows besides a number; those of an empty section are {@code ""}. */
  String words() {
    return words;
  }

  private String joined() {
    var joined = new StringBuilder();
    marks.stream().filter(Mark::literal).forEach(mark -> joined.append(mark.text()));
    return joined.toString().isBlank() ? "\"\"" : joined.toString().strip();
  }

  /**
   * Whether what is shown for a number is at most a rounding of it.
   *
   * @param number the number stored
   * @param percentage whether the cell is read as a percentage
   * @param ownSign whether the section is for negative numbers and has to show the sign itself
   */
  boolean showsARounding(BigDecimal number, boolean percentage, boolean ownSign) {
    if (free) {
      return true;
    }
    if (number.signum() == 0 && !withZeros) {
      return words.matches("[-–—]+");
    }
    boolean signLost = ownSign && number.signum() < 0 && !coloured && !words.matches(".*[-(–].*");
    return !withoutDigits
        && !signLost
        && thousands == 0
        && percents == (percentage ? 1 : 0)
        && !falseDigits
        && (withZeros || !rendered(number, "").isEmpty());
  }

  private int thousands() {
    int commas = 0;
    int lastDigit = marks.size();
    for (int i = 0; i < marks.size() && !marks.get(i).is('.'); i++) {
      lastDigit = marks.get(i).isDigit() ? i : lastDigit;
    }
    for (int i = lastDigit + 1; i < marks.size() && !marks.get(i).is('.'); i++) {
      commas += marks.get(i).is(',') ? 1 : 0;
    }
    int last = 0;
    for (int i = 0; i < marks.size(); i++) {
      last = marks.get(i).isDigit() ? i : last;
    }
    for (int i = last + 1; last > lastDigit && i < marks.size(); i++) {
      commas += marks.get(i).is(',') ? 1 : 0;
    }
    return commas;
  }

  /** Whether words beside the number look like more of its digits: {@code 0"000"}, {@code 0\.0}. */
  private boolean hasFalseDigits() {
    int behind = 0;
    boolean point = false;
    boolean digitsSeen = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean digitsLeft = marks.subList(0, i).stream().anyMatch(Mark::isDigit);
      if (mark.isDigit()) {
        behind++;
        digitsSeen = true;
      } else if (mark.is('.')) {
        behind = 0;
        point = true;
      } else if (mark.literal()) {
        String words = mark.text().strip();
        boolean before = digitsSeen && words.matches("(?s).*\\d");
        boolean after = digitsLeft && words.matches("(?s)\\d.*");
        boolean mock = digitsSeen && digitsLeft && words.matches(".*[.,].*");
        if (before || after || (mock && (point || behind % 3 != 0))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The number as the section shows it, in the English manner.
   *
   * @param sign what stands before it where the section has no sign of its own
   */
  String rendered(BigDecimal number, String sign) {
    int point = 0;
    while (point < marks.size() && !marks.get(point).is('.')) {
      point++;
    }
    List<Mark> decimals = marks.subList(Math.min(point + 1, marks.size()), marks.size());
    int places = (int) Math.min(MOST_DECIMALS, decimals.stream().filter(Mark::isDigit).count());
    String plain =
        number
            .abs()
            .scaleByPowerOfTen(2 * percents - 3 * thousands)
            .setScale(places, RoundingMode.HALF_UP)
            .toPlainString();
    int split = places == 0 ? plain.length() : plain.indexOf('.');
    String whole = wholePart(plain.substring(0, split), marks.subList(0, point));
    String fraction = places == 0 ? "" : fraction(plain.substring(split + 1), decimals);
    boolean anything = (whole + fraction).chars().anyMatch(Character::isLetterOrDigit);
    return anything ? sign + whole + (fraction.isEmpty() ? "" : "." + fraction) : "";
  }

  private static String wholePart(String digits, List<Mark> marks) {
    var shown = new StringBuilder();
    String rest = digits.equals("0") ? "" : digits;
    long places = marks.stream().filter(Mark::isDigit).count();
    boolean grouped = false;
    for (int i = marks.size() - 1, seen = 0; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark.literal() || mark.is('%')) {
        shown.insert(0, mark.text());
      } else if (mark.is(',')) {
        grouped |= seen > 0 && seen < places;
      } else {
        seen++;
        int taken = seen == places ? rest.length() : Math.min(1, rest.length());
        String zero = mark.is('0') ? "0" : "";
        shown.insert(0, taken == 0 ? zero : rest.substring(rest.length() - taken));
        rest = rest.substring(0, rest.length() - taken);
      }
    }
    return grouped ? shown.toString().replaceAll("(?<=\\d)(?=(\\d{3})+(?!\\d))", ",") : "" + shown;
  }

  private static String fraction(String digits, List<Mark> marks) {
    var shown = new StringBuilder();
    int place = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.isDigit() && place < digits.length()) {
        boolean idle = !mark.is('0') && digits.substring(place).matches("0*");
        shown.append(idle ? "" : digits.substring(place, place + 1));
        place++;
      } else if (mark.literal() || mark.is('%')) {
        shown.append(mark.text());
      }
    }
    return shown.toString();
  }
}
