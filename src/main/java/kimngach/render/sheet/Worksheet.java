package kimngach.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** A sheet of a workbook: rows from top to bottom, and what lies around them. */
public final class Worksheet {
  private final String name;
  private final SharedStrings strings;
  private final List<SheetRow> rows = new ArrayList<>();
  private final SortedMap<Integer, Integer> widths = new TreeMap<>();
  private final StringBuilder links = new StringBuilder();
  private String pane = "";
  private boolean landscape;
  private Optional<Integer> repeated = Optional.empty();
  private Optional<DeclaredTable> table = Optional.empty();

  Worksheet(String name, SharedStrings strings) {
    this.name = name;
    this.strings = strings;
  }

  String name() {
    return name;
  }

  /** Adds an empty row beneath the last one. */
  public SheetRow addRow() {
    SheetRow row = new SheetRow(rows.size() + 1, strings);
    rows.add(row);
    return row;
  }

  /** The rows added so far. */
  public int count() {
    return rows.size();
  }

  /** Sets the width of a column, counted from 0, in characters. */
  public void setWidth(int column, int characters) {
    widths.put(column, characters);
  }

  /** Makes a column at least that wide. */
  public void widen(int column, int characters) {
    widths.merge(column, characters, Math::max);
  }

  /** Prints on landscape A4, as wide as the page and as long as it takes. */
  public void printLandscape() {
    landscape = true;
  }

  /** Keeps columns at the left, one or more, and all rows added so far in view. */
  public void freeze(int columns) {
    String corner = CellReference.convertNumToColString(columns) + (count() + 1);
    pane =
        ("<pane xSplit=\"" + (double) columns + "\" ySplit=\"" + (double) count())
            + ("\" state=\"frozen\" topLeftCell=\"" + corner + "\" activePane=\"bottomRight\"/>")
            + "<selection pane=\"bottomRight\"/>";
  }

  /** Prints the row added last on every page. */
  public void repeatLastRow() {
    repeated = Optional.of(count());
  }

  Optional<Integer> repeated() {
    return repeated;
  }

  /** Makes a cell of the row added last lead to the first cell of a sheet. */
  public void addLink(int column, String sheet) {
    links
        .append("<hyperlink location=\"")
        .append(Xml.value("'" + sheet.replace("'", "''") + "'!A1"));
    links.append("\" ref=\"").append(lastRow().address(column)).append("\"/>");
  }

  /**
   * Declares the rows from one on to be a table.
   *
   * @param table its name
   * @param first the row of its header, from 0
   * @param columns the words of its header
   */
  public void declare(String table, int first, List<String> columns) {
    String area = rows.get(first).address(0) + ":" + lastRow().address(columns.size() - 1);
    this.table = Optional.of(new DeclaredTable(table, area, columns));
  }

  Optional<DeclaredTable> table() {
    return table;
  }

  private SheetRow lastRow() {
    return rows.get(rows.size() - 1);
  }

  String xml(boolean shown) {
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<worksheet xmlns=\"").append(PackageParts.SPREADSHEET);
    if (table.isPresent()) {
      xml.append("\" xmlns:r=\"").append(PackageParts.RELATIONS);
    }
    xml.append("\">");
    xml.append(landscape ? "<sheetPr><pageSetUpPr fitToPage=\"true\"/></sheetPr>" : "");
    addDimension(xml);
    xml.append("<sheetViews><sheetView workbookViewId=\"0\"");
    xml.append(shown ? " tabSelected=\"true\"" : "");
    xml.append(pane.isEmpty() ? "/>" : ">" + pane + "</sheetView>");
    xml.append("</sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/>");
    addWidths(xml);
    xml.append("<sheetData>");
    rows.forEach(row -> row.write(xml));
    xml.append("</sheetData>");
    xml.append(links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>");
    xml.append("<pageMargins bottom=\"0.75\" footer=\"0.3\" header=\"0.3\"");
    xml.append(" left=\"0.7\" right=\"0.7\" top=\"0.75\"/>");
    xml.append(
        landscape
            ? "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
            : "");
    xml.append(table.isPresent() ? "<tableParts><tablePart r:id=\"rId1\"/></tableParts>" : "");
    return xml.append("</worksheet>").toString();
  }

  private void addDimension(StringBuilder xml) {
    int right = rows.stream().mapToInt(SheetRow::lastColumn).max().orElse(-1);
    if (right >= 0) {
      xml.append("<dimension ref=\"A1:").append(lastRow().address(right)).append("\"/>");
    }
  }

  private void addWidths(StringBuilder xml) {
    if (widths.isEmpty()) {
      return;
    }
    xml.append("<cols>");
    widths.forEach(
        (column, characters) -> {
          int number = column + 1;
          xml.append("<col min=\"").append(number).append("\" max=\"").append(number);
          xml.append("\" width=\"").append((double) characters).append("\" customWidth=\"true\"/>");
        });
    xml.append("</cols>");
  }
}
