package kimngach.report;

import kimngach.model.InterfaceLanguage;

/** The words of the bridge table, in both languages. */
enum BridgeWord {
  TITLE(
      "Cầu nối giữa tất cả các loại hình và mở tờ khai trên địa bàn, chỉ cho các kỳ bằng nhau;"
          + " triệu USD.",
      "The bridge from all customs regimes to what is declared in the province, for equal periods"
          + " only; million USD."),
  NOTHING_SPANNED(
      "Không có kỳ nào mà cả hai phạm vi cùng có số liệu: không lập được cầu nối.",
      "There is no period for which both scopes have a figure: no bridge can be built."),
  LESS("trừ:", "less:"),
  OF_WHICH("trong đó", "of which"),
  GAP("= Chênh lệch giữa hai phạm vi", "= Gap between the scopes"),
  RESIDUAL("= Phần chưa giải thích được", "= Residual, not explained"),
  FROM("  do làm tròn: từ", "  as the figures are rounded: from"),
  TO("  đến", "  to"),
  SHARE("  so với chênh lệch", "  share of the gap"),
  TOTAL("Tổng số", "Total"),
  EXPORTS("Xuất khẩu", "Exports"),
  IMPORTS("Nhập khẩu", "Imports"),
  NOT_DELIVERED("–: chưa gửi và không tính được", "–: neither delivered nor computable"),
  FROM_CODES(
      "[c]: tính từ các mã loại hình, đã trừ phần mở tờ khai trên địa bàn",
      "[c]: computed from regime codes, less what is declared in the province under them"),
  SUMMED(
      "[s]: cộng từ các tháng, luồng hàng hoặc dòng thành phần",
      "[s]: summed from months, flows or parts"),
  MATERIAL("!: vượt ngưỡng trọng yếu", "!: above the materiality threshold"),
  BELOW_ZERO(
      "!!: âm quá mức làm tròn, không thể có", "!!: below zero beyond rounding, which cannot be");

  private final String vi;
  private final String en;

  BridgeWord(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  String in(InterfaceLanguage language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }
}
