package kimngach.render.pdf;

import java.util.Map;
import kimngach.render.pdf.jrxml.XmlPart;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.ModeEnum;

/** Makes a style out of what usual styles are made of. */
final class UsualStyle {
  private UsualStyle() {}

  /**
   * The style that an element {@code style} describes.
   *
   * @param design the page with the styles that stand above it
   * @throws JRException when something in it is not usual, or wrong
   */
  static JRDesignStyle of(XmlPart part, JasperDesign design) throws JRException {
    JRDesignStyle style = new JRDesignStyle(design);
    for (Map.Entry<String, String> written : part.attributes().entrySet()) {
      String value = written.getValue();
      switch (written.getKey()) {
        case "name" -> style.setName(value);
        case "default" -> style.setDefault(Written.truth(value));
        case "style" -> style.setParentStyle(UsualDesign.style(value, design));
        case "mode" -> style.setMode(Written.one(ModeEnum.values(), value));
        case "forecolor" -> style.setForecolor(Written.color(value));
        case "backcolor" -> style.setBackcolor(Written.color(value));
        case "fontName" -> style.setFontName(value);
        case "fontSize" -> style.setFontSize(Written.number(value));
        case "bold" -> style.setBold(Written.truth(value));
        case "italic" -> style.setItalic(Written.truth(value));
        case "hTextAlign" ->
            style.setHorizontalTextAlign(Written.one(HorizontalTextAlignEnum.values(), value));
        default -> throw Written.unusual(written.getKey());
      }
    }
    for (XmlPart child : part.children()) {
      switch (child.name()) {
        case "box" -> set(style.getLineBox(), child);
        case "pen" -> set(style.getLinePen(), child);
        case "paragraph" -> set(style.getParagraph(), child);
        default -> throw Written.unusual(child.name());
      }
    }
    return style;
  }

  private static void set(JRLineBox box, XmlPart part) throws JRException {
    for (Map.Entry<String, String> written : part.attributes().entrySet()) {
      String value = written.getValue();
      switch (written.getKey()) {
        case "padding" -> box.setPadding(Written.whole(value));
        case "topPadding" -> box.setTopPadding(Written.whole(value));
        case "leftPadding" -> box.setLeftPadding(Written.whole(value));
        case "bottomPadding" -> box.setBottomPadding(Written.whole(value));
        case "rightPadding" -> box.setRightPadding(Written.whole(value));
        default -> throw Written.unusual(written.getKey());
      }
    }
    for (XmlPart child : part.children()) {
      switch (child.name()) {
        case "pen" -> set(box.getPen(), child);
        case "topPen" -> set(box.getTopPen(), child);
        case "leftPen" -> set(box.getLeftPen(), child);
        case "bottomPen" -> set(box.getBottomPen(), child);
        case "rightPen" -> set(box.getRightPen(), child);
        default -> throw Written.unusual(child.name());
      }
    }
  }

  private static void set(JRPen pen, XmlPart part) throws JRException {
    for (Map.Entry<String, String> written : part.attributes().entrySet()) {
      String value = written.getValue();
      switch (written.getKey()) {
        case "lineWidth" -> pen.setLineWidth(Written.number(value));
        case "lineColor" -> pen.setLineColor(Written.color(value));
        default -> throw Written.unusual(written.getKey());
      }
    }
  }

  private static void set(JRParagraph paragraph, XmlPart part) throws JRException {
    for (Map.Entry<String, String> written : part.attributes().entrySet()) {
      String value = written.getValue();
      switch (written.getKey()) {
        case "lineSpacing" ->
            paragraph.setLineSpacing(Written.one(LineSpacingEnum.values(), value));
        case "lineSpacingSize" -> paragraph.setLineSpacingSize(Written.number(value));
        case "firstLineIndent" -> paragraph.setFirstLineIndent(Written.whole(value));
        case "leftIndent" -> paragraph.setLeftIndent(Written.whole(value));
        case "rightIndent" -> paragraph.setRightIndent(Written.whole(value));
        case "spacingBefore" -> paragraph.setSpacingBefore(Written.whole(value));
        case "spacingAfter" -> paragraph.setSpacingAfter(Written.whole(value));
        default -> throw Written.unusual(written.getKey());
      }
    }
    if (!part.children().isEmpty()) {
      throw Written.unusual(part.name());
    }
  }
}
