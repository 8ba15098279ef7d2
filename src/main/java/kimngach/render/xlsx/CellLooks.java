package kimngach.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. Type is plain and upright, for all to read. */
final class CellLooks {
  private static final String TYPEFACE = "Arial";
  private static final short SIZE = 11;
  private static final short HEADING_SIZE = 13;
  private static final short TITLE_SIZE = 15;
  private static final byte[] HEADER_FILL = {(byte) 0xFF, (byte) 0xE8, (byte) 0xEE, (byte) 0xF4};
  private static final byte[] LINK = {(byte) 0xFF, 0x05, 0x4A, (byte) 0x91};
  private static final String DATE = "yyyy-mm-dd";

  private final XSSFWorkbook workbook;
  private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Weight, XSSFFont> fonts = new HashMap<>();

  CellLooks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(TYPEFACE);
    standard.setFontHeightInPoints(SIZE);
    fonts.put(Weight.PLAIN, standard);
    fonts.put(Weight.LINE, standard);
  }

  /** The style of a look. */
  XSSFCellStyle of(CellLook look) {
    return styles.computeIfAbsent(look, this::made);
  }

  /** The style of a date. */
  XSSFCellStyle date() {
    XSSFCellStyle style = made(CellLook.words(Weight.PLAIN, ""));
    style.setDataFormat(workbook.createDataFormat().getFormat(DATE));
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  private XSSFCellStyle made(CellLook look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.weight(), this::font));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(isWrapped(look.weight()));
    style.setQuotePrefixed(look.quoted());
    if (look.isNumber()) {
      String decimals = look.decimals() == 0 ? "" : "." + "0".repeat(look.decimals());
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + decimals));
      style.setWrapText(false);
    }
    style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setIndention((short) look.indent());
    if (look.weight() == Weight.HEADER) {
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setFillForegroundColor(new XSSFColor(HEADER_FILL));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
    }
    return style;
  }

  private static boolean isWrapped(Weight weight) {
    return switch (weight) {
      case PLAIN, BOLD, HEADER -> true;
      case LINE, TITLE, HEADING, LINK -> false;
    };
  }

  private XSSFFont font(Weight weight) {
    XSSFFont font = workbook.createFont();
    font.setFontName(TYPEFACE);
    font.setFontHeightInPoints(
        switch (weight) {
          case TITLE -> TITLE_SIZE;
          case HEADING -> HEADING_SIZE;
          case PLAIN, LINE, BOLD, HEADER, LINK -> SIZE;
        });
    font.setBold(weight != Weight.LINK);
    if (weight == Weight.LINK) {
      font.setUnderline(Font.U_SINGLE);
      font.setColor(new XSSFColor(LINK));
    }
    return font;
  }
}
