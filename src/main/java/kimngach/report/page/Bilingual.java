package kimngach.report.page;

import kimngach.model.Sentence;
import org.jsoup.nodes.Element;

/**
 * Puts text on the page in both languages. Whatever a file holds arrives as text: the document
 * escapes it, and what would turn or hide letters is shown.
 */
final class Bilingual {
  private Bilingual() {}

  /** An element with the Vietnamese text, and the English beneath. */
  static Element add(Element parent, String tag, Sentence sentence) {
    Element element = parent.appendElement(tag);
    put(element, sentence);
    return element;
  }

  /** An element with words of the page's own. */
  static Element add(Element parent, String tag, PageWord word) {
    return add(parent, tag, word.sentence());
  }

  static void put(Element element, Sentence sentence) {
    element.appendText(plain(sentence.vi()));
    if (!sentence.en().equals(sentence.vi())) {
      element.appendText(" ");
      element.appendElement("span").addClass("en").attr("lang", "en").text(plain(sentence.en()));
    }
  }

  /** A code or a place in a file, the same in every language. */
  static Element code(Element parent, String text) {
    return parent.appendElement("code").attr("translate", "no").text(plain(text));
  }

  /** The text without the characters that command a screen or turn the reading direction. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(codePoint -> plain.appendCodePoint(isCommand(codePoint) ? 0xFFFD : codePoint));
    return plain.toString();
  }

  private static boolean isCommand(int codePoint) {
    return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }
}
