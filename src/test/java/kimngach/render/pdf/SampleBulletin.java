package kimngach.render.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.HeadlineBox.KeyFigure;
import kimngach.model.bulletin.HeadlineBox.Panel;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Align;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.Column;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;

/** A bulletin as long as a real one, made by hand: four pages, six tables, two charts. */
final class SampleBulletin {
  static final List<Language> BOTH = List.of(Language.VI, Language.EN);

  private SampleBulletin() {}

  static Bulletin whole() {
    return of(BOTH, blocks());
  }

  static Bulletin of(List<Language> languages, List<Block> blocks) {
    return new Bulletin(
        text("Bản tin kim ngạch tháng 11 năm 2023", "Trade turnover bulletin, November 2023"),
        text("Cục Thống kê tỉnh Lạng Sơn", "Lang Son Statistics Office"),
        LocalDate.of(2023, 11, 29),
        languages,
        Arrangement.BENEATH,
        blocks);
  }

  static Text text(String vi, String en) {
    Map<Language, List<Run>> runs = new EnumMap<>(Language.class);
    runs.put(Language.VI, List.of(new Words(vi)));
    runs.put(Language.EN, List.of(new Words(en)));
    return new Text(runs);
  }

  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(masthead());
    blocks.add(headline());
    blocks.add(
        callout(
            "Hai con số 46.716 (mọi loại hình, 11 tháng) và 4.780 (mở tờ khai tại tỉnh, cả năm, ước"
                + " tính) khác nhau cả về phạm vi lẫn kỳ, nên không so sánh với nhau được.",
            "46,716 (all regimes, eleven months) and 4,780 (declared in the province, year,"
                + " estimate) differ in scope and in period and must not be compared."));
    blocks.add(heading(1, "I. Kim ngạch xuất nhập khẩu", "I. Trade turnover"));
    blocks.add(heading(2, "1. Tất cả các loại hình", "1. All customs regimes"));
    blocks.add(
        body(
            "Mười một tháng năm 2023, tổng kim ngạch xuất nhập khẩu hàng hóa qua địa bàn tỉnh ước"
                + " đạt 46.716 triệu USD, tăng 79,3% so với cùng kỳ năm trước; trong đó xuất khẩu"
                + " ước đạt 18.234 triệu USD, nhập khẩu ước đạt 28.482 triệu USD. Nhập siêu 10.248"
                + " triệu USD.",
            "In the first eleven months of 2023, total turnover of goods through the province's"
                + " border gates is estimated at 46,716 million USD, up 79.3% on the same period"
                + " of the previous year; exports are estimated at 18,234 million USD and imports"
                + " at 28,482 million USD. The trade deficit is 10,248 million USD."));
    blocks.add(byFlow("by-flow", "Bảng 1. Kim ngạch theo luồng", "Table 1. Turnover by flow"));
    blocks.add(note("Nguồn: Cục Hải quan Lạng Sơn.", "Source: Lang Son Customs Department."));
    blocks.add(heading(2, "2. Theo cửa khẩu", "2. By border gate"));
    blocks.add(byGate());
    blocks.add(heading(2, "3. Theo loại hình", "3. By customs regime"));
    blocks.add(byRegime());
    blocks.add(heading(1, "II. Diễn biến theo tháng", "II. Month by month"));
    blocks.add(monthlyChart());
    blocks.add(note("Số liệu tháng được dựng để cộng dồn khớp.", "Months are constructed."));
    blocks.add(monthly());
    blocks.add(heading(1, "III. So với kế hoạch", "III. Against the plan"));
    blocks.add(
        body(
            "Năm 2023, kim ngạch mở tờ khai tại tỉnh ước đạt 4.780 triệu USD, bằng 125,8% kế"
                + " hoạch năm.",
            "In 2023, turnover declared in the province is estimated at 4,780 million USD, 125.8%"
                + " of the annual plan."));
    blocks.add(byFlow("plan", "Bảng 5. Thực hiện kế hoạch", "Table 5. Plan attainment"));
    blocks.add(gateChart());
    blocks.add(heading(1, "IV. Chỉ tiêu khác", "IV. Other indicators"));
    blocks.add(
        item(
            "Thu ngân sách từ xuất nhập khẩu đạt 4.277 tỷ đồng, bằng 71,29% dự toán;",
            "Budget revenue from trade: 4,277 billion VND, 71.29% of the estimate;"));
    blocks.add(
        item(
            "Phương tiện qua cửa khẩu: 1.243 xe/ngày, trong đó Hữu Nghị 784 xe/ngày, Tân"
                + " Thanh 347 xe/ngày, Cốc Nam 9 xe/ngày và Chi Ma 103 xe/ngày.",
            "Vehicles through the gates: 1,243 a day, of which Huu Nghi 784, Tan Thanh 347, Coc Nam"
                + " 9 and Chi Ma 103."));
    blocks.add(byFlow("others", "Bảng 6. Chỉ tiêu khác", "Table 6. Other indicators"));
    blocks.add(heading(2, "Ký hiệu", "Symbols"));
    blocks.add(
        note(
            "– : không có hiện tượng phát sinh; … : chưa có số liệu; [r] : số liệu điều chỉnh.",
            "– : nil; … : not available; [r] : revised."));
    return blocks;
  }

  static Masthead masthead() {
    return new Masthead(
        text("TỔNG CỤC THỐNG KÊ", "GENERAL STATISTICS OFFICE"),
        text("CỤC THỐNG KÊ TỈNH LẠNG SƠN", "LANG SON STATISTICS OFFICE"),
        text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM"),
        text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
        new Text(Map.of(Language.VI, List.of(new Words("Số: 05/BC-CTK")))),
        text("Lạng Sơn, ngày 29 tháng 11 năm 2023", "Lang Son, 29 November 2023"),
        text("BẢN TIN THỐNG KÊ", "STATISTICAL BULLETIN"),
        text(
            "Kim ngạch xuất nhập khẩu tháng 11 và 11 tháng năm 2023",
            "Import and export turnover, November and eleven months of 2023"));
  }

  static HeadlineBox headline() {
    return new HeadlineBox(
        List.of(
            new Panel(
                text("Tất cả các loại hình", "All customs regimes"),
                text("11 tháng năm 2023, ước tính", "Eleven months of 2023, estimated"),
                List.of(
                    key("Tổng số", "Total", "46.716 triệu USD", "46,716 million USD"),
                    key("Xuất khẩu", "Exports", "18.234 triệu USD", "18,234 million USD"),
                    key("Nhập khẩu", "Imports", "28.482 triệu USD", "28,482 million USD"))),
            new Panel(
                text("Mở tờ khai tại tỉnh", "Declared in the province"),
                text("Cả năm 2023, ước tính", "Year 2023, estimated"),
                List.of(
                    key("Tổng số", "Total", "4.780 triệu USD", "4,780 million USD"),
                    key("Xuất khẩu", "Exports", "2.730 triệu USD", "2,730 million USD"),
                    key("Nhập khẩu", "Imports", "2.050 triệu USD", "2,050 million USD")))));
  }

  private static KeyFigure key(String vi, String en, String valueVi, String valueEn) {
    return new KeyFigure(text(vi, en), text(valueVi, valueEn));
  }

  static Heading heading(int level, String vi, String en) {
    return new Heading(level, text(vi, en));
  }

  static Paragraph body(String vi, String en) {
    return new Paragraph(Paragraph.Style.BODY, text(vi, en));
  }

  static Paragraph item(String vi, String en) {
    return new Paragraph(Paragraph.Style.ITEM, text(vi, en));
  }

  static Paragraph callout(String vi, String en) {
    return new Paragraph(Paragraph.Style.CALLOUT, text(vi, en));
  }

  static Note note(String vi, String en) {
    return new Note(text(vi, en));
  }

  static Text unit() {
    return text("Triệu USD", "Million USD");
  }

  static Column column(String vi, String en, Align align, int width) {
    return new Column(text(vi, en), align, width);
  }

  static Cell label(String vi, String en) {
    return new Cell(text(vi, en), Optional.empty());
  }

  static Cell number(String vi, String en) {
    return new Cell(text(vi, en), Optional.empty());
  }

  static Row row(RowKind kind, int indent, Cell... cells) {
    return new Row(kind, indent, List.of(cells));
  }

  static Table byFlow(String id, String vi, String en) {
    return new Table(
        id,
        text(vi, en),
        unit(),
        List.of(
            column("Chỉ tiêu", "Indicator", Align.LEFT, 34),
            column("Tháng 11/2023", "November 2023", Align.RIGHT, 16),
            column("11 tháng năm 2023", "Eleven months of 2023", Align.RIGHT, 18),
            column("So với cùng kỳ (%)", "On the same period (%)", Align.RIGHT, 16),
            column("So với kế hoạch (%)", "Of the plan (%)", Align.RIGHT, 16)),
        List.of(
            row(
                RowKind.TOTAL,
                0,
                label("Tổng số", "Total"),
                number("4.958", "4,958"),
                number("46.716", "46,716"),
                number("79,3", "79.3"),
                number("…", "…")),
            row(
                RowKind.BODY,
                1,
                label("Xuất khẩu", "Exports"),
                number("1.921", "1,921"),
                number("18.234", "18,234"),
                number("101,2", "101.2"),
                number("210", "210")),
            row(
                RowKind.BODY,
                1,
                label("Nhập khẩu", "Imports"),
                number("3.037", "3,037"),
                number("28.482", "28,482"),
                number("67,6", "67.6"),
                number("82", "82")),
            row(
                RowKind.BODY,
                0,
                label("Cán cân thương mại", "Trade balance"),
                number("-1.116", "-1,116"),
                number("-10.248", "-10,248"),
                number("…", "…"),
                number("–", "–"))),
        List.of(text("Ước tính.", "Estimated.")));
  }

  static Table byGate() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            RowKind.TOTAL,
            0,
            label("Tổng số", "Total"),
            number("46.716", "46,716"),
            number("18.234", "18,234"),
            number("28.482", "28,482"),
            number("100,0", "100.0")));
    rows.add(
        row(
            RowKind.GROUP,
            0,
            label("Cửa khẩu quốc tế", "International gates"),
            label("", ""),
            label("", ""),
            label("", ""),
            label("", "")));
    rows.add(
        row(
            RowKind.BODY,
            1,
            label("Hữu Nghị (đường bộ)", "Huu Nghi (road)"),
            number("30.214", "30,214"),
            number("10.001", "10,001"),
            number("20.213", "20,213"),
            number("64,7", "64.7")));
    rows.add(
        row(
            RowKind.BODY,
            1,
            label("Đồng Đăng (đường sắt)", "Dong Dang (rail)"),
            number("412", "412"),
            number("212", "212"),
            number("200", "200"),
            number("0,9", "0.9")));
    rows.add(
        row(
            RowKind.GROUP,
            0,
            label("Cửa khẩu chính và cửa khẩu phụ", "Main and secondary gates"),
            label("", ""),
            label("", ""),
            label("", ""),
            label("", "")));
    for (String name :
        List.of("Chi Ma", "Tân Thanh", "Cốc Nam", "Na Hình", "Nà Nưa", "Bình Nghi")) {
      rows.add(
          row(
              RowKind.BODY,
              1,
              label(name, name),
              number("2.681", "2,681"),
              number("1.336", "1,336"),
              number("1.344", "1,344"),
              number("5,7", "5.7")));
    }
    return new Table(
        "by-gate",
        text(
            "Bảng 2. Kim ngạch 11 tháng năm 2023 theo cửa khẩu",
            "Table 2. Turnover of eleven months of 2023 by border gate"),
        unit(),
        List.of(
            column("Cửa khẩu", "Border gate", Align.LEFT, 36),
            column("Tổng số", "Total", Align.RIGHT, 16),
            column("Xuất khẩu", "Exports", Align.RIGHT, 16),
            column("Nhập khẩu", "Imports", Align.RIGHT, 16),
            column("Tỷ trọng (%)", "Share (%)", Align.RIGHT, 16)),
        rows,
        List.of(
            text(
                "Từ ngày 27/5/2024, Tân Thanh và Cốc Nam là lối thông quan của Hữu Nghị.",
                "From 27 May 2024 Tan Thanh and Coc Nam are routes of Huu Nghi.")));
  }

  static Table byRegime() {
    List<Row> rows = new ArrayList<>();
    String[][] names = {
      {"Mở tờ khai tại tỉnh", "Declared in the province"},
      {"Tờ khai của hải quan tỉnh khác", "Declared at other provinces' customs"},
      {"Quá cảnh", "Transit"},
      {"Kho ngoại quan", "Bonded warehouse"},
      {"Tạm nhập tái xuất", "Temporary import for re-export"},
      {"Trao đổi của cư dân biên giới", "Border residents' trade"}
    };
    for (String[] name : names) {
      rows.add(
          row(
              RowKind.BODY,
              0,
              label(name[0], name[1]),
              number("7.786", "7,786"),
              number("3.039", "3,039"),
              number("4.747", "4,747")));
    }
    rows.add(
        row(
            RowKind.TOTAL,
            0,
            label("Tổng số", "Total"),
            number("46.716", "46,716"),
            number("18.234", "18,234"),
            number("28.482", "28,482")));
    return new Table(
        "by-regime",
        text("Bảng 3. Kim ngạch theo loại hình", "Table 3. Turnover by regime"),
        unit(),
        List.of(
            column("Loại hình", "Regime", Align.LEFT, 46),
            column("Tổng số", "Total", Align.RIGHT, 18),
            column("Xuất khẩu", "Exports", Align.RIGHT, 18),
            column("Nhập khẩu", "Imports", Align.RIGHT, 18)),
        rows,
        List.of());
  }

  static Table monthly() {
    List<Row> rows = new ArrayList<>();
    for (int month = 1; month <= 11; month++) {
      rows.add(
          row(
              RowKind.BODY,
              0,
              label("Tháng " + month, "Month " + month),
              number("4.24" + month, "4,24" + month),
              number("1.657", "1,657"),
              number("2.589", "2,589"),
              number("12," + month, "12." + month)));
    }
    rows.add(
        row(
            RowKind.TOTAL,
            0,
            label("Cộng dồn", "Year to date"),
            number("46.716", "46,716"),
            number("18.234", "18,234"),
            number("28.482", "28,482"),
            number("79,3", "79.3")));
    return new Table(
        "monthly",
        text("Bảng 4. Kim ngạch từng tháng", "Table 4. Turnover month by month"),
        unit(),
        List.of(
            column("Tháng", "Month", Align.LEFT, 28),
            column("Tổng số", "Total", Align.RIGHT, 18),
            column("Xuất khẩu", "Exports", Align.RIGHT, 18),
            column("Nhập khẩu", "Imports", Align.RIGHT, 18),
            column("So với tháng trước (%)", "On the previous month (%)", Align.RIGHT, 18)),
        rows,
        List.of());
  }

  static Chart monthlyChart() {
    List<Text> categories = new ArrayList<>();
    List<Optional<Chart.Point>> exports = new ArrayList<>();
    List<Optional<Chart.Point>> imports = new ArrayList<>();
    String[] english = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"
    };
    for (int month = 1; month <= 11; month++) {
      categories.add(text("T" + month, english[month - 1]));
      exports.add(point(1100 + month * 75));
      imports.add(month == 2 ? Optional.empty() : point(1900 + month * 110));
    }
    return new Chart(
        "monthly-all-regimes",
        Chart.Kind.STACKED_COLUMNS,
        text(
            "Hình 1. Kim ngạch theo tháng năm 2023, tất cả các loại hình",
            "Figure 1. Monthly turnover in 2023, all regimes"),
        text(
            "Cột chồng theo tháng: xuất khẩu tăng từ 1.175 lên 1.925 triệu USD.",
            "Stacked columns by month: exports rise from 1,175 to 1,925 million USD."),
        categories,
        List.of(
            new Chart.Series(text("Xuất khẩu", "Exports"), "1F4E79", exports),
            new Chart.Series(text("Nhập khẩu", "Imports"), "9DC3E6", imports)),
        axis("Triệu USD", "Million USD", 6000, 1000));
  }

  static Chart gateChart() {
    return new Chart(
        "by-gate",
        Chart.Kind.BARS,
        text("Hình 2. Kim ngạch theo cửa khẩu", "Figure 2. Turnover by border gate"),
        text("Thanh ngang theo cửa khẩu: Hữu Nghị lớn nhất.", "Bars by gate: Huu Nghi is largest."),
        List.of(
            text(
                "Hữu Nghị (đường bộ), kể cả lối thông quan Tân Thanh và Cốc Nam",
                "Huu Nghi (road), with the routes Tan Thanh and Coc Nam"),
            text("Đồng Đăng (đường sắt)", "Dong Dang (rail)"),
            text("Chi Ma", "Chi Ma")),
        List.of(
            new Chart.Series(
                text("Năm 2022", "2022"), "A6A6A6", List.of(point(18000), point(300), point(1500))),
            new Chart.Series(
                text("Năm 2023", "2023"),
                "1F4E79",
                List.of(point(30214), point(412), point(2681)))),
        axis("Triệu USD", "Million USD", 35000, 5000));
  }

  private static Chart.Axis axis(String vi, String en, int maximum, int step) {
    List<Text> ticks = new ArrayList<>();
    for (int tick = 0; tick <= maximum; tick += step) {
      ticks.add(grouped(tick));
    }
    return new Chart.Axis(
        text(vi, en), BigDecimal.valueOf(maximum), BigDecimal.valueOf(step), ticks);
  }

  private static Optional<Chart.Point> point(int value) {
    return Optional.of(
        new Chart.Point(
            new FigureId("figure-" + value), BigDecimal.valueOf(value), grouped(value)));
  }

  private static Text grouped(int value) {
    String digits = Integer.toString(value);
    if (digits.length() < 4) {
      return text(digits, digits);
    }
    String head = digits.substring(0, digits.length() - 3);
    String tail = digits.substring(digits.length() - 3);
    return text(head + "." + tail, head + "," + tail);
  }
}
