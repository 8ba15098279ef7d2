package kimngach.report;

import kimngach.model.InterfaceLanguage;
import kimngach.model.ObsStatus;
import kimngach.model.inspection.InspectedCell;
import kimngach.model.inspection.InspectedColumn;

/** The words in which an inspected file is shown, in both languages. */
enum InspectionWord {
  SHEET("Trang tính", "Sheet"),
  TREATED("Đã đọc thế nào", "How it was read"),
  TEXT_FILE("(tệp văn bản)", "(text file)"),
  FORM("theo bố cục", "by the layout"),
  TIDY("bảng một dòng một số liệu, dòng đầu là tên cột", "one row an observation, named columns"),
  NOT_READ("KHÔNG đọc: chưa có bố cục cho trang tính này", "NOT read: no layout knows it"),
  COLUMN("Cột", "Column"),
  HEADER("Tiêu đề trong tệp", "Header in the file"),
  MEANING("Hiểu là", "Understood as"),
  ROW("Dòng", "Row"),
  LABEL("Tên dòng", "Label"),
  LABELS("tên dòng", "row labels"),
  UNITS("đơn vị tính của dòng", "the row's unit"),
  NOTES("ghi chú của dòng", "the row's remark"),
  SKIPPED("bỏ qua, theo bố cục", "skipped, as the layout says"),
  UNKNOWN_COLUMN("? bố cục chưa có cột này", "? not in the layout"),
  UNKNOWN_ROW("? bố cục chưa có dòng này", "? not in the layout"),
  HEADING("dòng đề mục", "heading"),
  END("hết bảng", "end of the table"),
  INDEX("chỉ số: 110,1 hiểu là +10,1%", "an index: 110.1 is read as +10.1%"),
  CHANGE("mức tăng, giảm", "a change"),
  ATTAINMENT("tỷ lệ đạt", "share reached"),
  TOTALS(
      "Số tổng kiểm tra: cộng mọi số liệu của một chỉ tiêu trong tệp, để so với sổ của cơ quan gửi;"
          + " không phải số thống kê.",
      "Control totals: all values of a series in the file added up, to compare with the sender's"
          + " books; no statistic."),
  SERIES("Chỉ tiêu", "Series"),
  UNIT("Đơn vị", "Unit"),
  VALUES("Số liệu", "Values"),
  SPAN("Từ – đến", "From – to"),
  SUM("Cộng", "Sum"),
  WITHOUT_VALUE("không có số", "without value"),
  BLANK("trống", "blank"),
  IS_SKIPPED("bỏ qua", "skipped"),
  REJECTED("không đọc được", "cannot be read"),
  OF_WHICH("trong đó: nằm trong dòng trên, không cộng thêm", "of which: inside, never added"),
  MISSING("chưa có số liệu", "missing"),
  CANNOT_EXIST("không thể có", "cannot exist"),
  SUPPRESSED("không công bố", "withheld");

  private final String vi;
  private final String en;

  InspectionWord(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  String in(InterfaceLanguage language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }

  static InspectionWord of(InspectedColumn.Role role) {
    return switch (role) {
      case LABEL -> LABELS;
      case UNIT -> UNITS;
      case VALUES -> VALUES;
      case NOTES -> NOTES;
      case SKIPPED -> SKIPPED;
      case UNKNOWN -> UNKNOWN_COLUMN;
    };
  }

  static InspectionWord of(InspectedCell.Fate fate) {
    return switch (fate) {
      case OBSERVED -> VALUES;
      case BLANK -> BLANK;
      case SKIPPED -> IS_SKIPPED;
      case REJECTED -> REJECTED;
    };
  }

  /** The word for the status of a value that is missing. */
  static InspectionWord missing(ObsStatus status) {
    return switch (status) {
      case CANNOT_EXIST -> CANNOT_EXIST;
      case SUPPRESSED -> SUPPRESSED;
      case MISSING, NORMAL, ESTIMATED, PROVISIONAL, BREAK -> MISSING;
    };
  }
}
