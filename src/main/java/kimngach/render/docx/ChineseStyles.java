package kimngach.render.docx;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * Styles for Chinese: those of the look, but upright where they slant, for Chinese has no slanted
 * letters. They are added to a document as it needs them, so that an editor keeps one style for
 * every language.
 */
final class ChineseStyles {
  private static final String CHINESE = "Chinese";

  private final XWPFDocument document;
  private final Set<String> added = new HashSet<>();

  ChineseStyles(XWPFDocument document) {
    this.document = document;
  }

  /** The id of a paragraph or character style, or that of its companion if its letters slant. */
  String upright(String styleId) {
    if (!isSlanted(styleId)) {
      return styleId;
    }
    String id = styleId + CHINESE;
    if (added.add(id)) {
      add(styleId, id);
    }
    return id;
  }

  /** What a style does not say itself it takes from the one it is based on. */
  private boolean isSlanted(String styleId) {
    for (XWPFStyle style = document.getStyles().getStyle(styleId);
        style != null;
        style = document.getStyles().getStyle(style.getBasisStyleID())) {
      CTStyle known = style.getCTStyle();
      if (known.isSetRPr() && known.getRPr().sizeOfIArray() > 0) {
        return POIXMLUnits.parseOnOff(known.getRPr().getIArray(0));
      }
      if (style.getBasisStyleID() == null) {
        return false;
      }
    }
    return false;
  }

  private void add(String basedOn, String id) {
    XWPFStyle base = document.getStyles().getStyle(basedOn);
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(base.getCTStyle().getType());
    style.setCustomStyle(true);
    style.setStyleId(id);
    style.addNewName().setVal(base.getName() + " " + CHINESE);
    style.addNewBasedOn().setVal(basedOn);
    style.addNewRPr().addNewI().setVal(false);
    document.getStyles().addStyle(new XWPFStyle(style, document.getStyles()));
  }
}
