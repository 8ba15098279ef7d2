package kimngach.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class CellLooks {
  private static final String TYPEFACE = "Times New Roman";
  private static final short SIZE = 11;
  private static final short TITLE_SIZE = 14;
  private static final byte[] HEADER_FILL = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF4};
  private static final String DATE = "yyyy-mm-dd";

  private final XSSFWorkbook workbook;
  private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();

  CellLooks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(TYPEFACE);
    standard.setFontHeightInPoints(SIZE);
  }

  /** The style of a look. */
  XSSFCellStyle of(CellLook look) {
    return styles.computeIfAbsent(look, this::made);
  }

  /** The style of a date. */
  XSSFCellStyle date() {
    XSSFCellStyle style = made(CellLook.words(Weight.PLAIN, false));
    style.setDataFormat(workbook.createDataFormat().getFormat(DATE));
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  private XSSFCellStyle made(CellLook look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setIndention((short) look.indent());
    if (look.isNumber()) {
      String decimals = look.decimals() == 0 ? "" : "." + "0".repeat(look.decimals());
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + decimals));
      style.setAlignment(HorizontalAlignment.RIGHT);
    }
    if (look.weight() == Weight.HEADER) {
      style.setWrapText(true);
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setFillForegroundColor(new XSSFColor(HEADER_FILL));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
    }
    return style;
  }

  private XSSFFont font(CellLook look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(TYPEFACE);
    font.setFontHeightInPoints(look.weight() == Weight.TITLE ? TITLE_SIZE : SIZE);
    font.setBold(look.weight() != Weight.PLAIN);
    font.setItalic(look.translation());
    return font;
  }
}
