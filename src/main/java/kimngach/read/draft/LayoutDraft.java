package kimngach.read.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;

/**
 * A first layout of a form, to be looked through by whoever knows the form.
 *
 * @param text the text of the layout file
 * @param decisions how many places it marks as to be decided
 */
public record LayoutDraft(String text, int decisions) {

  /**
   * Drafts the layout of a sheet.
   *
   * @param sheet the sheet
   * @param fileName the name of the file it came in, for the title comment
   * @param names the names of codes that its rows may bear
   * @return the draft; empty when the sheet has no table of labels and amounts
   */
  public static Optional<LayoutDraft> of(Sheet sheet, String fileName, KnownNames names) {
    return Outline.of(sheet).map(outline -> new Drafting(outline, fileName, names).draft());
  }

  private static final Sentence SCOPES =
      new Sentence(
          "scope là phạm vi của số liệu: all-regimes (mọi loại hình qua địa bàn), declared (mở tờ"
              + " khai trên địa bàn), local-goods (hàng địa phương), national (cả nước); tiêu đề"
              + " không đủ để biết chắc",
          "scope says what is counted: all-regimes (all that crosses the gates), declared (declared"
              + " in the province), local-goods, national (the whole country); a title is not"
              + " enough to tell");

  /** The steps of drafting one sheet. */
  private static final class Drafting {
    private final Outline outline;
    private final String fileName;
    private final Caption caption;
    private final DraftUnits beside;
    private final String decimalMark;
    private final DraftColumns guessed;
    private final List<DraftColumn> columns;
    private final BodyRows body;
    private final List<BodyRow> rows;
    private final RowMeanings meanings;
    private final LayoutText text = new LayoutText();

    Drafting(Outline outline, String fileName, KnownNames names) {
      this.outline = outline;
      this.fileName = fileName;
      this.caption = Caption.of(outline);
      this.beside = DraftUnits.of(outline);
      this.decimalMark = decimalMark().orElse(",");
      this.guessed = new DraftColumns(outline, decimalMark);
      this.columns = guessed.read();
      this.body = new BodyRows(outline, beside.labels(), decimalMark);
      this.meanings = new RowMeanings(names);
      this.rows = new RowTree(guessed.summable()).of(body.read());
      Map<String, String> around = new LinkedHashMap<>();
      around.put("flow", caption.flow().orElse("total"));
      meanings.tell(rows, around);
    }

    LayoutDraft draft() {
      head();
      sheet();
      numbers();
      series();
      units();
      columns();
      labels();
      rows();
      tail();
      return new LayoutDraft(text.toString(), text.decisions());
    }

    private void head() {
      text.line("# yaml-language-server: $schema=layout.schema.json");
      text.comment(
          "Bố cục nháp của biểu \"" + fileName + "\", do máy đoán: hãy xem lại từng phần,");
      text.comment(
          "nhất là các chỗ ghi QUYẾT ĐỊNH, rồi lưu vào input/layouts/ và chạy lại inspect.");
      text.comment("A first layout, guessed: look it through, above all where it says DECIDE,");
      text.comment("save it in input/layouts/ and run inspect again.");
      String title = caption.title().orElse(fileName);
      String name = Wording.timeless(title).replace("*", "…");
      text.part("Tên biểu, để hiện cho người đọc.");
      text.line("name: {vi: " + LayoutText.quoted(name) + ", en: " + LayoutText.quoted(name) + "}");
    }

    private void sheet() {
      text.part("Nhận ra trang tính bằng gì: tiêu đề phía trên bảng (dấu * thay cho chữ bất kỳ).");
      text.line("sheet:");
      Optional<String> title = caption.title().map(Wording::timeless);
      if (title.isPresent()) {
        text.line("  title: " + LayoutText.list(List.of(title.get())));
      } else {
        text.line("  name: " + LayoutText.list(List.of(outline.sheet().name())));
      }
      boolean headersSayIt =
          columns.stream()
              .map(DraftColumn::header)
              .anyMatch(header -> header.contains("{month}") && header.contains("{year}"));
      Optional<String> month = caption.month().filter(any -> !headersSayIt);
      if (month.isPresent()) {
        text.part("Dòng chữ phía trên bảng cho biết tháng báo cáo.");
        text.line("month: " + LayoutText.list(List.of(month.get())));
      }
    }

    private Optional<String> decimalMark() {
      List<String> texts =
          texts().stream().map(RawCell::text).filter(t -> t.matches(".*\\d.*")).toList();
      boolean comma = texts.stream().anyMatch(Amounts::needsComma);
      boolean point = texts.stream().anyMatch(Amounts::needsPoint);
      return comma == point ? Optional.empty() : Optional.of(comma ? "," : ".");
    }

    /** The cells of amounts that hold text. */
    private List<RawCell> texts() {
      return IntStream.rangeClosed(outline.firstBody(), outline.lastBody())
          .boxed()
          .flatMap(
              row -> outline.values().stream().map(column -> outline.sheet().cell(row, column)))
          .filter(cell -> cell.kind() == RawCell.Kind.TEXT && !cell.isBlank())
          .toList();
    }

    private void numbers() {
      List<RawCell> texts = texts();
      boolean written = texts.stream().anyMatch(Amounts::isAmount);
      if (written) {
        text.part("Số được gõ thành chữ: dấu ngăn phần thập phân.");
        Optional<String> mark = decimalMark();
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
      Map<String, String> signs = new LinkedHashMap<>();
      for (RawCell cell : texts) {
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
          rows.stream()
              .filter(row -> row.doubt == Doubt.NONE)
              .allMatch(row -> row.says.containsKey("scope"));
      text.part("Điều đúng với mọi dòng: phạm vi (scope), luồng (flow).");
      if (!rowsSayIt) {
        text.decide("", SCOPES);
        series.put("scope", scope());
      }
      series.put("flow", caption.flow().orElse("total"));
      text.line("series: " + LayoutText.map(series.entrySet()));
    }

    private String scope() {
      if (caption.mentions("mo to khai", "declared")) {
        return "declared";
      }
      if (caption.mentions("hang dia phuong", "hang hoa dia phuong", "local goods")) {
        return "local-goods";
      }
      boolean isNational =
          all(rows).stream().anyMatch(row -> row.says.containsKey("sector"))
              || caption.mentions("tong cuc thong ke", "ca nuoc", "general statistics");
      return isNational ? "national" : "all-regimes";
    }

    private void units() {
      text.part("Đơn vị tính.");
      Map<String, String> noted = beside.ofNote(columns);
      Map<String, Optional<Unit>> words = beside.words(outline);
      Optional<String> inHeader =
          outline.values().stream()
              .map(new HeaderText(outline)::of)
              .flatMap(header -> UnitWords.inHeader(header).stream())
              .filter(unit -> UnitWords.measure(unit).equals("turnover"))
              .map(Unit::code)
              .findFirst();
      if (beside.unit().isPresent() || !noted.isEmpty()) {
        text.line("unit:");
        beside.unit().ifPresent(column -> unitColumn(column, words));
        inHeader
            .filter(unit -> beside.unit().isPresent() && noted.isEmpty())
            .ifPresent(unit -> text.line("  always: {turnover: " + unit + "}"));
      }
      if (!noted.isEmpty()) {
        text.line("  notes:");
        text.line(
            "    "
                + LayoutText.quoted(beside.note().orElse(""))
                + ": "
                + LayoutText.map(noted.entrySet()));
      } else if (beside.unit().isEmpty()) {
        if (inHeader.isEmpty()) {
          text.decide(
              "",
              new Sentence(
                  "không thấy đơn vị tính trong biểu: sửa dòng dưới cho đúng",
                  "the form does not say its unit: mend the line below"));
        }
        text.line("unit: {always: {turnover: " + inHeader.orElse("million-usd") + "}}");
      }
    }

    private void unitColumn(int column, Map<String, Optional<Unit>> words) {
      text.line("  column: " + LayoutText.list(List.of(new HeaderText(outline).of(column))));
      List<Map.Entry<String, String>> known = new ArrayList<>();
      words.forEach(
          (word, unit) ->
              unit.ifPresent(found -> known.add(Map.entry(LayoutText.quoted(word), found.code()))));
      text.line("  words: " + LayoutText.map(known));
      List<String> unknown =
          words.keySet().stream().filter(word -> words.get(word).isEmpty()).toList();
      if (!unknown.isEmpty()) {
        text.decide(
            "  ",
            new Sentence(
                "chưa rõ các đơn vị: " + String.join(", ", unknown),
                "these units are not known: " + String.join(", ", unknown)));
      }
    }

    private void columns() {
      Map<String, String> status = new LinkedHashMap<>(guessed.status());
      if (columns.stream().anyMatch(column -> column.header().contains("{status}"))) {
        text.part("Chữ trong tiêu đề cột: E = ước tính, P = sơ bộ, A = chính thức.");
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        status.forEach((word, code) -> pairs.add(Map.entry(LayoutText.quoted(word), code)));
        text.line("status: " + LayoutText.map(pairs));
      }
      text.part("Các cột, theo chữ trong tiêu đề đọc từ trên xuống.");
      text.comment("{month}, {year}: tháng, năm; {last-year}: năm trước; {status}: chữ kể trên.");
      text.line("columns:");
      var headers = new HeaderText(outline);
      for (int column : beside.skipped()) {
        text.line("  - {header: " + LayoutText.list(List.of(headers.of(column))) + ", skip: true}");
      }
      columns.forEach(this::column);
      List<Integer> known = new ArrayList<>(outline.labels());
      guessed.others(known).forEach(this::column);
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
        text.line("  # cột " + column.letters());
        return;
      }
      text.line(
          "  - header: "
              + LayoutText.list(List.of(column.header()))
              + " # cột "
              + column.letters());
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

    private void labels() {
      var headers = new HeaderText(outline);
      List<String> named =
          beside.labels().stream()
              .map(headers::of)
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList();
      if (!named.isEmpty()) {
        text.part("Cột ghi tên các dòng.");
        text.line("label: " + LayoutText.list(named));
      }
    }

    private void rows() {
      text.part(
          "Các dòng. parts: các phần cộng lại bằng dòng trên (đã kiểm); of-which: \"trong đó\",");
      text.comment("không bao giờ cộng vào dòng trên.");
      text.line("rows:");
      new RowsText(text, meanings).write(rows, "  ");
    }

    private void tail() {
      List<String> marks = body.marks();
      if (!marks.isEmpty()) {
        text.part("Dấu chú thích sau tên dòng, và đơn vị mà chú thích nói cho các dòng ấy.");
        List<Map.Entry<String, String>> pairs =
            marks.stream()
                .map(mark -> Map.entry(LayoutText.quoted(mark), LayoutText.map(units(mark))))
                .toList();
        text.line("marks: " + LayoutText.map(pairs));
      }
      Optional<String> end = below().findFirst();
      if (end.isPresent()) {
        text.part("Dòng đầu tiên dưới bảng: từ đây không còn số liệu.");
        text.line("end: " + LayoutText.list(List.of(beginning(end.get()))));
      }
    }

    /** The units that the footnote of a mark gives, by measure. */
    private Set<Map.Entry<String, String>> units(String mark) {
      Map<String, String> units = new LinkedHashMap<>();
      below()
          .filter(note -> note.startsWith(mark))
          .map(note -> note.substring(mark.length()).replaceAll("^[\\s:.]+|[\\s.]+$", ""))
          .findFirst()
          .ifPresent(
              note -> UnitWords.of(note).forEach((measure, unit) -> units.put(measure, unit.code())));
      units.remove("percent");
      return units.entrySet();
    }

    /** The texts of label columns below the table. */
    private Stream<String> below() {
      return IntStream.rangeClosed(outline.lastBody() + 1, outline.sheet().lastRow())
          .boxed()
          .flatMap(row -> beside.labels().stream().map(column -> outline.sheet().cell(row, column)))
          .filter(cell -> !cell.isBlank())
          .map(cell -> Plain.line(cell.text()));
    }

    /** The words that a footnote begins with, so that its other words may change. */
    private static String beginning(String words) {
      int cut = words.startsWith("(") ? words.indexOf(')') + 1 : words.indexOf(':');
      if (cut > 0) {
        return words.substring(0, cut) + "*";
      }
      return Wording.timeless(words);
    }

    private static List<BodyRow> all(List<BodyRow> rows) {
      List<BodyRow> all = new ArrayList<>();
      for (BodyRow row : rows) {
        all.add(row);
        all.addAll(all(row.inside()));
      }
      return all;
    }
  }
}
