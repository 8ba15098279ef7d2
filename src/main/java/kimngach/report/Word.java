package kimngach.report;

import kimngach.model.InterfaceLanguage;
import kimngach.model.ObsStatus;
import kimngach.model.PeriodKind;
import kimngach.model.Qualifier;
import kimngach.model.finding.Severity;

/** The few words of the reports' own, in both languages. */
public enum Word {
  ERROR("LỖI", "ERROR"),
  WARNING("CẢNH BÁO", "WARNING"),
  NOTE("LƯU Ý", "NOTE"),
  WEIGHT("Mức", "Weight"),
  FINDING("Phát hiện", "Finding"),
  FIGURE("Số liệu", "Figure"),
  MOST_LIKELY_WRONG("Ô có khả năng sai nhất", "Cells most likely wrong"),
  EXACT_VALUE("Giá trị chính xác", "Exact value"),
  UNIT("Đơn vị", "Unit"),
  STATUS("Trạng thái", "Status"),
  PRINTED("In ra", "Printed"),
  ADJUSTED(
      "điều chỉnh một đơn vị ở chữ số cuối để các số in ra cộng đúng bằng tổng; làm tròn riêng là",
      "adjusted by a unit of the last digit so that printed parts add up; rounded by itself it is"),
  FROM("Nguồn gốc", "From"),
  FINAL("chính thức", "final"),
  ESTIMATED("ước tính", "estimated"),
  PROVISIONAL("sơ bộ", "provisional"),
  NEARLY("gần", "nearly"),
  OVER("hơn", "over"),
  ABOUT("khoảng", "about"),
  DELIVERY("kỳ số liệu", "delivery"),
  REMARK("ghi chú", "note"),
  REPLACES("thay cho", "replaces"),
  CORRECTED_FROM("hiệu chỉnh từ", "corrected from"),
  AS_ABOVE("như trên", "as above"),
  INPUTS("số đầu vào", "inputs"),
  MONTHS("Tháng", "Month"),
  YEARS_TO_DATE("Lũy kế", "Year to date"),
  YEARS("Năm", "Year"),
  OTHER_PERIODS("Kỳ khác", "Other period"),
  REVISION("Điều chỉnh", "Revision"),
  REVISED("khác với lần gửi trước", "revised since the delivery before"),
  NEVER_REVISED("không có số nào được điều chỉnh", "no value was revised"),
  SERIES_BREAK("chuỗi bị ngắt", "the series breaks here"),
  MISSING("chưa có số", "missing"),
  CANNOT_EXIST("không thể có", "cannot exist"),
  SUPPRESSED("không công bố", "withheld"),
  NO_FINDINGS(
      "Không có phát hiện nào: các số liệu khớp nhau.", "No findings: the figures reconcile."),
  PLAIN_NUMBERS(
      "Giá trị chính xác, chưa làm tròn; dấu chấm ngăn phần thập phân.",
      "Exact values, not rounded; a point separates the decimals."),
  NOT_ROUNDED("Giá trị đúng như được gửi, chưa làm tròn.", "Values as delivered, not rounded.");

  private final String vi;
  private final String en;

  Word(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The word in a language. */
  public String in(InterfaceLanguage language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }

  /** The word for the weight of a finding. */
  public static Word of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> NOTE;
    };
  }

  static Word of(PeriodKind kind) {
    return switch (kind) {
      case MONTH -> MONTHS;
      case YEAR_TO_DATE -> YEARS_TO_DATE;
      case YEAR -> YEARS;
      case OTHER -> OTHER_PERIODS;
    };
  }

  /** What the code of a status means. */
  static Word meaning(ObsStatus status) {
    return switch (status) {
      case NORMAL, ESTIMATED, PROVISIONAL -> of(status);
      case BREAK -> SERIES_BREAK;
      case MISSING -> MISSING;
      case CANNOT_EXIST -> CANNOT_EXIST;
      case SUPPRESSED -> SUPPRESSED;
    };
  }

  /** The word for the status of a figure, which is always one of three. */
  static Word of(ObsStatus status) {
    return switch (status) {
      case ESTIMATED -> ESTIMATED;
      case PROVISIONAL -> PROVISIONAL;
      case NORMAL, BREAK, MISSING, CANNOT_EXIST, SUPPRESSED -> FINAL;
    };
  }

  /** The word beside a number with a space after it; empty for a plain number. */
  static String before(Qualifier qualifier, InterfaceLanguage language) {
    return switch (qualifier) {
      case NONE -> "";
      case NEARLY -> NEARLY.in(language) + " ";
      case OVER -> OVER.in(language) + " ";
      case ABOUT -> ABOUT.in(language) + " ";
    };
  }
}
