package kimngach.render.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.Language;

/** The words that a tables workbook has beside those of its bulletin. */
enum SheetWord {
  /** The first sheet. No table has such a name: table ids are small letters without spaces. */
  COVER("Trang bìa", "Cover sheet", "封面"),
  NOTES("Ghi chú", "Table notes", "说明"),
  SYMBOLS("Ký hiệu", "Symbols used", "符号"),
  CONTENTS("Mục lục", "Contents", "目录"),
  OFFICE("Cơ quan phát hành", "Issuing office", "发布机构"),
  RELEASE_DATE("Ngày phát hành", "Release date", "发布日期"),
  SHEET("Trang tính", "Sheet", "工作表"),
  TITLE("Nội dung", "Contents of the sheet", "内容"),
  UNIT("Đơn vị", "Unit", "单位"),
  NOTE("Ghi chú", "Note", "说明"),
  SYMBOL("Ký hiệu", "Symbol", "符号"),
  MEANING("Nghĩa", "Meaning", "含义"),
  GROUP("Nhóm", "Group", "组别"),
  MARK("Ký hiệu", "Mark", "标记"),
  ALL("Tất cả các bảng", "All tables", "全部表格"),
  BACK("Về trang bìa, ghi chú và ký hiệu", "Back to cover, notes and symbols", "返回封面、说明和符号"),
  ABOUT(
      "Tệp này chứa các bảng của bản tin: mỗi trang tính một bảng bắt đầu ngay dưới tên bảng, số"
          + " được lưu dưới dạng số với số chữ số thập phân như bản in. Không có ô gộp, trang ẩn"
          + " hay công thức.",
      "This file holds the tables of the bulletin: one table a sheet, beneath its title, with"
          + " numbers stored as numbers and shown with the decimals of the print. There are no"
          + " merged cells, hidden sheets or formulas.",
      "本文件载有公报的各表：每个工作表一张表，位于表名之下，数字以数值存储，小数位数与印刷版一致。没有合并单元格、隐藏工作表或公式。"),
  MISSING(
      "Ô không có số mang một ký hiệu, được giải thích ở trang ký hiệu.",
      "A cell without a number carries a symbol, explained on the sheet of symbols.",
      "没有数字的单元格带有符号，在符号工作表中说明。");

  private final String vi;
  private final String en;
  private final String zh;

  SheetWord(String vi, String en, String zh) {
    this.vi = vi;
    this.en = en;
    this.zh = zh;
  }

  String in(Language language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
      case ZH -> zh;
    };
  }

  /** All languages on one line: {@code Đơn vị / Unit}. */
  String in(List<Language> languages) {
    return joined(languages, " / ");
  }

  /** All languages as the name of a sheet, which may hold no slash: {@code Ghi chú – Notes}. */
  String sheetName(List<Language> languages) {
    return joined(languages, " – ");
  }

  private String joined(List<Language> languages, String between) {
    return languages.stream().map(this::in).distinct().collect(Collectors.joining(between));
  }
}
