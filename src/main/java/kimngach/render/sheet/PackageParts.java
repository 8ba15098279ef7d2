package kimngach.render.sheet;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kimngach.render.OfficeZip;

/** The parts of an Office file with their content types and relations. */
final class PackageParts {
  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final Map<String, byte[]> parts = new HashMap<>();
  private final StringBuilder types = new StringBuilder();

  /**
   * Adds a part.
   *
   * @param name such as {@code xl/styles.xml}
   * @param type its content type without what all of Office have in common, such as {@code
   *     spreadsheetml.styles}
   */
  void add(String name, String type, String xml) {
    addType(name, OFFICE + type + "+xml");
    put(name, xml);
  }

  void addProperties(WorkbookProperties properties) {
    add(
        "docProps/app.xml",
        "extended-properties",
        Xml.DECLARATION
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "extended-properties\"><Application>kimngach</Application></Properties>");
    addType("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    put("docProps/core.xml", properties.xml());
  }

  private void addType(String name, String type) {
    types.append("<Override ContentType=\"").append(type);
    types.append("\" PartName=\"/").append(name).append("\"/>");
  }

  /**
   * Adds the relations of a part.
   *
   * @param name of the part that holds them, such as {@code xl/_rels/workbook.xml.rels}
   * @param relations as {@link #relation} makes them
   */
  void addRelations(String name, String relations) {
    put(
        name,
        (Xml.STANDALONE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">")
            + (relations + "</Relationships>"));
  }

  static String relation(int number, String target, String type) {
    return ("<Relationship Id=\"rId" + number + "\" Target=\"" + target)
        + ("\" Type=\"" + type + "\"/>");
  }

  byte[] zip() {
    addRelations(
        "_rels/.rels",
        relation(1, "xl/workbook.xml", RELATIONS + "/officeDocument")
            + relation(2, "docProps/app.xml", RELATIONS + "/extended-properties")
            + relation(3, "docProps/core.xml", PACKAGE + "relationships/metadata/core-properties"));
    put(
        OfficeZip.CONTENT_TYPES,
        (Xml.STANDALONE + "<Types xmlns=\"" + PACKAGE + "content-types\">")
            + "<Default ContentType=\"application/vnd.openxmlformats-package.relationships+xml\""
            + " Extension=\"rels\"/><Default ContentType=\"application/xml\" Extension=\"xml\"/>"
            + (types + "</Types>"));
    return OfficeZip.of(parts);
  }

  private void put(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
