package kimngach.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Align;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.CellNumber;
import kimngach.model.bulletin.Table.Column;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;

/** A bulletin of November 2023 with every kind of block, for looking at and for testing. */
public final class DocxSampleBulletin {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov");
  private static final int[] EXPORTS = {
    640, 890, 1310, 1490, 1580, 1720, 1840, 2010, 2180, 2290, 2284
  };
  private static final int[] IMPORTS = {
    1060, 1480, 2190, 2480, 2590, 2710, 2790, 3020, 3260, 3420, 3482
  };

  private DocxSampleBulletin() {}

  /** In Vietnamese with English beneath. */
  public static Bulletin bilingual() {
    return in(List.of(Language.VI, Language.EN));
  }

  /** The same bulletin in other languages. */
  public static Bulletin in(List<Language> languages) {
    return new Bulletin(
        text("Bản tin thống kê tháng 11 năm 2023", "Statistical bulletin, November 2023"),
        text("Cục Thống kê tỉnh Lạng Sơn", "Lạng Sơn Statistics Office"),
        LocalDate.of(2023, 11, 29),
        languages,
        Arrangement.BENEATH,
        blocks());
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(masthead());
    blocks.add(headlines());
    blocks.add(
        new Paragraph(
            Paragraph.Style.CALLOUT,
            new Text(
                runs(
                    "Hai con số {46716} và {4780} triệu USD khác nhau cả về phạm vi (tất cả các"
                        + " loại hình; mở tờ khai tại địa bàn) lẫn thời kỳ (11 tháng; cả năm, ước"
                        + " tính): không được so sánh với nhau.",
                    "{46716} and {4780} million USD differ both in scope (all regimes; declared in"
                        + " the province) and in period (eleven months; the year, estimated): they"
                        + " must not be compared."))));
    blocks.add(heading(1, "1. Kim ngạch theo chiều", "1. Turnover by flow"));
    blocks.add(
        body(
            "Đến hết ngày 30 tháng 11 năm 2023, tổng kim ngạch xuất nhập khẩu tất cả các loại hình"
                + " qua địa bàn tỉnh đạt {46716} triệu USD, trong đó xuất khẩu {18234} triệu USD,"
                + " nhập khẩu {28482} triệu USD.",
            "To 30 November 2023, turnover of all regimes through the province came to {46716}"
                + " million USD, of which exports {18234} million USD and imports {28482} million"
                + " USD."));
    blocks.add(
        item("Xuất khẩu tăng {61.4}% so với cùng kỳ", "Exports up {61.4}% on the same period"));
    blocks.add(
        item("Nhập khẩu tăng {58.2}% so với cùng kỳ", "Imports up {58.2}% on the same period"));
    blocks.add(byFlow());
    blocks.add(monthly());
    blocks.add(heading(2, "1.1. Theo cửa khẩu", "1.1. By border gate"));
    blocks.add(byGate());
    blocks.add(gates());
    blocks.add(heading(3, "Chuỗi theo tháng", "Monthly series"));
    blocks.add(byMonth());
    blocks.add(new PageBreak());
    blocks.add(heading(1, "2. Ký hiệu", "2. Symbols"));
    blocks.add(new Note(text("E: ước tính; r: điều chỉnh.", "E: estimate; r: revised.")));
    blocks.add(symbols());
    return blocks;
  }

  private static Masthead masthead() {
    return new Masthead(
        text("Tổng cục Thống kê", "General Statistics Office"),
        text("Cục Thống kê tỉnh Lạng Sơn", "Lạng Sơn Statistics Office"),
        text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM"),
        text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
        new Text(Map.of(Language.VI, List.of(new Words("Số: 05/BC-CTK")))),
        text("Lạng Sơn, ngày 29 tháng 11 năm 2023", "Lạng Sơn, 29 November 2023"),
        text("BẢN TIN THỐNG KÊ", "STATISTICAL BULLETIN"),
        text(
            "Kim ngạch xuất nhập khẩu qua địa bàn tỉnh Lạng Sơn, tháng 11 năm 2023",
            "Trade turnover through Lạng Sơn province, November 2023"));
  }

  private static HeadlineBox headlines() {
    return new HeadlineBox(
        List.of(
            new Panel(
                text("Tất cả các loại hình", "All customs regimes"),
                text("11 tháng năm 2023, ước tính", "11 months of 2023, estimate"),
                keyFigures(46716, 18234, 28482)),
            new Panel(
                text("Mở tờ khai tại Cục Hải quan Lạng Sơn", "Declared in the province"),
                text("Cả năm 2023, ước tính", "Year 2023, estimate"),
                keyFigures(4780, 2730, 2050))));
  }

  private static List<KeyFigure> keyFigures(int total, int exports, int imports) {
    return List.of(
        new KeyFigure(text("Tổng kim ngạch", "Total turnover"), millions(total)),
        new KeyFigure(text("Xuất khẩu", "Exports"), millions(exports)),
        new KeyFigure(text("Nhập khẩu", "Imports"), millions(imports)));
  }

  private static Text millions(int value) {
    return new Text(runs("{" + value + "} triệu USD", "{" + value + "} million USD"));
  }

  private static Table byFlow() {
    return new Table(
        "by-flow",
        text("Bảng 1. Kim ngạch theo chiều", "Table 1. Turnover by flow"),
        text("Đơn vị: triệu USD", "Unit: million USD"),
        List.of(
            new Column(text("Chỉ tiêu", "Indicator"), Align.LEFT, 34),
            new Column(text("11 tháng 2022", "11 months 2022"), Align.RIGHT, 18),
            new Column(text("11 tháng 2023", "11 months 2023"), Align.RIGHT, 18),
            new Column(text("So với cùng kỳ (%)", "On same period (%)"), Align.RIGHT, 18),
            new Column(text("Ghi chú", "Mark"), Align.CENTER, 12)),
        List.of(
            group("Tất cả các loại hình", "All customs regimes"),
            row(RowKind.TOTAL, 0, label("Tổng số", "Total"), "29301", "46716", "59.4", "E"),
            row(RowKind.BODY, 1, label("Xuất khẩu", "Exports"), "11297", "18234", "61.4", "E"),
            row(RowKind.BODY, 1, label("Nhập khẩu", "Imports"), "18004", "28482", "58.2", "E"),
            group("Mở tờ khai tại địa bàn", "Declared in the province"),
            row(RowKind.TOTAL, 0, label("Tổng số", "Total"), "2871", "4390", "52.9", ""),
            row(RowKind.BODY, 1, label("Xuất khẩu", "Exports"), "951", "2502", "163.1", ""),
            row(RowKind.BODY, 2, label("Hàng địa phương", "Local goods"), "131", "142", "8.4", "")),
        List.of(
            text(
                "Nguồn: Cục Hải quan tỉnh; số liệu 11 tháng năm 2023 là ước tính (E).",
                "Source: provincial customs; figures for 11 months of 2023 are estimates (E).")));
  }

  private static Table byGate() {
    List<Row> rows = new ArrayList<>();
    rows.add(row(RowKind.TOTAL, 0, label("Tất cả cửa khẩu", "All gates"), "46716", "18234.5"));
    rows.add(row(RowKind.BODY, 1, label("Hữu Nghị", "Hữu Nghị"), "27450", "10560.2"));
    rows.add(
        row(RowKind.BODY, 1, label("Đồng Đăng (đường sắt)", "Đồng Đăng (rail)"), "7210", "990.4"));
    rows.add(row(RowKind.BODY, 1, label("Tân Thanh", "Tân Thanh"), "8640", "5210.8"));
    rows.add(row(RowKind.BODY, 1, label("Chi Ma", "Chi Ma"), "3416", "1473.1"));
    return new Table(
        "by-gate",
        text("Bảng 2. Kim ngạch theo cửa khẩu", "Table 2. Turnover by border gate"),
        text("Triệu USD", "Million USD"),
        List.of(
            new Column(text("Cửa khẩu", "Border gate"), Align.LEFT, 40),
            new Column(text("Tổng kim ngạch", "Turnover"), Align.RIGHT, 20),
            new Column(text("Xuất khẩu", "Exports"), Align.RIGHT, 20)),
        rows,
        List.of());
  }

  private static Table byMonth() {
    List<Row> rows = new ArrayList<>();
    for (int year = 2020; year <= 2023; year++) {
      rows.add(group("Năm " + year, "Year " + year));
      for (int month = 0; month < MONTHS.size(); month++) {
        rows.add(
            row(
                RowKind.BODY,
                1,
                label("Tháng " + (month + 1), MONTHS.get(month)),
                Integer.toString(EXPORTS[month] + IMPORTS[month] - 2023 + year),
                Integer.toString(EXPORTS[month]),
                Integer.toString(IMPORTS[month] - 2023 + year)));
      }
    }
    return new Table(
        "by-month",
        text("Bảng 3. Kim ngạch theo tháng", "Table 3. Turnover by month"),
        text("Triệu USD", "Million USD"),
        List.of(
            new Column(text("Tháng", "Month"), Align.LEFT, 40),
            new Column(text("Tổng", "Total"), Align.RIGHT, 20),
            new Column(text("Xuất khẩu", "Exports"), Align.RIGHT, 20),
            new Column(text("Nhập khẩu", "Imports"), Align.RIGHT, 20)),
        rows,
        List.of(text("Số liệu dựng để thử.", "Constructed figures.")));
  }

  private static Table symbols() {
    return new Table(
        "symbols",
        text("Bảng 4. Ký hiệu", "Table 4. Symbols"),
        Text.EMPTY,
        List.of(
            new Column(text("Ký hiệu", "Symbol"), Align.LEFT, 30),
            new Column(text("Nghĩa", "Meaning"), Align.LEFT, 70)),
        List.of(
            new Row(RowKind.BODY, 0, List.of(words("=1+1", "=1+1"), words("dấu bằng", "equals"))),
            new Row(RowKind.BODY, 0, List.of(words("-", "-"), words("không có", "nil"))),
            new Row(RowKind.BODY, 0, List.of(words("@", "@"), words("+ cộng", "+ plus")))),
        List.of());
  }

  private static Chart monthly() {
    List<Text> categories = new ArrayList<>();
    for (int month = 0; month < MONTHS.size(); month++) {
      categories.add(text("T" + (month + 1), MONTHS.get(month)));
    }
    return new Chart(
        "monthly",
        Chart.Kind.STACKED_COLUMNS,
        text("Hình 1. Kim ngạch theo tháng năm 2023", "Figure 1. Monthly turnover in 2023"),
        text("Cột chồng: xuất khẩu và nhập khẩu từng tháng.", "Stacked columns: flows by month."),
        categories,
        List.of(
            series(text("Xuất khẩu", "Exports"), "1F4E79", EXPORTS, 4, false),
            series(text("Nhập khẩu", "Imports"), "C55A11", IMPORTS, 4, false)),
        axis(6000, 1000));
  }

  private static Chart gates() {
    int[] values = {27450, 7210, 8640, 3416};
    return new Chart(
        "gates",
        Chart.Kind.BARS,
        text("Hình 2. Kim ngạch theo cửa khẩu", "Figure 2. Turnover by border gate"),
        text("Thanh ngang: mỗi cửa khẩu một thanh.", "Bars: one a border gate."),
        List.of(
            text("Hữu Nghị", "Hữu Nghị"),
            text("Đồng Đăng (đường sắt)", "Đồng Đăng (rail)"),
            text("Tân Thanh", "Tân Thanh"),
            text("Chi Ma", "Chi Ma")),
        List.of(series(text("Tổng kim ngạch", "Turnover"), "1F4E79", values, -1, true)),
        axis(30000, 5000));
  }

  private static Chart.Axis axis(int maximum, int step) {
    List<Text> ticks = new ArrayList<>();
    for (int tick = 0; tick <= maximum; tick += step) {
      ticks.add(new Text(runs("{" + tick + "}", "{" + tick + "}")));
    }
    return new Chart.Axis(
        text("triệu USD", "million USD"),
        BigDecimal.valueOf(maximum),
        BigDecimal.valueOf(step),
        ticks);
  }

  private static Chart.Series series(
      Text name, String color, int[] values, int missing, boolean labelled) {
    List<Optional<Chart.Point>> points = new ArrayList<>();
    for (int index = 0; index < values.length; index++) {
      Text label = labelled ? figure(Integer.toString(values[index])) : Text.EMPTY;
      Chart.Point point =
          new Chart.Point(new FigureId("p" + index), BigDecimal.valueOf(values[index]), label);
      points.add(index == missing ? Optional.empty() : Optional.of(point));
    }
    return new Chart.Series(name, color, points);
  }

  private static Heading heading(int level, String vi, String en) {
    return new Heading(level, text(vi, en));
  }

  private static Paragraph body(String vi, String en) {
    return new Paragraph(Paragraph.Style.BODY, new Text(runs(vi, en)));
  }

  private static Paragraph item(String vi, String en) {
    return new Paragraph(Paragraph.Style.ITEM, new Text(runs(vi, en)));
  }

  private static Row group(String vi, String en) {
    List<Cell> cells = new ArrayList<>();
    cells.add(words(vi, en));
    int columns = vi.startsWith("Năm") ? 4 : 5;
    while (cells.size() < columns) {
      cells.add(new Cell(Text.EMPTY, Optional.empty()));
    }
    return new Row(RowKind.GROUP, 0, cells);
  }

  private static Cell label(String vi, String en) {
    return words(vi, en);
  }

  private static Cell words(String vi, String en) {
    return new Cell(text(vi, en), Optional.empty());
  }

  private static Row row(RowKind kind, int indent, Cell label, String... values) {
    List<Cell> cells = new ArrayList<>();
    cells.add(label);
    for (String value : values) {
      cells.add(value.matches("[0-9.]+") ? number(value) : words(value, value));
    }
    return new Row(kind, indent, cells);
  }

  private static Cell number(String value) {
    BigDecimal number = new BigDecimal(value);
    return new Cell(figure(value), Optional.of(new CellNumber(number, number.scale())));
  }

  private static Text figure(String value) {
    return new Text(runs("{" + value + "}", "{" + value + "}"));
  }

  private static Text text(String vi, String en) {
    return new Text(runs(vi, en));
  }

  /** Words with figures in braces, written in the manner of each language. */
  private static Map<Language, List<Run>> runs(String vi, String en) {
    Map<Language, List<Run>> runs = new EnumMap<>(Language.class);
    runs.put(Language.VI, runs(vi, Language.VI));
    runs.put(Language.EN, runs(en, Language.EN));
    return runs;
  }

  private static List<Run> runs(String words, Language language) {
    List<Run> runs = new ArrayList<>();
    boolean figure = false;
    for (String part : words.split("[{}]", -1)) {
      if (figure) {
        runs.add(new PrintedFigure(new FigureId("figure:" + part), printed(part, language)));
      } else if (!part.isEmpty()) {
        runs.add(new Words(part));
      }
      figure = !figure;
    }
    return runs;
  }

  private static String printed(String value, Language language) {
    BigDecimal number = new BigDecimal(value);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
    symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
    String decimals = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
    DecimalFormat format = new DecimalFormat("#,##0" + decimals, symbols);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(number);
  }
}
