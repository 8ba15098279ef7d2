package kimngach.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;

/** A short bulletin in Vietnamese, English and Chinese that has every kind of block. */
public final class ThreeLanguages {
  private static final FigureId TOTAL = new FigureId("total");

  private ThreeLanguages() {}

  /** The bulletin in some of its languages. */
  public static Bulletin bulletin(Arrangement arrangement, Language... languages) {
    return of(List.of(languages), arrangement, blocks());
  }

  /** A bulletin of other blocks. */
  public static Bulletin of(List<Language> languages, Arrangement arrangement, List<Block> blocks) {
    return new Bulletin(
        text("Bản tin kim ngạch tháng 11", "Turnover bulletin, November", "11月进出口额公报"),
        text("Cục Thống kê tỉnh Lạng Sơn", "Lang Son Statistics Office", "谅山省统计局"),
        LocalDate.of(2023, 11, 29),
        languages,
        arrangement,
        blocks);
  }

  /** A text in three languages. */
  public static Text text(String vi, String en, String zh) {
    Map<Language, List<Run>> runs = new EnumMap<>(Language.class);
    runs.put(Language.VI, List.of(new Words(vi)));
    runs.put(Language.EN, List.of(new Words(en)));
    runs.put(Language.ZH, List.of(new Words(zh)));
    return new Text(runs);
  }

  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(masthead());
    blocks.add(headlines());
    blocks.add(
        paragraph(
            Paragraph.Style.CALLOUT,
            "Hai phạm vi số liệu không so sánh được với nhau.",
            "The two scopes of the data cannot be compared with each other.",
            "两个统计范围的数据不能相互比较：“全部监管方式”与“本省申报”。"));
    blocks.add(new Heading(1, text("I. Tổng quan", "I. Overview", "一、总体情况")));
    blocks.add(figures());
    blocks.add(
        paragraph(
            Paragraph.Style.ITEM,
            "Xuất khẩu đạt 18.234 triệu USD, tăng 31,6% so với cùng kỳ năm trước;",
            "Exports reached 18,234 million USD, up 31.6% on the same period of last year;",
            "出口182.34亿美元，同比增长31.6%；“友谊”口岸（公路）占六成以上；"));
    blocks.add(
        paragraph(
            Paragraph.Style.ITEM,
            "Nhập khẩu đạt 28.482 triệu USD, tăng 54,3%.",
            "Imports reached 28,482 million USD, up 54.3%.",
            "进口284.82亿美元，增长54.3%。"));
    blocks.add(new Heading(2, text("Theo cửa khẩu", "By border gate", "分口岸情况")));
    blocks.add(byGate());
    blocks.add(new Note(text("Nguồn: Cục Hải quan.", "Source: Customs.", "资料来源：海关。")));
    blocks.add(new PageBreak());
    blocks.add(new Heading(3, text("Theo tháng", "Month by month", "分月情况")));
    blocks.add(chart("monthly", Chart.Kind.STACKED_COLUMNS));
    blocks.add(chart("gates", Chart.Kind.BARS));
    blocks.add(
        new Signature(
            text("KT. CỤC TRƯỞNG", "FOR THE DIRECTOR", "代局长"),
            text("PHÓ CỤC TRƯỞNG", "DEPUTY DIRECTOR", "副局长"),
            text("Nguyễn Văn A", "Nguyen Van A", "阮文甲"),
            text("Nơi nhận:", "Recipients:", "主送："),
            List.of(text("- Lưu: VT, TH.", "- Archive.", "- 存档。"))));
    blocks.add(
        new Appendix(
            text("Phụ lục I", "Appendix I", "附录一"),
            text("SỐ LIỆU KỲ TRƯỚC", "EARLIER FIGURES", "上期数据"),
            text("(Kèm theo văn bản số 05/BC-CTK)", "", "")));
    blocks.add(paragraph(Paragraph.Style.BODY, "Không có.", "None.", "无。"));
    return blocks;
  }

  private static Masthead masthead() {
    return new Masthead(
        text("TỔNG CỤC THỐNG KÊ", "GENERAL STATISTICS OFFICE", "越南统计总局"),
        text("CỤC THỐNG KÊ TỈNH LẠNG SƠN", "LANG SON STATISTICS OFFICE", "谅山省统计局"),
        text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM", "越南社会主义共和国"),
        text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness", "独立－自由－幸福"),
        text("Số: 05/BC-CTK", "", ""),
        text("Lạng Sơn, ngày 29 tháng 11 năm 2023", "Lang Son, 29 November 2023", "谅山，2023年11月29日"),
        text("BẢN TIN THỐNG KÊ", "STATISTICAL BULLETIN", "统计公报"),
        text(
            "Kim ngạch xuất nhập khẩu tháng 11 năm 2023",
            "Import and export turnover, November 2023",
            "2023年11月进出口额"));
  }

  private static HeadlineBox headlines() {
    return new HeadlineBox(
        List.of(
            panel("Tất cả các loại hình", "All customs regimes", "全部监管方式"),
            panel("Mở tờ khai tại tỉnh", "Declared in the province", "本省申报")));
  }

  private static HeadlineBox.Panel panel(String vi, String en, String zh) {
    return new HeadlineBox.Panel(
        text(vi, en, zh),
        text("11 tháng, ước tính", "Eleven months, estimated", "1—11月，预计"),
        List.of(
            new HeadlineBox.KeyFigure(
                text("Tổng số", "Total", "总额"),
                text("46.716 triệu USD", "46,716 million USD", "467.16亿美元")),
            new HeadlineBox.KeyFigure(
                text("Xuất khẩu", "Exports", "出口"),
                text("18.234 triệu USD", "18,234 million USD", "182.34亿美元"))));
  }

  private static Paragraph paragraph(Paragraph.Style style, String vi, String en, String zh) {
    return new Paragraph(style, text(vi, en, zh));
  }

  private static Paragraph figures() {
    Map<Language, List<Run>> runs = new EnumMap<>(Language.class);
    runs.put(
        Language.VI,
        List.of(
            new Words("Trong 11 tháng, tổng kim ngạch đạt "),
            new PrintedFigure(TOTAL, "46.716"),
            new Words(
                " triệu USD, tăng 44,6% so với cùng kỳ năm trước, trong đó hàng qua cửa khẩu Hữu"
                    + " Nghị chiếm phần lớn.")));
    runs.put(
        Language.EN,
        List.of(
            new Words("In eleven months total turnover reached "),
            new PrintedFigure(TOTAL, "46,716"),
            new Words(
                " million USD, up 44.6% on the same period of last year; most of it passed Huu Nghi"
                    + " border gate.")));
    runs.put(
        Language.ZH,
        List.of(
            new Words("1—11月，进出口总额"),
            new PrintedFigure(TOTAL, "467.16"),
            new Words(
                "亿美元，同比增长44.6%，其中经“友谊”口岸（公路）的货物占大部分；经“Nà Nưa”、"
                    + "“Bình Nghi”等口岸的货物较少，《边境贸易》统计另行公布。")));
    return new Paragraph(Paragraph.Style.BODY, new Text(runs));
  }

  private static Table byGate() {
    return new Table(
        "by-gate",
        text("Bảng 1. Kim ngạch theo cửa khẩu", "Table 1. Turnover by gate", "表1 分口岸进出口额"),
        text("Triệu USD", "Million USD", "百万美元"),
        List.of(
            new Table.Column(text("Cửa khẩu", "Border gate", "口岸"), Table.Align.LEFT, 50),
            new Table.Column(text("Mã", "Code", "代码"), Table.Align.CENTER, 20),
            new Table.Column(text("Trị giá", "Value", "金额"), Table.Align.RIGHT, 30)),
        List.of(
            row(Table.RowKind.TOTAL, 0, "Tổng số", "Total", "合计", "46.716", "46,716"),
            row(Table.RowKind.GROUP, 0, "Quốc tế", "International", "国际口岸", "", ""),
            row(Table.RowKind.BODY, 1, "Hữu Nghị", "Huu Nghi", "友谊", "30.214", "30,214"),
            row(Table.RowKind.BODY, 1, "Nà Nưa", "Na Nua", "Nà Nưa", "412", "412")),
        List.of(text("Ước tính.", "Estimated.", "预计数。")));
  }

  private static Table.Row row(
      Table.RowKind kind,
      int indent,
      String vi,
      String en,
      String zh,
      String viNumber,
      String number) {
    return new Table.Row(
        kind,
        indent,
        List.of(
            new Table.Cell(text(vi, en, zh), Optional.empty()),
            new Table.Cell(text("x", "x", "x"), Optional.empty()),
            new Table.Cell(text(viNumber, number, number), Optional.empty())));
  }

  private static Chart chart(String id, Chart.Kind kind) {
    List<Text> categories =
        List.of(
            text("Tháng 10", "Oct", "10月"),
            text(
                "Tháng 11, kể cả hàng qua các lối thông quan",
                "November, with the goods through the routes",
                "11月，包括经各通道的货物"));
    return new Chart(
        id,
        kind,
        text("Hình. Kim ngạch theo tháng", "Figure. Monthly turnover", "图 分月进出口额"),
        text("Cột: xuất khẩu tăng.", "Columns: exports rise.", "柱形图：出口增长。"),
        categories,
        List.of(
            new Chart.Series(
                text("Xuất khẩu", "Exports", "出口"), "1F4E79", List.of(point(1175), point(1925))),
            new Chart.Series(
                text("Nhập khẩu", "Imports", "进口"), "9DC3E6", List.of(point(2010), point(3033)))),
        new Chart.Axis(
            text("Triệu USD", "Million USD", "百万美元"),
            BigDecimal.valueOf(5000),
            BigDecimal.valueOf(2500),
            List.of(text("0", "0", "0"), grouped(2500), grouped(5000))));
  }

  private static Optional<Chart.Point> point(int value) {
    return Optional.of(
        new Chart.Point(
            new FigureId("figure-" + value), BigDecimal.valueOf(value), grouped(value)));
  }

  private static Text grouped(int value) {
    String tail = Integer.toString(value).substring(1);
    String head = Integer.toString(value).substring(0, 1);
    return text(head + "." + tail, head + "," + tail, head + "," + tail);
  }
}
