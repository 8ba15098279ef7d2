package kimngach.report.page;

import kimngach.model.Sentence;

/** The words of the page's own, in both languages. */
enum PageWord {
  TITLE("Kết quả kiểm tra số liệu", "What the check of the figures found"),
  MONTH("Tháng", "Month"),
  RELEASE("Ngày phổ biến", "Release date"),
  REFUSED(
      "Số liệu không khớp: chưa phát hành được. Hãy sửa các ô nêu dưới đây rồi chạy lại.",
      "The figures do not reconcile: they cannot be published. Mend the cells named below and run"
          + " again."),
  PASSED("Không có lỗi nào chặn việc phát hành.", "No error stands in the way of publishing."),
  COUNTS("Số phát hiện theo mức", "How many findings of each weight"),
  ERRORS("lỗi", "errors"),
  WARNINGS("cảnh báo", "warnings"),
  NOTES("lưu ý", "notes"),
  ACCEPTED("được chấp nhận", "accepted"),
  MOST_LIKELY_WRONG("Ô có lẽ sai", "Most likely wrong"),
  GIVEN_UP(
      "Việc tìm kiếm chưa đi đến cùng: có thể còn khả năng khác.",
      "The search did not go to its end: there may be further possibilities."),
  MORE_SETS("Số khả năng khác không nêu ở đây", "Further possibilities not listed here"),
  POSSIBILITY("Khả năng", "Possibility"),
  EXPLAINS("Giải thích các phát hiện", "Explains the findings"),
  CELL("Ô", "Cell"),
  FILE("Tệp", "File"),
  SHEET("Trang", "Sheet"),
  DELIVERED("Đã gửi", "Delivered"),
  SHOULD_BE("Có lẽ phải là", "Should most likely be"),
  IS_OF("Số liệu", "Figure"),
  ERROR_PART("Lỗi", "Errors"),
  WARNING_PART("Cảnh báo", "Warnings"),
  NOTE_PART("Lưu ý", "Notes"),
  ACCEPTED_PART("Đã được chấp nhận", "Accepted"),
  RULE("Quy tắc", "Rule"),
  CELLS("Các ô liên quan", "Cells concerned"),
  REASON("Lý do", "Reason"),
  PERSON("Người chịu trách nhiệm", "Who answers for it"),
  EXPIRES("Có hiệu lực đến hết ngày", "Counts until the end of"),
  NOTHING("Không có phát hiện nào: các số liệu khớp nhau.", "No findings: the figures reconcile."),
  COPIES(
      "Bản sao các sổ Excel có tô màu và chú thích ở từng ô nêu trên nằm trong thư mục",
      "Copies of the workbooks with a colour and a comment on each cell named above are in the"
          + " folder"),
  NO_COPIES(
      "Tệp văn bản (CSV) và trang HTML không có bản sao như vậy.",
      "There are no such copies of text files (CSV) and HTML pages.");

  private final String vi;
  private final String en;

  PageWord(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  Sentence sentence() {
    return new Sentence(vi, en);
  }
}
