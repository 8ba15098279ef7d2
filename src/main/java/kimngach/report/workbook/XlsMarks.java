package kimngach.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kimngach.model.finding.Severity;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Marks the cells of an Excel 97-2003 workbook. Its records hang together by position, so the
 * library writes all of them again; macros and other streams of the file are kept.
 */
final class XlsMarks {
  private static final int MOST_COLUMN = 255;
  private static final int MOST_ROW = 65_535;
  private static final int MOST_LETTERS = 8_000;

  private final HSSFWorkbook workbook;
  private final Map<String, HSSFCellStyle> filled = new HashMap<>();

  private XlsMarks(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of the copy. */
  static byte[] mark(byte[] bytes, Collection<CellMark> marks) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HSSFWorkbook workbook = new HSSFWorkbook(file, true)) {
      XlsMarks copy = new XlsMarks(workbook);
      marks.forEach(copy::mark);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private void mark(CellMark found) {
    HSSFSheet sheet = workbook.getSheet(found.sheet());
    if (sheet == null) {
      return;
    }
    CellMark mark = shown(sheet, found);
    HSSFCell cell = cell(sheet, mark);
    cell.setCellStyle(filled(cell.getCellStyle(), mark.weight()));
    if (mark.hasComment()) {
      comment(sheet, cell, mark);
    }
  }

  /** The mark at the cell that shows it: inside a merged area only the first one does. */
  private static CellMark shown(HSSFSheet sheet, CellMark mark) {
    return sheet.getMergedRegions().stream()
        .filter(area -> area.isInRange(mark.row() - 1, mark.column() - 1))
        .findFirst()
        .map(CellRangeAddress.class::cast)
        .map(area -> mark.at(area.getFirstRow() + 1, area.getFirstColumn() + 1))
        .orElse(mark);
  }

  private static HSSFCell cell(HSSFSheet sheet, CellMark mark) {
    HSSFRow row = sheet.getRow(mark.row() - 1);
    row = row == null ? sheet.createRow(mark.row() - 1) : row;
    HSSFCell cell = row.getCell(mark.column() - 1);
    return cell == null ? row.createCell(mark.column() - 1) : cell;
  }

  private HSSFCellStyle filled(HSSFCellStyle style, Severity weight) {
    return filled.computeIfAbsent(style.getIndex() + " " + weight, ignored -> fill(style, weight));
  }

  private HSSFCellStyle fill(HSSFCellStyle style, Severity weight) {
    MarkColour colour = MarkColour.of(weight);
    HSSFCellStyle other = workbook.createCellStyle();
    other.cloneStyleFrom(style);
    other.setFillForegroundColor(
        workbook
            .getCustomPalette()
            .findSimilarColor(colour.red(), colour.green(), colour.blue())
            .getIndex());
    other.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return other;
  }

  private void comment(HSSFSheet sheet, HSSFCell cell, CellMark mark) {
    HSSFComment comment = cell.getCellComment();
    String before = "";
    if (comment == null) {
      HSSFPatriarch drawing = sheet.createDrawingPatriarch();
      comment = drawing.createCellComment(anchor(cell));
      comment.setAuthor("kimngach");
      cell.setCellComment(comment);
    } else {
      before = comment.getString().getString() + "\n\nkimngach:\n";
    }
    String vietnamese = before + mark.comment().vi();
    String all = vietnamese + "\n\n" + mark.comment().en();
    HSSFRichTextString text =
        new HSSFRichTextString(all.substring(0, Math.min(MOST_LETTERS, all.length())));
    if (text.length() > vietnamese.length()) {
      text.applyFont(vietnamese.length(), text.length(), italic());
    }
    comment.setString(text);
  }

  private HSSFFont italic() {
    HSSFFont there =
        workbook.findFont(
            false, (short) 0, (short) 180, "Tahoma", true, false, (short) 0, (byte) 0);
    if (there != null) {
      return there;
    }
    HSSFFont font = workbook.createFont();
    font.setFontName("Tahoma");
    font.setFontHeight((short) 180);
    font.setColor((short) 0);
    font.setItalic(true);
    return font;
  }

  private static HSSFClientAnchor anchor(HSSFCell cell) {
    int left = Math.min(MOST_COLUMN - 5, cell.getColumnIndex() + 1);
    int top = Math.min(MOST_ROW - 12, Math.max(0, cell.getRowIndex() - 1));
    return new HSSFClientAnchor(200, 20, 200, 20, (short) left, top, (short) (left + 5), top + 12);
  }
}
