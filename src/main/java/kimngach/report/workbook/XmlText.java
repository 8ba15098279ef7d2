package kimngach.report.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as XML holds it, in letters of ASCII only: then it fits a part of any encoding. */
final class XmlText {
  private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);");

  private XmlText() {}

  /** The text with everything escaped that is markup or no ASCII; what XML forbids is shown. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() * 2);
    text.codePoints().forEach(codePoint -> escape(codePoint, escaped));
    return escaped.toString();
  }

  private static void escape(int codePoint, StringBuilder escaped) {
    boolean isPlain = codePoint >= ' ' && codePoint < 127 && "&<>\"'".indexOf(codePoint) < 0;
    boolean isForbidden =
        (codePoint < ' ' && codePoint != '\n' && codePoint != '\t')
            || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
            || codePoint == 0xFFFE
            || codePoint == 0xFFFF;
    if (isPlain) {
      escaped.append((char) codePoint);
    } else if (isForbidden) {
      escaped.append("&#xFFFD;");
    } else {
      escaped.append("&#").append(codePoint).append(';');
    }
  }

  /** The text that an escaped one stands for. */
  static String resolved(String escaped) {
    Matcher entity = ENTITY.matcher(escaped);
    StringBuilder text = new StringBuilder();
    while (entity.find()) {
      entity.appendReplacement(text, Matcher.quoteReplacement(resolve(entity.group(1))));
    }
    return entity.appendTail(text).toString();
  }

  private static String resolve(String name) {
    if (name.startsWith("#x")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    if (name.startsWith("#")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&" + name + ";";
    };
  }
}
