package kimngach.read.draft;

import kimngach.model.Sentence;

/** What a draft leaves to a person, as its comments say it. */
enum Doubt {
  NONE("", ""),
  MEASURE(
      "đoán là trị giá: tiêu đề không nói rõ trị giá hay lượng",
      "guessed to be turnover: the header says neither value nor volume"),
  OTHER_MEASURE(
      "không phải trị giá hay lượng; muốn đọc thì khai chỉ tiêu này dưới indicators của"
          + " kimngach.yaml rồi ghi measure",
      "neither value nor volume; to read it, name the indicator in kimngach.yaml and give measure"),
  SHARE(
      "cơ cấu, tỷ trọng: chương trình tự tính, không cần đọc",
      "shares are calculated by the program, they need not be read"),
  VOLUME_ON_PREVIOUS(
      "chưa có chỉ tiêu cho lượng so với tháng trước",
      "there is no measure for volume against the month before"),
  PERCENT_KIND(
      "ĐOÁN theo giá trị trong cột; index: 110,1 là tăng 10,1%, change: 10,1 là tăng 10,1%",
      "GUESSED from the values; index: 110.1 is up 10.1%, change: 10.1 is up 10.1%"),
  PERCENT_PROVED("đã kiểm bằng các cột khác của biểu", "proved from other columns of the form"),
  PERCENT_UNKNOWN(
      "hãy quyết định: index (110,1 là tăng 10,1%) hay change (10,1 là tăng 10,1%)",
      "decide: index (110.1 is up 10.1%) or change (10.1 is up 10.1%)"),
  SAME_HEADER(
      "các cột này có tiêu đề giống nhau mà giá trị có vẻ khác nghĩa: hãy xem lại",
      "these columns have like headers, but their values seem to mean different things: look"
          + " again"),
  NO_HEADER("cột có số nhưng không có tiêu đề", "a column of numbers without a header"),
  UNKNOWN_ROW(
      "chưa rõ dòng này là gì: ghi flow, gate, regime, sector hay commodity thay cho skip",
      "it is not clear what this row is: put flow, gate, regime, sector or commodity for skip"),
  UNKNOWN_NAME(
      "chưa có trong danh mục mã ở input/codes: thêm tên vào đó rồi bỏ dòng skip này",
      "in no code list of input/codes yet: add the name there and take this skip away"),
  BALANCE(
      "cán cân: chương trình tự tính, không cần đọc",
      "the balance is calculated by the program, it need not be read"),
  SAME_ROW(
      "trùng nghĩa với một dòng khác: hãy quyết định dòng nào đúng",
      "means the same as another row: decide which one counts");

  private final String vi;
  private final String en;

  Doubt(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  Sentence sentence() {
    return new Sentence(vi, en);
  }
}
