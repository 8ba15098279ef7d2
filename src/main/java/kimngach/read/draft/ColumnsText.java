package kimngach.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what a layout says of columns. */
final class ColumnsText {
  private final FormGuess guess;
  private final LayoutText text;

  ColumnsText(FormGuess guess, LayoutText text) {
    this.guess = guess;
    this.text = text;
  }

  /** Writes the columns and the words of their headers. */
  void write() {
    Map<String, String> status = guess.status();
    if (guess.columns().stream().anyMatch(column -> column.header().contains("{status}"))) {
      text.part("Chữ trong tiêu đề cột: E = ước tính, P = sơ bộ, A = chính thức.");
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      status.forEach((word, code) -> pairs.add(Map.entry(LayoutText.quoted(word), code)));
      text.line("status: " + LayoutText.map(pairs));
    }
    text.part("Các cột, theo chữ trong tiêu đề đọc từ trên xuống.");
    text.comment("{month}, {year}: tháng, năm; {last-year}: năm trước; {status}: chữ kể trên.");
    text.line("columns:");
    var headers = guess.headers();
    for (int column : guess.beside().skipped()) {
      text.line("  - {header: " + LayoutText.list(List.of(headers.of(column))) + ", skip: true}");
    }
    guess.columns().forEach(this::column);
    guess.others().forEach(this::column);
    labels(headers);
  }

  private void column(DraftColumn column) {
    if (column.doubt() == Doubt.PERCENT_PROVED || column.doubt() == Doubt.SHARE) {
      text.remark("  ", column.doubt().sentence());
    } else if (column.doubt() != Doubt.NONE) {
      text.decide("  ", column.doubt().sentence());
    } else {
      text.plain();
    }
    if (column.header().isEmpty()) {
      text.line("  - {header: [\"?\"], skip: true} # cột " + column.letters());
      return;
    }
    text.line(
        "  - header: " + LayoutText.list(List.of(column.header())) + " # cột " + column.letters());
    switch (column.kind()) {
      case SKIPPED -> text.line("    skip: true");
      case NOTES -> text.line("    note: true");
      case VALUES -> {
        text.line("    period: " + column.period());
        text.line("    measure: " + column.measure());
        if (!column.percent().isEmpty()) {
          text.line("    percent: " + column.percent());
        }
      }
    }
  }

  private void labels(HeaderText headers) {
    List<String> named =
        guess.beside().labels().stream()
            .map(headers::of)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      text.part("Cột ghi tên các dòng.");
      text.line("label: " + LayoutText.list(named));
    }
  }
}
