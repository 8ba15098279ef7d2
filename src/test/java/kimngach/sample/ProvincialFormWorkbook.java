package kimngach.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays out a provincial form as a workbook: letterhead, title, header over two rows, lines. */
final class ProvincialFormWorkbook {

  private static final int HEADER = 8;
  private static final int FIRST_LINE = HEADER + 2;
  private static final int FIRST_PERCENTAGE = 7;
  private static final int NOTE = 10;

  /** Widths in characters; the seventh column parts amounts from percentages. */
  private static final int[] WIDTHS = {44, 11, 11, 13, 13, 13, 2, 11, 11, 11, 36};

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("Biểu kim ngạch");
  private final FormLook look = new FormLook(workbook);

  private ProvincialFormWorkbook() {}

  static void write(Path file, ProvincialForm form) throws IOException {
    var layout = new ProvincialFormWorkbook();
    try (XSSFWorkbook workbook = layout.workbook) {
      layout.fill(form);
      SteadyWorkbook.write(file, workbook);
    }
  }

  private void fill(ProvincialForm form) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    letterhead(form.month());
    header(form);
    int row = FIRST_LINE;
    for (FormLine line : form.lines()) {
      line(row++, line);
    }
    footnotes(row + 1, form.month());
    sheet.createFreezePane(1, FIRST_LINE);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    print.setFitHeight((short) 0);
  }

  private void letterhead(YearMonth month) {
    text(0, 0, "TỔNG CỤC HẢI QUAN", look.centred(false));
    text(1, 0, "CỤC HẢI QUAN TỈNH LẠNG SƠN", look.centred(true));
    spread(0, 4, NOTE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look.centred(true));
    spread(1, 4, NOTE, "Độc lập - Tự do - Hạnh phúc", look.centred(true));
    spread(3, 0, NOTE, "KIM NGẠCH XUẤT NHẬP KHẨU TRÊN ĐỊA BÀN TỈNH LẠNG SƠN", look.title());
    spread(4, 0, NOTE, monthInWords(month), look.centred(false));
    spread(6, FIRST_PERCENTAGE, NOTE, "Đơn vị tính: Triệu USD", look.aside());
  }

  private void header(ProvincialForm form) {
    YearMonth month = form.month();
    String status = form.isEstimate() ? "Ước " : "Thực hiện ";
    List<String> tall =
        List.of(
            "Chỉ tiêu",
            "ĐVT",
            "Kế hoạch\nnăm " + month.getYear(),
            "Thực hiện\n" + inHeader(month.minusMonths(1)),
            status + inHeader(month),
            status + "cộng dồn\ntừ đầu năm");
    for (int column = 0; column < tall.size(); column++) {
      merged(HEADER, HEADER + 1, column, column, tall.get(column));
    }
    merged(HEADER, HEADER, FIRST_PERCENTAGE, FIRST_PERCENTAGE + 2, "So sánh (%)");
    merged(HEADER + 1, HEADER + 1, FIRST_PERCENTAGE, FIRST_PERCENTAGE, "So với\ntháng trước");
    merged(HEADER + 1, HEADER + 1, FIRST_PERCENTAGE + 1, FIRST_PERCENTAGE + 1, "So với\ncùng kỳ");
    merged(HEADER + 1, HEADER + 1, FIRST_PERCENTAGE + 2, FIRST_PERCENTAGE + 2, "So với\nkế hoạch");
    merged(HEADER, HEADER + 1, NOTE, NOTE, "Ghi chú");
    sheet.getRow(HEADER).setHeightInPoints(20);
    sheet.getRow(HEADER + 1).setHeightInPoints(36);
  }

  private void line(int row, FormLine line) {
    text(row, 0, line.label(), look.label(line.depth()));
    sheet.getRow(row).setHeightInPoints(26);
    text(row, 1, "Triệu USD", look.unit());
    int column = 2;
    for (String amount : line.amounts()) {
      value(row, column++, amount, line.depth());
    }
    column = FIRST_PERCENTAGE;
    for (String percentage : line.percentages()) {
      value(row, column++, percentage, line.depth());
    }
    text(row, NOTE, line.note(), look.note());
  }

  private void value(int row, int column, String text, int depth) {
    CellStyle style = look.value(text, depth);
    if (Character.isDigit(text.charAt(0))) {
      XSSFCell cell = cell(row, column, style);
      cell.setCellValue(Double.parseDouble(text));
      cell.getCTCell().setV(text);
    } else {
      text(row, column, text, style);
    }
  }

  private void footnotes(int row, YearMonth month) {
    text(
        row,
        0,
        "Ghi chú: Biểu minh họa, không phải số liệu chính thức. Cột cuối cho biết số nào đã công"
            + " bố (Published figure), suy ra từ số đã công bố (Implied by) hay dựng thêm"
            + " (constructed).",
        look.remark());
    text(row + 1, 0, "… : chưa có số liệu;  x : không giao kế hoạch.", look.remark());
    spread(
        row + 3,
        FIRST_PERCENTAGE,
        NOTE,
        "Lạng Sơn, ngày 29 tháng " + month.getMonthValue() + " năm " + month.getYear(),
        look.aside());
    text(row + 4, 0, "NGƯỜI LẬP BIỂU", look.centred(true));
    spread(row + 4, FIRST_PERCENTAGE, NOTE, "THỦ TRƯỞNG ĐƠN VỊ", look.centred(true));
  }

  private static String monthInWords(YearMonth month) {
    return "Tháng " + month.getMonthValue() + " năm " + month.getYear();
  }

  private static String inHeader(YearMonth month) {
    return "tháng " + month.getMonthValue() + "\nnăm " + month.getYear();
  }

  private void spread(int row, int first, int last, String text, CellStyle style) {
    text(row, first, text, style);
    sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
  }

  private void merged(int top, int bottom, int left, int right, String text) {
    CellStyle style = look.header();
    text(top, left, text, style);
    if (top != bottom || left != right) {
      var area = new CellRangeAddress(top, bottom, left, right);
      sheet.addMergedRegion(area);
      RegionUtil.setBorderTop(BorderStyle.THIN, area, sheet);
      RegionUtil.setBorderBottom(BorderStyle.THIN, area, sheet);
      RegionUtil.setBorderLeft(BorderStyle.THIN, area, sheet);
      RegionUtil.setBorderRight(BorderStyle.THIN, area, sheet);
    }
  }

  private void text(int row, int column, String text, CellStyle style) {
    cell(row, column, style).setCellValue(text);
  }

  private XSSFCell cell(int row, int column, CellStyle style) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
