package kimngach.render.docx;

/**
 * The styles of the look: type and spacing after Decree 30/2020/NĐ-CP, Appendix I. Lengths are
 * twentieths of a point, type sizes half points.
 */
final class LookStyles {
  private static final String NONE = "w:val=\"nil\"";
  private static final String HEAVY =
      "w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"";
  private static final String THIN = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"";
  private static final String LIGHT =
      "w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"999999\"";
  private static final String BLUE = "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F4E79\"";
  private static final String NAVY = "<w:color w:val=\"1F4E79\"/>";
  private static final String GREY = "<w:color w:val=\"333333\"/>";
  private static final String RULE = "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"";
  private static final String TINT = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFF3F8\"/>";
  private static final String BAR =
      "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"9\" w:color=\"1F4E79\"/></w:pBdr>";
  private static final String INSET = "<w:ind w:left=\"240\" w:right=\"142\"/>";
  static final String KEEP = "<w:keepNext/>";
  static final String BOLD = "<w:b/>";
  static final String ITALIC = "<w:i/>";
  static final String LIGHT_ITALIC = "<w:b w:val=\"0\"/>" + ITALIC;

  private LookStyles() {}

  static StyleSheet all() {
    StyleSheet styles = new StyleSheet();
    styles.standard("paragraph", "Normal", "<w:pPr><w:widowControl/></w:pPr>");
    styles.standard("character", "Default Paragraph Font", "");
    styles.standard("table", "Normal Table", margins(0, 0));
    addMasthead(styles);
    addLanguages(styles);
    addHeadlines(styles);
    addText(styles);
    addClosing(styles);
    addTableCells(styles);
    addTables(styles);
    return styles;
  }

  private static void addMasthead(StyleSheet styles) {
    String center = jc("center");
    String translation = LIGHT_ITALIC + GREY + size(18);
    styles.bilingual("Parent Body", "Normal", center, "<w:caps/>" + size(24), translation);
    styles.bilingual("Issuing Body", "Normal", center, BOLD + "<w:caps/>" + size(24), translation);
    styles.bilingual("State", "Normal", center, BOLD + size(24), translation);
    styles.bilingual("Motto", "Normal", center, BOLD + size(26), translation);
    styles.paragraph("Issuing Rule", "Normal", rule(1261, 40), size(4));
    styles.paragraph("Motto Rule", "Normal", rule(1075, 40), size(4));
    styles.paragraph("Document Number", "Normal", spacing(80, 0) + center, "");
    styles.bilingual(
        "Place and Date", "Normal", spacing(80, 0) + center, "<w:i/>", ITALIC + GREY + size(20));
    styles.bilingual(
        "Title",
        "Normal",
        KEEP + spacing(240, 0) + center,
        BOLD + size(28),
        LIGHT_ITALIC + GREY + size(24));
    styles.bilingual(
        "Subtitle",
        "Normal",
        KEEP + spacing(80, 0) + center,
        BOLD + size(28),
        LIGHT_ITALIC + GREY + size(24));
    styles.paragraph("Title Rule", "Normal", rule(3100, 160), size(8));
  }

  /** What tells translations from the official text, and text in columns, a language each. */
  private static void addLanguages(StyleSheet styles) {
    styles.paragraph(
        "Translation Mark",
        "Normal",
        KEEP + spacing(20, 0) + jc("center"),
        ITALIC + GREY + size(19));
    styles.paragraph("Column Text", "Normal", spacing(120, 0), size(23));
    styles.paragraph(
        "Column Item",
        "Column Text",
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + indent("w:left=\"284\" w:hanging=\"284\""),
        "");
    styles.paragraph(
        "Column Callout",
        "Column Text",
        "<w:keepLines/>" + BAR + TINT + spacing(160, 80) + INSET,
        "");
  }

  private static void addHeadlines(StyleSheet styles) {
    String blue = BOLD + NAVY;
    String pale = LIGHT_ITALIC + NAVY;
    styles.bilingual("Headline Title", "Normal", KEEP, blue + size(25), pale + size(21));
    styles.bilingual("Headline Subtitle", "Normal", KEEP, size(22), ITALIC + GREY + size(19));
    styles.paragraph("Headline Label", "Normal", KEEP + spacing(40, 0), size(23));
    styles.bilingual("Headline Value", "Normal", KEEP, blue + size(26), pale + size(21));
    styles.bilingual("Headline Part", "Normal", KEEP, blue + size(24), pale + size(19));
    styles.character("Headline Figure", size(33));
    styles.character("Headline Figure Translation", size(21));
    styles.character("Headline Part Figure", size(27));
    styles.character("Headline Part Figure Translation", size(19));
  }

  private static void addText(StyleSheet styles) {
    for (int level = 1; level <= 3; level++) {
      String outline = "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
      String look = BOLD + (level == 3 ? "<w:i/>" : "") + size(26);
      String before = spacing(level == 1 ? 280 : 200, 0);
      styles.paragraph("heading " + level, "Normal", KEEP + before + outline, look);
      styles.paragraph(
          "heading " + level + " Translation",
          "Normal",
          KEEP + spacing(20, 80),
          ITALIC + GREY + size(22));
    }
    String body = spacing(120, 0) + indent("w:firstLine=\"567\"") + jc("both");
    styles.paragraph("Body Text", "Normal", body, "");
    styles.paragraph(
        "Body Text Translation",
        "Normal",
        spacing(40, 0) + indent("w:firstLine=\"567\"") + jc("both"),
        ITALIC + GREY + size(22));
    String list = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
    styles.paragraph(
        "List Item",
        "Normal",
        list + spacing(120, 0) + indent("w:left=\"851\" w:hanging=\"284\"") + jc("both"),
        "");
    styles.paragraph(
        "List Item Translation",
        "Normal",
        spacing(20, 0) + indent("w:left=\"851\"") + jc("both"),
        ITALIC + GREY + size(22));
    styles.paragraph(
        "Callout",
        "Normal",
        "<w:keepLines/>" + BAR + TINT + spacing(160, 0) + INSET + jc("both"),
        "");
    styles.paragraph(
        "Callout Translation",
        "Normal",
        "<w:keepLines/>" + BAR + TINT + spacing(0, 160) + INSET + jc("both"),
        ITALIC + GREY + size(22));
    styles.bilingual(
        "Note", "Normal", spacing(60, 0) + jc("both"), size(21), ITALIC + GREY + size(19));
    styles.paragraph("Chart", "Normal", spacing(160, 60) + jc("center"), "");
    styles.paragraph("header", "Normal", jc("center"), "");
    styles.character("Figure", "");
    styles.character("Inline Translation", "<w:i/>");
  }

  private static void addClosing(StyleSheet styles) {
    String center = KEEP + jc("center");
    String signer = BOLD + size(26);
    String translated = LIGHT_ITALIC + GREY + size(18);
    styles.bilingual("Signer Authority", "Normal", center, signer, translated);
    styles.bilingual("Signer Title", "Normal", center, signer, translated);
    styles.bilingual("Signer Name", "Normal", spacing(1200, 0) + jc("center"), signer, translated);
    styles.bilingual(
        "Recipients Heading", "Normal", "", BOLD + "<w:i/>" + size(24), GREY + size(18));
    styles.bilingual("Recipient", "Normal", "", size(22), ITALIC + GREY + size(18));
    String begins = KEEP + "<w:pageBreakBefore/>" + jc("center") + outline(0);
    styles.paragraph("Appendix Label", "Normal", begins, BOLD + size(28));
    styles.paragraph(
        "Appendix Label Translation",
        "Normal",
        KEEP + spacing(60, 0) + jc("center"),
        ITALIC + GREY + size(22));
    styles.paragraph("Appendix Title", "Normal", KEEP + jc("center") + outline(1), BOLD + size(28));
    styles.paragraph("Appendix Title Translation", "Normal", center, ITALIC + GREY + size(22));
    styles.paragraph("Appendix Reference", "Normal", center, "<w:i/>");
  }

  private static String outline(int level) {
    return "<w:outlineLvl w:val=\"" + level + "\"/>";
  }

  private static void addTableCells(StyleSheet styles) {
    String translation = LIGHT_ITALIC + GREY + size(17);
    styles.paragraph("caption", "Normal", KEEP + spacing(200, 0), BOLD + size(24));
    styles.paragraph("caption Translation", "Normal", KEEP, ITALIC + GREY + size(21));
    styles.paragraph("Unit", "Normal", KEEP + spacing(0, 40) + jc("right"), size(20));
    styles.paragraph("Table Gap", "Normal", exactly(120), size(8));
    styles.bilingual("Table Header", "Normal", KEEP + jc("center"), BOLD + size(21), translation);
    styles.bilingual("Table Header Label", "Table Header", jc("left"), "", translation);
    styles.bilingual("Table Header Number", "Table Header", jc("right"), "", translation);
    styles.bilingual(
        "Table Group", "Normal", KEEP, BOLD + NAVY + size(21), LIGHT_ITALIC + NAVY + size(18));
    for (String weight : new String[] {"", "Total "}) {
      String run = (weight.isEmpty() ? "" : BOLD) + size(21);
      String label = "Table " + weight + "Label";
      styles.bilingual(label, "Normal", "", run, translation);
      for (int depth = 1; depth <= 3; depth++) {
        String left = indent("w:left=\"" + 227 * depth + "\"");
        styles.bilingual(label + " " + depth, label, left, "", translation);
      }
      styles.bilingual("Table " + weight + "Mark", "Normal", jc("center"), run, translation);
      styles.bilingual("Table " + weight + "Number", "Normal", jc("right"), run, translation);
    }
  }

  /** Rules as thin as a statistical yearbook's, no box around a cell. */
  private static void addTables(StyleSheet styles) {
    styles.table("Masthead Table", "Normal Table", margins(0, 0));
    styles.table("Column Table", "Normal Table", margins(0, 142));
    styles.table("Signature Table", "Normal Table", margins(200, 0));
    String panels =
        sides(BLUE.replace("\"6\"", "\"20\""), BLUE, BLUE, BLUE) + "<w:insideV " + BLUE + "/>";
    String pale = "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F7F9FC\"/></w:tcPr>";
    styles.table("Headline Table", "Normal Table", tblPr(panels, 40, 170) + pale);
    String rules = sides(HEAVY, NONE, HEAVY, NONE) + "<w:insideH " + LIGHT + "/>";
    String firstRow =
        "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom "
            + THIN
            + "/></w:tcBorders></w:tcPr></w:tblStylePr>";
    styles.table("Bulletin Table", "Normal Table", tblPr(rules, 30, 60) + firstRow);
  }

  static String tblPr(String borders, int vertical, int horizontal) {
    return "<w:tblPr><w:tblBorders>"
        + borders
        + "</w:tblBorders>"
        + cellMargins(vertical, horizontal)
        + "</w:tblPr>";
  }

  static String margins(int vertical, int horizontal) {
    return "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
        + cellMargins(vertical, horizontal)
        + "</w:tblPr>";
  }

  static String cellMargins(int vertical, int horizontal) {
    return "<w:tblCellMar>%s%s%s%s</w:tblCellMar>"
        .replaceFirst("%s", cellMargin("top", vertical))
        .replaceFirst("%s", cellMargin("left", horizontal))
        .replaceFirst("%s", cellMargin("bottom", vertical))
        .replaceFirst("%s", cellMargin("right", horizontal));
  }

  private static String cellMargin(String side, int width) {
    return "<w:" + side + " w:w=\"" + width + "\" w:type=\"dxa\"/>";
  }

  static String borders(String line, String inner) {
    return sides(line, line, line, line) + inner;
  }

  private static String sides(String top, String left, String bottom, String right) {
    return "<w:top "
        + top
        + "/><w:left "
        + left
        + "/><w:bottom "
        + bottom
        + "/><w:right "
        + right
        + "/>";
  }

  /**
   * A rule across a paragraph, shortened by the same length at both ends, and the gap beneath it.
   */
  static String rule(int shortened, int after) {
    return "<w:pBdr><w:top "
        + RULE
        + "/></w:pBdr>"
        + "<w:spacing w:before=\"60\" w:after=\""
        + after
        + "\" w:line=\"80\" w:lineRule=\"exact\"/>"
        + indent("w:left=\"" + shortened + "\" w:right=\"" + shortened + "\"");
  }

  static String exactly(int height) {
    return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
        + height
        + "\" w:lineRule=\"exact\"/>";
  }

  static String spacing(int before, int after) {
    return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
  }

  static String indent(String sides) {
    return "<w:ind " + sides + "/>";
  }

  static String jc(String side) {
    return "<w:jc w:val=\"" + side + "\"/>";
  }

  static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }
}
