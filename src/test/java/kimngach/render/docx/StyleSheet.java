package kimngach.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles part of a Word file, put together style by style. */
final class StyleSheet {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" \
      w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/>\
      <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
      """;

  private final Map<String, String> styles = new LinkedHashMap<>();
  private boolean redefining;

  /** From here on, a style of a name that is there already takes its place. */
  StyleSheet redefining() {
    redefining = true;
    return this;
  }

  /** The id of a style: its name without spaces, as Word would make it. */
  static String id(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split(" ")) {
      id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return id.toString();
  }

  /** Adds a paragraph style based on another one; the inner XML goes into pPr and rPr. */
  StyleSheet paragraph(String name, String basedOn, String paragraph, String run) {
    return add("paragraph", name, basedOn, pPr(paragraph) + rPr(run));
  }

  /** Adds a paragraph style and its companion for translations: the same but for its run. */
  StyleSheet bilingual(
      String name, String basedOn, String paragraph, String run, String companionRun) {
    paragraph(name, basedOn, paragraph, run);
    return paragraph(name + " Translation", name, "<w:spacing w:before=\"0\"/>", companionRun);
  }

  /** Adds a character style. */
  StyleSheet character(String name, String run) {
    return add("character", name, "Default Paragraph Font", rPr(run));
  }

  /** Adds a table style. */
  StyleSheet table(String name, String basedOn, String properties) {
    return add("table", name, basedOn, properties);
  }

  /** Adds the style that others of its type are based on. */
  StyleSheet standard(String type, String name, String properties) {
    return add(type, name, "", properties);
  }

  private static String pPr(String paragraph) {
    return paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>";
  }

  private static String rPr(String run) {
    return run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>";
  }

  private StyleSheet add(String type, String name, String basedOn, String properties) {
    if (styles.containsKey(id(name)) && !redefining) {
      throw new IllegalArgumentException("Expecting style names to differ, found twice: " + name);
    }
    StringBuilder xml = new StringBuilder();
    boolean standard = basedOn.isEmpty();
    xml.append("<w:style w:type=\"").append(type).append('"');
    xml.append(standard ? " w:default=\"1\"" : "");
    xml.append(" w:styleId=\"").append(id(name)).append("\"><w:name w:val=\"").append(name);
    xml.append("\"/>");
    if (!standard) {
      xml.append("<w:basedOn w:val=\"").append(id(basedOn)).append("\"/>");
    }
    xml.append("<w:qFormat/>").append(properties).append("</w:style>\n");
    styles.put(id(name), xml.toString());
    return this;
  }

  /** The part as it stands in the file. */
  String xml() {
    return HEAD + String.join("", styles.values()) + "</w:styles>\n";
  }
}
