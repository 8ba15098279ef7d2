package kimngach.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.WorkbookUtil;

/** A workbook while sheets are added behind its last one. */
public final class Workbook {
  /** The relations to shared strings and styles come before those to sheets. */
  private static final int BEFORE_SHEETS = 2;

  private final SharedStrings strings = new SharedStrings();
  private final List<Worksheet> sheets = new ArrayList<>();

  /**
   * Adds an empty sheet.
   *
   * @throws IllegalArgumentException when spreadsheet programs would refuse the name, or it is
   *     taken
   */
  public Worksheet add(String name) {
    WorkbookUtil.validateSheetName(name);
    if (sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name))) {
      throw new IllegalArgumentException("Expecting a name for each sheet, found two " + name);
    }
    Worksheet sheet = new Worksheet(name, strings);
    sheets.add(sheet);
    return sheet;
  }

  /**
   * The workbook as a file.
   *
   * @param styles the part that holds the styles of its cells, as XML
   */
  public byte[] bytes(String styles, WorkbookProperties properties) {
    PackageParts parts = new PackageParts();
    parts.addProperties(properties);
    parts.add("xl/sharedStrings.xml", "spreadsheetml.sharedStrings", strings.xml());
    parts.add("xl/styles.xml", "spreadsheetml.styles", styles);
    addTables(parts);
    parts.add("xl/workbook.xml", "spreadsheetml.sheet.main", xml());
    parts.addRelations("xl/_rels/workbook.xml.rels", relations());
    for (int number = 1; number <= sheets.size(); number++) {
      Worksheet sheet = sheets.get(number - 1);
      parts.add(part(number), "spreadsheetml.worksheet", sheet.xml(number == 1));
    }
    return parts.zip();
  }

  private static String part(int sheet) {
    return "xl/worksheets/sheet" + sheet + ".xml";
  }

  private void addTables(PackageParts parts) {
    int table = 0;
    for (int number = 1; number <= sheets.size(); number++) {
      Worksheet sheet = sheets.get(number - 1);
      if (sheet.table().isPresent()) {
        table++;
        String name = "tables/table" + table + ".xml";
        parts.add("xl/" + name, "spreadsheetml.table", sheet.table().get().xml(table));
        parts.addRelations(
            "xl/worksheets/_rels/sheet" + number + ".xml.rels",
            PackageParts.relation(1, "../" + name, PackageParts.RELATIONS + "/table"));
      }
    }
  }

  /** In the order of their ids as words, as Office files have them. */
  private String relations() {
    Map<String, String> byId = new TreeMap<>();
    addRelation(byId, 1, "sharedStrings.xml", "/sharedStrings");
    addRelation(byId, 2, "styles.xml", "/styles");
    for (int number = 1; number <= sheets.size(); number++) {
      String target = "worksheets/sheet" + number + ".xml";
      addRelation(byId, BEFORE_SHEETS + number, target, "/worksheet");
    }
    return String.join("", byId.values());
  }

  private static void addRelation(Map<String, String> byId, int id, String target, String type) {
    byId.put(
        Integer.toString(id), PackageParts.relation(id, target, PackageParts.RELATIONS + type));
  }

  private String xml() {
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<workbook xmlns=\"").append(PackageParts.SPREADSHEET);
    xml.append("\" xmlns:r=\"").append(PackageParts.RELATIONS);
    xml.append("\"><workbookPr date1904=\"false\"/><bookViews><workbookView activeTab=\"0\"/>");
    xml.append("</bookViews><sheets>");
    for (int number = 1; number <= sheets.size(); number++) {
      xml.append("<sheet name=\"").append(Xml.value(sheets.get(number - 1).name()));
      xml.append("\" r:id=\"rId").append(BEFORE_SHEETS + number);
      xml.append("\" sheetId=\"").append(number).append("\"/>");
    }
    xml.append("</sheets>");
    String names = repeatedRows();
    xml.append(names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>");
    return xml.append("</workbook>").toString();
  }

  private String repeatedRows() {
    StringBuilder xml = new StringBuilder();
    for (int index = 0; index < sheets.size(); index++) {
      Worksheet sheet = sheets.get(index);
      if (sheet.repeated().isPresent()) {
        int row = sheet.repeated().get();
        xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(index);
        xml.append("\">").append(Xml.text(SheetNameFormatter.format(sheet.name())));
        xml.append("!$").append(row).append(":$").append(row).append("</definedName>");
      }
    }
    return xml.toString();
  }
}
