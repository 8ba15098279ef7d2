package kimngach.render.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a workbook, each once; cells refer to them by number. */
final class SharedStrings {
  /** What spreadsheet programs take in one cell. */
  private static final int LONGEST = 32_767;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int cells;

  int of(String words) {
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expecting at most " + LONGEST + " letters in a cell, found " + words.length());
    }
    cells++;
    return numbers.computeIfAbsent(words, ignored -> numbers.size());
  }

  String xml() {
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<sst count=\"").append(cells);
    xml.append("\" uniqueCount=\"").append(numbers.size());
    xml.append("\" xmlns=\"").append(PackageParts.SPREADSHEET).append("\">");
    for (String words : numbers.keySet()) {
      xml.append("<si><t").append(keepsBlanks(words) ? " xml:space=\"preserve\">" : ">");
      xml.append(Xml.text(words)).append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }

  private static boolean keepsBlanks(String words) {
    return Character.isWhitespace(words.charAt(0))
        || Character.isWhitespace(words.charAt(words.length() - 1));
  }
}
