package kimngach.report.workbook;

import java.nio.charset.StandardCharsets;

/**
 * A tag of an XML part as it is written, each byte a character.
 *
 * @param raw from {@code <} to {@code >}
 */
record Tag(String raw) {

  boolean isEnd() {
    return raw.charAt(1) == '/';
  }

  /** Whether it is an element without content, such as {@code <c r="A1"/>}. */
  boolean isEmpty() {
    return raw.charAt(raw.length() - 2) == '/';
  }

  /** The prefix of the element's name with its colon, such as {@code x:}; blank without one. */
  String prefix() {
    int start = nameStart();
    int colon = raw.indexOf(':', start);
    return colon >= 0 && colon < nameEnd() ? raw.substring(start, colon + 1) : "";
  }

  /** Whether the element has this name, whatever its prefix. */
  boolean is(String name) {
    int end = nameEnd();
    int start = end - name.length();
    int first = nameStart();
    return start >= first
        && raw.startsWith(name, start)
        && (start == first || raw.charAt(start - 1) == ':');
  }

  private int nameStart() {
    return isEnd() ? 2 : 1;
  }

  private int nameEnd() {
    int end = nameStart();
    while (!isSpace(raw.charAt(end)) && raw.charAt(end) != '>' && raw.charAt(end) != '/') {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The value of an attribute as it is written; blank when there is none. */
  String attribute(String name) {
    int start = valueStart(name);
    return start < 0 ? "" : raw.substring(start, raw.indexOf(raw.charAt(start - 1), start));
  }

  /** The value of an attribute as text: UTF-8, with the entities of XML resolved. */
  String text(String name) {
    byte[] bytes = attribute(name).getBytes(StandardCharsets.ISO_8859_1);
    return XmlText.resolved(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The value of the attribute {@code id} of another vocabulary, such as {@code r:id}. */
  String relationship() {
    int start = raw.indexOf(":id=");
    int quote = start + ":id=".length();
    return start < 0 ? "" : raw.substring(quote + 1, raw.indexOf(raw.charAt(quote), quote + 1));
  }

  /** The same tag with an attribute set; the others stay as they are written. */
  Tag with(String name, String value) {
    int start = valueStart(name);
    if (start >= 0) {
      int end = raw.indexOf(raw.charAt(start - 1), start);
      return new Tag(raw.substring(0, start) + value + raw.substring(end));
    }
    int end = nameEnd();
    return new Tag(raw.substring(0, end) + " " + name + "=\"" + value + "\"" + raw.substring(end));
  }

  /** The start tag of the same element with content. */
  Tag opened() {
    return isEmpty() ? new Tag(raw.substring(0, raw.length() - 2).stripTrailing() + ">") : this;
  }

  /** The end tag of the same element. */
  String end() {
    return "</" + raw.substring(nameStart(), nameEnd()) + ">";
  }

  /** Where the value of an attribute begins, after its quote; -1 when there is none. */
  private int valueStart(String name) {
    int at = nameEnd();
    while (at < raw.length() - 1) {
      while (at < raw.length() && (isSpace(raw.charAt(at)) || raw.charAt(at) == '/')) {
        at++;
      }
      int equals = raw.indexOf('=', at);
      if (equals < 0) {
        return -1;
      }
      int quote = equals + 1;
      while (quote < raw.length() && isSpace(raw.charAt(quote))) {
        quote++;
      }
      if (raw.startsWith(name, at) && raw.substring(at, equals).strip().equals(name)) {
        return quote + 1;
      }
      at = raw.indexOf(raw.charAt(quote), quote + 1) + 1;
      if (at == 0) {
        return -1;
      }
    }
    return -1;
  }
}
