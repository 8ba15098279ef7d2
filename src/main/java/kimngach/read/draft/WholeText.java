package kimngach.read.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Sentence;
import kimngach.read.sheet.RawCell;

/** Writes what a layout says of the form as a whole. */
final class WholeText {
  private final FormGuess guess;
  private final LayoutText text;

  WholeText(FormGuess guess, LayoutText text) {
    this.guess = guess;
    this.text = text;
  }

  /** Writes the parts above the columns, but for the units. */
  void write(String fileName) {
    head(fileName);
    sheet();
    numbers();
    signs();
    series();
  }

  private static final Sentence SCOPES =
      new Sentence(
          "scope là phạm vi của số liệu: all-regimes (mọi loại hình qua địa bàn), declared (mở tờ"
              + " khai trên địa bàn), local-goods (hàng địa phương), national (cả nước); tiêu đề"
              + " không đủ để biết chắc",
          "scope says what is counted: all-regimes (all that crosses the gates), declared (declared"
              + " in the province), local-goods, national (the whole country); a title is not"
              + " enough to tell");

  private void head(String fileName) {
    text.line("# yaml-language-server: $schema=layout.schema.json");
    text.comment("Bố cục nháp của biểu \"" + fileName + "\", do máy đoán: hãy xem lại từng phần,");
    text.comment("nhất là các chỗ ghi QUYẾT ĐỊNH, rồi lưu vào input/layouts/ và chạy lại inspect.");
    text.comment("A first layout, guessed: look it through, above all where it says DECIDE,");
    text.comment("save it in input/layouts/ and run inspect again.");
    String title = guess.caption().title().orElse(fileName);
    String name = Wording.timeless(title).replace("*", "…");
    text.part("Tên biểu, để hiện cho người đọc.");
    text.line("name: {vi: " + LayoutText.quoted(name) + ", en: " + LayoutText.quoted(name) + "}");
  }

  private void sheet() {
    text.part("Nhận ra trang tính bằng gì: tiêu đề phía trên bảng (dấu * thay cho chữ bất kỳ).");
    text.line("sheet:");
    Optional<String> title = guess.caption().title().map(Wording::timeless);
    if (title.isPresent()) {
      text.line("  title: " + LayoutText.list(List.of(title.get())));
    } else {
      String name = guess.outline().sheet().name();
      text.line("  name: " + LayoutText.list(List.of(name.isBlank() ? "*" : name)));
    }
    boolean headersSayIt =
        guess.columns().stream()
            .map(DraftColumn::header)
            .anyMatch(header -> header.contains("{month}") && header.contains("{year}"));
    Optional<String> month = guess.caption().month().filter(any -> !headersSayIt);
    if (month.isPresent()) {
      text.part("Dòng chữ phía trên bảng cho biết tháng báo cáo.");
      text.line("month: " + LayoutText.list(List.of(month.get())));
    }
  }

  private void numbers() {
    List<RawCell> texts = guess.texts();
    boolean written = texts.stream().anyMatch(Amounts::isAmount);
    if (written) {
      text.part("Số được gõ thành chữ: dấu ngăn phần thập phân.");
      Optional<String> mark = guess.decimalMark();
      if (mark.isPresent()) {
        text.line("numbers: {decimal: " + LayoutText.quoted(mark.get()) + "}");
      } else if (texts.stream().anyMatch(cell -> Amounts.fitsBoth(cell.text()))) {
        text.decide(
            "",
            new Sentence(
                "1.234 có thể là 1234 hoặc 1,234: bỏ dấu # ở dòng dưới và ghi dấu đúng",
                "1.234 may be 1234 or 1.234: take the # away below and give the right mark"));
        text.line("# numbers: {decimal: \",\"}");
      }
    }
  }

  private void signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    for (RawCell cell : guess.texts()) {
      Signs.meaning(cell.text()).ifPresent(meaning -> signs.put(cell.text(), meaning));
    }
    if (!signs.isEmpty()) {
      text.part("Ký hiệu thay cho số: 0, hoặc O = chưa có, M = không thể có, Q = không công bố.");
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      signs.forEach((sign, code) -> pairs.add(Map.entry(LayoutText.quoted(sign), code)));
      text.line("signs: " + LayoutText.map(pairs));
    }
  }

  private void series() {
    Map<String, String> series = new LinkedHashMap<>();
    boolean rowsSayIt =
        guess.rows().stream()
            .filter(row -> row.doubt == Doubt.NONE)
            .allMatch(row -> row.says.containsKey("scope"));
    text.part("Điều đúng với mọi dòng: phạm vi (scope), luồng (flow).");
    if (!rowsSayIt) {
      text.decide("", SCOPES);
      series.put("scope", scope());
    }
    series.put("flow", guess.flow());
    text.line("series: " + LayoutText.map(series.entrySet()));
  }

  private String scope() {
    if (guess.caption().mentions("mo to khai", "declared")) {
      return "declared";
    }
    if (guess.caption().mentions("hang dia phuong", "hang hoa dia phuong", "local goods")) {
      return "local-goods";
    }
    boolean isNational =
        guess.allRows().stream().anyMatch(row -> row.says.containsKey("sector"))
            || guess.caption().mentions("tong cuc thong ke", "ca nuoc", "general statistics");
    return isNational ? "national" : "all-regimes";
  }
}
