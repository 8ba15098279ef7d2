package kimngach.render.docx;

/**
 * The styles of the look: type and spacing after Decree 30/2020/NĐ-CP, Appendix I. Lengths are
 * twentieths of a point, type sizes half points.
 */
final class LookStyles {
  private static final String LINE = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"";
  private static final String RULE = "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"";
  private static final String TINT = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EEF4\"/>";
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
    addHeadlines(styles);
    addText(styles);
    addClosing(styles);
    addTableCells(styles);
    addTables(styles);
    return styles;
  }

  private static void addMasthead(StyleSheet styles) {
    String center = jc("center");
    styles.bilingual("Parent Body", "Normal", center, "<w:caps/>" + size(24), ITALIC + size(20));
    styles.bilingual(
        "Issuing Body", "Normal", center, BOLD + "<w:caps/>" + size(24), LIGHT_ITALIC + size(20));
    styles.bilingual("State", "Normal", center, BOLD + size(24), LIGHT_ITALIC + size(20));
    styles.bilingual("Motto", "Normal", center, BOLD + size(26), LIGHT_ITALIC + size(21));
    styles.paragraph("Issuing Rule", "Normal", rule(1261, 40), size(4));
    styles.paragraph("Motto Rule", "Normal", rule(1075, 40), size(4));
    styles.paragraph("Document Number", "Normal", spacing(80, 0) + center, "");
    styles.bilingual(
        "Place and Date", "Normal", spacing(80, 0) + center, "<w:i/>", ITALIC + size(22));
    styles.bilingual(
        "Title",
        "Normal",
        KEEP + spacing(240, 0) + center,
        BOLD + size(28),
        LIGHT_ITALIC + size(24));
    styles.bilingual(
        "Subtitle", "Normal", KEEP + spacing(20, 0) + center, BOLD, LIGHT_ITALIC + size(24));
    styles.paragraph("Title Rule", "Normal", rule(3100, 160), size(8));
  }

  private static void addHeadlines(StyleSheet styles) {
    String center = KEEP + jc("center");
    styles.bilingual("Headline Title", "Normal", center, BOLD + size(25), LIGHT_ITALIC + size(22));
    styles.bilingual("Headline Subtitle", "Normal", center, size(22), ITALIC + size(20));
    styles.paragraph("Headline Label", "Normal", KEEP + spacing(80, 0) + jc("center"), size(22));
    styles.bilingual("Headline Value", "Normal", center, BOLD + size(26), LIGHT_ITALIC + size(22));
    styles.bilingual("Headline Part", "Normal", center, BOLD + size(24), LIGHT_ITALIC + size(21));
    styles.character("Headline Figure", size(40));
    styles.character("Headline Figure Translation", size(24));
    styles.character("Headline Part Figure", size(30));
    styles.character("Headline Part Figure Translation", size(22));
  }

  private static void addText(StyleSheet styles) {
    for (int level = 1; level <= 3; level++) {
      String outline = "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
      String look = BOLD + (level == 3 ? "<w:i/>" : "") + size(level == 1 ? 28 : 26);
      String before = spacing(level == 1 ? 280 : 200, 0);
      styles.paragraph("heading " + level, "Normal", KEEP + before + outline, look);
      styles.paragraph(
          "heading " + level + " Translation", "Normal", KEEP + spacing(0, 40), ITALIC + size(24));
    }
    String body = spacing(120, 0) + indent("w:firstLine=\"567\"") + jc("both");
    styles.paragraph("Body Text", "Normal", body, "");
    styles.paragraph(
        "Body Text Translation",
        "Normal",
        spacing(40, 0) + indent("w:firstLine=\"567\"") + jc("both"),
        ITALIC + size(24));
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
        ITALIC + size(24));
    String box = box(RULE);
    String inset = indent("w:left=\"142\" w:right=\"142\"");
    styles.paragraph(
        "Callout",
        "Normal",
        "<w:keepLines/>" + box + TINT + spacing(160, 0) + inset + jc("both"),
        "");
    styles.paragraph(
        "Callout Translation",
        "Normal",
        "<w:keepLines/>" + box + TINT + spacing(0, 160) + inset + jc("both"),
        ITALIC + size(24));
    styles.bilingual("Note", "Normal", spacing(60, 0) + jc("both"), size(21), ITALIC + size(20));
    styles.paragraph("Chart", "Normal", spacing(160, 60) + jc("center"), "");
    styles.paragraph("header", "Normal", jc("center"), "");
    styles.character("Figure", "");
    styles.character("Inline Translation", "<w:i/>");
  }

  private static void addClosing(StyleSheet styles) {
    String center = KEEP + jc("center");
    String signer = BOLD + size(26);
    String translated = LIGHT_ITALIC + size(20);
    styles.bilingual("Signer Authority", "Normal", center, signer, translated);
    styles.bilingual("Signer Title", "Normal", center, signer, translated);
    styles.bilingual("Signer Name", "Normal", spacing(1200, 0) + jc("center"), signer, translated);
    styles.bilingual("Recipients Heading", "Normal", "", BOLD + "<w:i/>" + size(24), size(20));
    styles.bilingual("Recipient", "Normal", "", size(22), ITALIC + size(20));
    String begins = KEEP + "<w:pageBreakBefore/>" + jc("center") + outline(0);
    styles.paragraph("Appendix Label", "Normal", begins, BOLD + size(28));
    styles.paragraph(
        "Appendix Label Translation",
        "Normal",
        KEEP + spacing(60, 0) + jc("center"),
        ITALIC + size(24));
    styles.paragraph("Appendix Title", "Normal", KEEP + jc("center") + outline(1), BOLD + size(28));
    styles.paragraph("Appendix Title Translation", "Normal", center, ITALIC + size(24));
    styles.paragraph("Appendix Reference", "Normal", center, "<w:i/>");
  }

  private static String outline(int level) {
    return "<w:outlineLvl w:val=\"" + level + "\"/>";
  }

  private static void addTableCells(StyleSheet styles) {
    styles.paragraph("caption", "Normal", KEEP + spacing(240, 0) + jc("center"), BOLD);
    styles.paragraph(
        "caption Translation", "Normal", KEEP + spacing(0, 0) + jc("center"), ITALIC + size(24));
    styles.paragraph("Unit", "Normal", KEEP + spacing(40, 40) + jc("right"), size(22));
    styles.paragraph("Table Gap", "Normal", exactly(120), size(8));
    styles.bilingual(
        "Table Header", "Normal", KEEP + jc("center"), BOLD + size(22), LIGHT_ITALIC + size(20));
    styles.bilingual("Table Group", "Normal", KEEP, BOLD + size(22), LIGHT_ITALIC + size(20));
    for (String weight : new String[] {"", "Total "}) {
      String run = (weight.isEmpty() ? "" : BOLD) + size(22);
      String label = "Table " + weight + "Label";
      styles.bilingual(label, "Normal", "", run, ITALIC + size(20));
      for (int depth = 1; depth <= 3; depth++) {
        String left = indent("w:left=\"" + 227 * depth + "\"");
        styles.bilingual(label + " " + depth, label, left, "", ITALIC + size(20));
      }
      styles.bilingual("Table " + weight + "Mark", "Normal", jc("center"), run, ITALIC + size(20));
      styles.bilingual("Table " + weight + "Number", "Normal", jc("right"), run, ITALIC + size(20));
    }
  }

  private static void addTables(StyleSheet styles) {
    styles.table("Masthead Table", "Normal Table", margins(0, 0));
    styles.table("Signature Table", "Normal Table", margins(200, 0));
    String outer = borders(RULE, "");
    String inner = "<w:insideV " + LINE + "/>";
    styles.table("Headline Table", "Normal Table", tblPr(outer + inner, 60, 113));
    String grid = borders(LINE, "<w:insideH " + LINE + "/><w:insideV " + LINE + "/>");
    String firstRow =
        "<w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
            + TINT
            + "<w:vAlign w:val=\"center\"/></w:tcPr>"
            + "</w:tblStylePr>";
    styles.table("Bulletin Table", "Normal Table", tblPr(grid, 30, 85) + firstRow);
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
    return "<w:top "
        + line
        + "/><w:left "
        + line
        + "/><w:bottom "
        + line
        + "/><w:right "
        + line
        + "/>"
        + inner;
  }

  static String box(String line) {
    String close = line.replace("w:space=\"0\"", "w:space=\"4\"");
    return "<w:pBdr>" + borders(close, "") + "</w:pBdr>";
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
