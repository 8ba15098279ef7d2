package kimngach.render.sheet;

/** Words as they stand in XML. */
final class Xml {
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  static final String STANDALONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private Xml() {}

  /** Words between two tags. What XML cannot hold becomes a question mark. */
  static String text(String words) {
    StringBuilder xml = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(letter -> addText(xml, letter));
    return xml.toString();
  }

  /** Words between quotation marks. */
  static String value(String words) {
    return text(words).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static void addText(StringBuilder xml, int letter) {
    switch (letter) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '\r' -> xml.append("&#13;");
      default -> xml.appendCodePoint(isAllowed(letter) ? letter : '?');
    }
  }

  private static boolean isAllowed(int letter) {
    if (letter < ' ') {
      return letter == '\t' || letter == '\n';
    }
    return letter < Character.MIN_SURROGATE
        || (letter > Character.MAX_SURROGATE && letter != 0xFFFE && letter != 0xFFFF);
  }
}
