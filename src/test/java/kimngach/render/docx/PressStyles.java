package kimngach.render.docx;

import static kimngach.render.docx.LookStyles.BOLD;
import static kimngach.render.docx.LookStyles.ITALIC;
import static kimngach.render.docx.LookStyles.KEEP;
import static kimngach.render.docx.LookStyles.LIGHT_ITALIC;
import static kimngach.render.docx.LookStyles.borders;
import static kimngach.render.docx.LookStyles.exactly;
import static kimngach.render.docx.LookStyles.indent;
import static kimngach.render.docx.LookStyles.jc;
import static kimngach.render.docx.LookStyles.rule;
import static kimngach.render.docx.LookStyles.size;
import static kimngach.render.docx.LookStyles.spacing;
import static kimngach.render.docx.LookStyles.tblPr;

/**
 * The styles of the press sheet: white figures on blue, a warning on yellow, smaller type so that
 * two languages fit one page. What it does not redefine is as in the monthly bulletin.
 */
final class PressStyles {
  private static final String NAVY = color("1F4E79");
  private static final String WHITE = color("FFFFFF");
  private static final String GREY = color("444444");
  private static final String NONE = "w:val=\"nil\"";

  private PressStyles() {}

  static StyleSheet all() {
    StyleSheet styles = LookStyles.all().redefining();
    addMasthead(styles);
    addHeadlines(styles);
    addText(styles);
    addTable(styles);
    return styles;
  }

  private static void addMasthead(StyleSheet styles) {
    String center = jc("center");
    String translation = LIGHT_ITALIC + GREY + size(16);
    styles.bilingual("Parent Body", "Normal", center, "<w:caps/>" + GREY + size(20), translation);
    styles.bilingual(
        "Issuing Body", "Normal", center, BOLD + "<w:caps/>" + NAVY + size(21), translation);
    styles.bilingual("State", "Normal", center, GREY + size(20), translation);
    styles.bilingual("Motto", "Normal", center, BOLD + GREY + size(21), translation);
    styles.bilingual("Place and Date", "Normal", center, ITALIC + size(20), translation);
    styles.bilingual(
        "Title",
        "Normal",
        KEEP + spacing(60, 0) + center,
        BOLD + NAVY + size(40),
        LIGHT_ITALIC + NAVY + size(20));
    styles.bilingual(
        "Subtitle", "Normal", KEEP + center, BOLD + size(27), LIGHT_ITALIC + GREY + size(20));
    styles.paragraph("Issuing Rule", "Normal", blue(rule(1397, 20)), size(4));
    styles.paragraph("Motto Rule", "Normal", blue(rule(1461, 20)), size(4));
    styles.paragraph("Title Rule", "Normal", blue(rule(3200, 40)), size(8));
  }

  private static void addHeadlines(StyleSheet styles) {
    String center = KEEP + jc("center");
    styles.bilingual(
        "Headline Title",
        "Normal",
        center,
        BOLD + WHITE + size(24),
        LIGHT_ITALIC + WHITE + size(18));
    styles.bilingual(
        "Headline Subtitle", "Normal", center, WHITE + size(20), ITALIC + WHITE + size(17));
    styles.paragraph("Headline Label", "Normal", center, WHITE + size(20));
    styles.bilingual(
        "Headline Value",
        "Normal",
        center,
        BOLD + WHITE + size(22),
        LIGHT_ITALIC + WHITE + size(18));
    styles.bilingual(
        "Headline Part",
        "Normal",
        center,
        BOLD + WHITE + size(20),
        LIGHT_ITALIC + WHITE + size(17));
    styles.character("Headline Figure", size(34));
    styles.character("Headline Figure Translation", size(18));
    styles.character("Headline Part Figure", size(24));
    styles.character("Headline Part Figure Translation", size(17));
    String lines = "w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"FFFFFF\"";
    styles.table(
        "Headline Table",
        "Normal Table",
        tblPr(borders(NONE, "<w:insideV " + lines + "/>"), 30, 113)
            + "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F4E79\"/></w:tcPr>");
  }

  private static void addText(StyleSheet styles) {
    styles.paragraph("Body Text", "Normal", spacing(70, 0) + jc("both"), size(22));
    styles.paragraph("Body Text Translation", "Normal", jc("both"), ITALIC + GREY + size(19));
    styles.paragraph("Translation Mark", "Normal", KEEP + jc("center"), ITALIC + GREY + size(17));
    styles.paragraph("Column Text", "Normal", spacing(70, 0), size(20));
    String line = "w:val=\"single\" w:sz=\"12\" w:space=\"3\" w:color=\"7F6000\"";
    String lines = "<w:pBdr><w:top " + line + "/><w:bottom " + line + "/></w:pBdr>";
    String tint = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF6DA\"/>";
    String inset = indent("w:left=\"113\" w:right=\"113\"");
    styles.paragraph(
        "Callout", "Normal", KEEP + lines + tint + spacing(120, 0) + inset, BOLD + size(21));
    styles.paragraph(
        "Callout Translation", "Normal", lines + tint + spacing(0, 80) + inset, ITALIC + size(18));
    styles.bilingual(
        "Note", "Normal", spacing(50, 0), GREY + size(18), LIGHT_ITALIC + GREY + size(16));
    styles.paragraph("header", "Normal", jc("center"), NAVY + size(20));
  }

  private static void addTable(StyleSheet styles) {
    styles.paragraph("caption", "Normal", KEEP + spacing(100, 0), BOLD + NAVY + size(23));
    styles.paragraph("caption Translation", "Normal", KEEP, ITALIC + NAVY + size(19));
    styles.paragraph("Unit", "Normal", KEEP + jc("right"), size(18));
    styles.paragraph("Table Gap", "Normal", exactly(60), size(4));
    styles.bilingual(
        "Table Header",
        "Normal",
        KEEP + jc("center"),
        BOLD + NAVY + size(20),
        LIGHT_ITALIC + NAVY + size(17));
    styles.bilingual(
        "Table Header Label", "Table Header", jc("left"), "", LIGHT_ITALIC + NAVY + size(17));
    styles.bilingual(
        "Table Header Number", "Table Header", jc("right"), "", LIGHT_ITALIC + NAVY + size(17));
    for (String weight : new String[] {"", "Total "}) {
      String run = (weight.isEmpty() ? "" : BOLD) + size(21);
      String translation = LIGHT_ITALIC + GREY + size(17);
      styles.bilingual("Table " + weight + "Label", "Normal", "", run, translation);
      styles.bilingual("Table " + weight + "Number", "Normal", jc("right"), run, translation);
    }
    styles.bilingual(
        "Table Label 1",
        "Table Label",
        indent("w:left=\"227\""),
        "",
        LIGHT_ITALIC + GREY + size(17));
    String thick = "w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"1F4E79\"";
    String thin = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9DC3E6\"";
    String frame =
        "<w:top "
            + thick
            + "/><w:left "
            + NONE
            + "/><w:bottom "
            + thick
            + "/><w:right "
            + NONE
            + "/><w:insideH "
            + thin
            + "/>";
    styles.table("Bulletin Table", "Normal Table", tblPr(frame, 15, 85));
  }

  private static String blue(String rule) {
    return rule.replace("000000", "1F4E79").replace("w:before=\"60\"", "w:before=\"30\"");
  }

  private static String color(String rgb) {
    return "<w:color w:val=\"" + rgb + "\"/>";
  }
}
