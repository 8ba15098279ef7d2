package kimngach.render.sheet;

import java.util.List;

/**
 * A table that spreadsheet programs know as one.
 *
 * @param name its name, unique in the workbook
 * @param area its cells with those of the header, such as {@code A5:J9}
 * @param columns the words of its header
 */
record DeclaredTable(String name, String area, List<String> columns) {
  private static final String STYLE = "TableStyleLight1";

  /**
   * The part of the workbook that holds it.
   *
   * @param number unique in the workbook, from 1
   */
  String xml(int number) {
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<table id=\"").append(number).append("\" ref=\"").append(area);
    xml.append("\" displayName=\"").append(Xml.value(name));
    xml.append("\" name=\"").append(Xml.value(name));
    xml.append("\" xmlns=\"").append(PackageParts.SPREADSHEET);
    xml.append("\"><tableColumns count=\"").append(columns.size()).append("\">");
    for (int column = 0; column < columns.size(); column++) {
      xml.append("<tableColumn id=\"").append(column + 1).append("\" name=\"");
      xml.append(Xml.value(columns.get(column).replace("\n", "_x000a_"))).append("\"/>");
    }
    xml.append("</tableColumns><tableStyleInfo name=\"").append(STYLE);
    return xml.append("\" showRowStripes=\"true\"/></table>").toString();
  }
}
