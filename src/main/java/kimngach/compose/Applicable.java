package kimngach.compose;

/** What each function of the template language can be asked of, where not of every series. */
final class Applicable {
  private Applicable() {}

  static String vi(String function) {
    return switch (function) {
      case "attainment" ->
          "chỉ so được với kế hoạch năm khi kỳ bắt đầu từ đầu năm, ví dụ ytd hoặc year.";
      case "share" -> "cần một phần của tổng: một luồng, một cửa khẩu hoặc một loại hình.";
      case "growthOnPrevious" -> "cần kỳ gồm trọn tháng, ví dụ month.";
      default -> "hai số liệu này không so sánh được với nhau.";
    };
  }

  static String en(String function) {
    return switch (function) {
      case "attainment" -> "a period from the start of the year, such as ytd or year";
      case "share" -> "a part of a whole: a flow, a gate or a regime";
      case "growthOnPrevious" -> "a period of whole months, such as month";
      default -> "two values that may be compared";
    };
  }
}
