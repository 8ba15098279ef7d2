package kimngach.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of the provincial form, each made once. */
final class FormLook {

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  FormLook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  CellStyle title() {
    return style(
        "title",
        style -> {
          style.setFont(font(14, true, false));
          style.setAlignment(HorizontalAlignment.CENTER);
        });
  }

  CellStyle centred(boolean bold) {
    return style(
        "centred " + bold,
        style -> {
          style.setFont(font(12, bold, false));
          style.setAlignment(HorizontalAlignment.CENTER);
        });
  }

  /** Beside the table, at the right. */
  CellStyle aside() {
    return style(
        "aside",
        style -> {
          style.setFont(font(11, false, true));
          style.setAlignment(HorizontalAlignment.RIGHT);
        });
  }

  /** Beneath the table. */
  CellStyle remark() {
    return style("remark", style -> style.setFont(font(11, false, true)));
  }

  CellStyle header() {
    return style(
        "header",
        style -> {
          style.setFont(font(11, true, false));
          style.setAlignment(HorizontalAlignment.CENTER);
          inTable(style);
        });
  }

  CellStyle label(int depth) {
    return style(
        "label " + depth,
        style -> {
          style.setFont(font(12, depth == 0, depth == 2));
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) (2 * depth));
          inTable(style);
        });
  }

  CellStyle unit() {
    return style(
        "unit",
        style -> {
          style.setFont(font(11, false, false));
          style.setAlignment(HorizontalAlignment.CENTER);
          inTable(style);
        });
  }

  CellStyle note() {
    return style(
        "note",
        style -> {
          style.setFont(font(9, false, true));
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) 1);
          inTable(style);
        });
  }

  /** Digits are shown with as many decimals as they have. */
  CellStyle value(String text, int depth) {
    int point = text.indexOf('.');
    String decimals = point < 0 ? "" : "." + "0".repeat(text.length() - point - 1);
    return style(
        "value " + decimals + depth,
        style -> {
          style.setFont(font(12, depth == 0, depth == 2));
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + decimals));
          inTable(style);
        });
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> setting) {
    return styles.computeIfAbsent(
        name,
        any -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          setting.accept(style);
          return style;
        });
  }

  private static void inTable(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private XSSFFont font(int points, boolean bold, boolean italic) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
  }
}
