package kimngach.render.docx;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/** How large the type of a style is: what it does not say it takes from the one it is based on. */
final class TypeSize {
  private static final float UNSAID = 11;

  /** The library takes half a point for two. */
  private static final float QUARTERS = 4;

  /** Styles that are based on one another in a ring are no reason to go on for ever. */
  private static final int DEEPEST = 20;

  private final XWPFStyles styles;

  TypeSize(XWPFDocument document) {
    this.styles = document.getStyles();
  }

  /** The size of a paragraph style's type, in points. */
  float of(String styleId) {
    XWPFStyle style = styles.getStyle(styleId);
    for (int deep = 0; style != null && deep < DEEPEST; deep++) {
      var known = style.getCTStyle();
      if (known.isSetRPr() && known.getRPr().sizeOfSzArray() > 0) {
        long length = POIXMLUnits.parseLength(known.getRPr().getSzArray(0).xgetVal());
        return (float) Units.toPoints(length) / QUARTERS;
      }
      String basis = style.getBasisStyleID();
      style = basis == null ? null : styles.getStyle(basis);
    }
    return UNSAID;
  }
}
