package kimngach.render.docx;

import kimngach.model.Sentence;

/** The part of the bulletin that needs a style, in words for whoever edits the look. */
enum StyleUse {
  HEADLINES("HEADLINE", "khung số liệu chính ở trang đầu", "the headline box on the first page"),
  HEADINGS("HEADING", "đề mục", "headings"),
  TABLES("TABLE", "bảng", "tables"),
  BULLETIN_TABLES("BULLETIN_TABLE", "bảng", "tables"),
  CAPTIONS("CAPTION", "tên bảng", "the titles of tables"),
  UNITS("UNIT", "đơn vị tính của bảng", "the unit above tables"),
  CHARTS("CHART", "biểu đồ", "charts"),
  NOTES("NOTE", "ghi chú", "notes"),
  BODY("BODY", "phần lời", "running text"),
  LISTS("LIST", "danh sách gạch đầu dòng", "lists"),
  CALLOUTS("CALLOUT", "đoạn được đóng khung", "framed paragraphs"),
  FIGURES("FIGURE", "con số trong phần lời", "numbers in running text"),
  TRANSLATIONS("INLINE", "phần dịch trên cùng một dòng", "translations on the same line"),
  PAGE("", "phần đầu hoặc phần cuối bản tin", "the head or the end of the bulletin");

  private final String begins;
  private final Sentence words;

  StyleUse(String begins, String vi, String en) {
    this.begins = begins;
    this.words = new Sentence(vi, en);
  }

  static StyleUse of(LookStyle style) {
    StyleUse longest = PAGE;
    for (StyleUse use : values()) {
      if (style.name().startsWith(use.begins) && use.begins.length() > longest.begins.length()) {
        longest = use;
      }
    }
    return longest;
  }

  Sentence words() {
    return words;
  }
}
