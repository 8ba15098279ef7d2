package kimngach.render.docx;

import java.util.List;
import java.util.Locale;
import kimngach.model.fault.Fault;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STTwipsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSignedTwipsMeasure;

/** The page of a look: its size, and what the margins leave of it. */
final class PageSetup {
  private static final int TWIPS_PER_CENTIMETRE = 567;

  /** Tables need at least that much. */
  private static final int LEAST_WIDTH = 8 * TWIPS_PER_CENTIMETRE;

  private static final int LEAST_HEIGHT = 8 * TWIPS_PER_CENTIMETRE;

  private PageSetup() {}

  /** The width between the margins, in twentieths of a point. */
  static int textWidth(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    return twips(section.getPgSz().xgetW())
        - twips(section.getPgMar().xgetLeft())
        - twips(section.getPgMar().xgetRight());
  }

  static List<Fault> faults(XWPFDocument document, String place) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    if (section == null || !isWhole(section)) {
      return List.of(
          Fault.at(
              place,
              "Cần khổ giấy và lề trang, không thấy: hãy đặt lại trong Word (Bố trí, Lề, Khổ)",
              "Expecting a page size and margins, found none: set them in Word (Layout, Margins,"
                  + " Size)"));
    }
    CTPageSz size = section.getPgSz();
    CTPageMar margins = section.getPgMar();
    int width = textWidth(document);
    int height =
        twips(size.xgetH())
            - Math.abs(twips(margins.xgetTop()))
            - Math.abs(twips(margins.xgetBottom()));
    if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT) {
      return List.of();
    }
    String left = centimetres(width) + " × " + centimetres(height) + " cm";
    return List.of(
        Fault.at(
            place,
            "Cần lề trang chừa ít nhất 8 × 8 cm cho nội dung, thấy " + left + ": hãy thu hẹp lề",
            "Expecting margins that leave at least 8 × 8 cm, found "
                + left
                + ": make the margins narrower"));
  }

  private static boolean isWhole(CTSectPr section) {
    return section.isSetPgSz()
        && section.isSetPgMar()
        && section.getPgSz().isSetW()
        && section.getPgSz().isSetH();
  }

  /** A measure is a number of twentieths of a point, or has a unit. */
  private static int twips(STTwipsMeasure measure) {
    return twips(measure == null ? 0 : POIXMLUnits.parseLength(measure));
  }

  private static int twips(STSignedTwipsMeasure measure) {
    return twips(measure == null ? 0 : POIXMLUnits.parseLength(measure));
  }

  private static int twips(long emu) {
    return (int) Math.round(emu / (double) Units.EMU_PER_DXA);
  }

  private static String centimetres(int twips) {
    return String.format(Locale.ROOT, "%.1f", twips / (double) TWIPS_PER_CENTIMETRE);
  }
}
