package kimngach.render.sheet;

import java.time.LocalDate;

/**
 * What a workbook tells about itself; what is blank is left out.
 *
 * @param title its title
 * @param author who made it, and changed it last
 * @param language the tag of its main language, such as {@code vi-VN}
 * @param day when it was made, at midnight in universal time
 */
public record WorkbookProperties(String title, String author, String language, LocalDate day) {

  String xml() {
    StringBuilder xml = new StringBuilder(Xml.STANDALONE);
    xml.append("<cp:coreProperties xmlns:cp=\"").append(PackageParts.CORE_PROPERTIES);
    xml.append("\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xml.append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
    xml.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    addDay(xml, "dcterms:created");
    add(xml, "dc:creator", author);
    add(xml, "dc:language", language);
    add(xml, "cp:lastModifiedBy", author);
    addDay(xml, "dcterms:modified");
    add(xml, "dc:title", title);
    return xml.append("</cp:coreProperties>").toString();
  }

  private void addDay(StringBuilder xml, String name) {
    xml.append('<').append(name).append(" xsi:type=\"dcterms:W3CDTF\">");
    xml.append(day).append("T00:00:00Z</").append(name).append('>');
  }

  private static void add(StringBuilder xml, String name, String words) {
    if (!words.isBlank()) {
      xml.append('<').append(name).append('>').append(Xml.text(words));
      xml.append("</").append(name).append('>');
    }
  }
}
