package kimngach.read.amount;

/**
 * The pieces of a number as it is written, not yet read.
 *
 * @param sign {@code -}, {@code +} or {@code (} for a number in brackets; blank where there is none
 * @param from the digits; the lower end of a range
 * @param to the upper end of a range; blank where there is none
 * @param after the words that follow
 */
record NumberText(String sign, String from, String to, String after) {
  private static final String DASHES = "-\u2013\u2014";
  private static final String WITHIN = " .,'+" + DASHES;
  private static final String[] UP_TO = {"đến ", "to ", "至"};

  /** The pieces of a folded text that begins with a number. */
  static NumberText of(String text) {
    int close = text.indexOf(')');
    if (text.startsWith("(") && close > 0) {
      return inBrackets(text.substring(1, close).strip(), text.substring(close + 1).strip());
    }
    int end = end(text);
    String number = text.substring(0, end).strip();
    String after = text.substring(end).strip();
    for (String to : UP_TO) {
      if (after.startsWith(to) && !number.isEmpty()) {
        String upper = after.substring(to.length()).strip();
        int upperEnd = end(upper);
        return new NumberText(
            "", number, upper.substring(0, upperEnd).strip(), upper.substring(upperEnd).strip());
      }
    }
    return withDashes(number, after);
  }

  private static NumberText inBrackets(String inside, String after) {
    return inside.endsWith("%") && after.isEmpty()
        ? new NumberText("(", inside.substring(0, inside.length() - 1).strip(), "", "%")
        : new NumberText("(", inside, "", after);
  }

  private static NumberText withDashes(String number, String after) {
    if (number.startsWith("+")) {
      return new NumberText("+", number.substring(1), "", after);
    }
    int dash = 0;
    while (dash < number.length() && DASHES.indexOf(number.charAt(dash)) < 0) {
      dash++;
    }
    if (dash == number.length()) {
      return new NumberText("", number, "", after);
    }
    String before = number.substring(0, dash);
    String behind = number.substring(dash + 1);
    if (before.isEmpty() || behind.isEmpty()) {
      return new NumberText("-", before + behind, "", after);
    }
    return new NumberText("", before.strip(), behind.strip(), after);
  }

  /** Where the characters that a number may hold end. */
  private static int end(String text) {
    int end = 0;
    while (end < text.length()
        && (Digits.isDigit(text.charAt(end)) || WITHIN.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
