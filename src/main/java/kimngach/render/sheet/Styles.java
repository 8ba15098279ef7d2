package kimngach.render.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The styles of a workbook; cells refer to them by number. */
public final class Styles {
  /** The number of the font of plain words. */
  public static final int STANDARD_FONT = 0;

  /** The number of the format that shows what a cell holds. */
  public static final int GENERAL = 0;

  /** The number of the style of a cell that has none of its own. */
  public static final int PLAIN = 0;

  static final int HEADER_FILL = 3;
  static final int HEADER_BORDER = 1;

  /** Spreadsheet programs give the first two a meaning of their own, whatever they say. */
  private static final List<String> FILLS =
      List.of(
          "<fill><patternFill patternType=\"none\"/></fill>",
          "<fill><patternFill patternType=\"darkGray\"/></fill>",
          "<fill><patternFill patternType=\"none\"><fgColor rgb=\"FFE8EEF4\"/></patternFill></fill>",
          "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF4\"/></patternFill></fill>");

  private static final List<String> BORDERS =
      List.of(
          "<border><left/><right/><top/><bottom/><diagonal/></border>",
          "<border><bottom style=\"thin\"/></border>");

  private static final String PLAIN_CELL =
      "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";

  private final String typeface;
  private final int size;
  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();

  /**
   * Styles of one typeface.
   *
   * @param typeface its name, such as {@code Arial}
   * @param size of plain words, in points
   */
  public Styles(String typeface, int size) {
    this.typeface = typeface;
    this.size = size;
    fonts.add(
        ("<font><sz val=\"" + (double) size + "\"/><color indexed=\"8\"/><name val=\"" + typeface)
            + "\"/><family val=\"2\"/><scheme val=\"minor\"/></font>");
    cells.add(PLAIN_CELL + " xfId=\"0\"/>");
  }

  /** Adds a bold font and tells its number. */
  public int addBoldFont(int points) {
    return addFont(points, "<b val=\"true\"/>");
  }

  /** Adds an underlined font of a color, given as {@code RRGGBB}, and tells its number. */
  public int addLinkFont(String color) {
    return addFont(size, "<u val=\"single\"/><color rgb=\"FF" + color + "\"/>");
  }

  private int addFont(int points, String look) {
    fonts.add(
        ("<font><name val=\"" + typeface + "\"/><sz val=\"" + (double) points + "\"/>")
            + (look + "</font>"));
    return fonts.size() - 1;
  }

  /** The number of a number format, such as {@code #,##0.0}. */
  public int format(String code) {
    int known = BuiltinFormats.getBuiltinFormat(code);
    return known >= 0
        ? known
        : formats.computeIfAbsent(
            code, ignored -> BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX + formats.size());
  }

  /** Adds a style of cells and tells its number. */
  public int add(CellStyle style) {
    cells.add(style.xml());
    return cells.size() - 1;
  }

  /** The part of the workbook that holds them. */
  public String xml() {
    List<String> codes = new ArrayList<>();
    formats.forEach(
        (code, number) ->
            codes.add(
                "<numFmt numFmtId=\"" + number + "\" formatCode=\"" + Xml.value(code) + "\"/>"));
    return Xml.DECLARATION
        + ("<styleSheet xmlns=\"" + PackageParts.SPREADSHEET + "\">")
        + (codes.isEmpty() ? "" : list("numFmts", codes))
        + (list("fonts", fonts) + list("fills", FILLS) + list("borders", BORDERS))
        + list("cellStyleXfs", List.of(PLAIN_CELL + "/>"))
        + (list("cellXfs", cells) + "</styleSheet>");
  }

  private static String list(String name, List<String> elements) {
    return ("<" + name + " count=\"" + elements.size() + "\">" + String.join("", elements))
        + ("</" + name + ">");
  }
}
