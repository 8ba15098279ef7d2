package kimngach.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.read.FileReading;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;
import kimngach.read.sheet.SheetAssembly;
import org.junit.jupiter.api.Test;

class HtmlSheetsTest {
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void putsTheTextAboveATableIntoItsFirstRows() {
    Sheet sheet =
        only(
            "<p>Hàng hóa&nbsp;xuất<br>tháng 11</p><div hidden>unseen</div><script>x</script>"
                + "<table><tr><td>1<td>a <b>b</b>\n c</table><p>below</p>");
    assertThat(texts(sheet)).containsExactly("[Hàng hóa xuất]", "[tháng 11]", "[1, a b c]");
  }

  @Test
  void mergesCellsThatSpanColumnsAndRows() {
    Sheet sheet =
        only(
            "<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D<tr><td rowspan=0>E<td>F"
                + "<td>G<tr><td>H<td>I</table>");
    assertThat(texts(sheet)).containsExactly("[A, B]", "[, C, D]", "[E, F, G]", "[, H, I]");
    assertThat(sheet.merged())
        .containsExactly(
            new MergedArea(1, 1, 2, 1), new MergedArea(1, 2, 1, 3), new MergedArea(3, 1, 4, 1));
  }

  @Test
  void showsTheHeaderFirstAndTheFooterLast() {
    assertThat(
            texts(
                only(
                    "<table><tfoot><tr><td>foot</tfoot><tbody><tr><td>body</tbody>"
                        + "<thead><tr><th>head</thead></table>")))
        .containsExactly("[head]", "[body]", "[foot]");
  }

  @Test
  void givesATableInsideATableASheetOfItsOwn() {
    List<Sheet> sheets =
        read(
            "<table><tr><td>outer<table><caption>Biểu 2</caption><tr><td>inner</table></table>"
                + "<table><tr><td>next</table>");
    assertThat(sheets).extracting(Sheet::name).containsExactly("1", "Biểu 2", "3");
    assertThat(sheets)
        .extracting(HtmlSheetsTest::texts)
        .containsExactly(List.of("[outer]"), List.of("[inner]"), List.of("[next]"));
  }

  @Test
  void readsTheNumberThatExcelStoresBesideWhatIsShown() {
    Sheet sheet =
        only(
            "<!--[if gte mso 9]><xml><x:Name>18XK</x:Name></xml><![endif]-->"
                + "<table><tr><td x:num=\"1219.9845\">1.220<td x:num=\"12.5\">12,50"
                + "<td x:num=\"0.1258\">12,6%<td x:num=\"4780\">4,78<td sdval=\"0\">-<td x:num>7"
                + "</table>");
    assertThat(sheet.name()).isEqualTo("18XK");
    assertThat(sheet.rows().get(0))
        .containsExactly(
            new RawCell("1219.9845", "1219.9845", RawCell.Kind.NUMBER),
            new RawCell("12.5", "12.50", RawCell.Kind.NUMBER),
            new RawCell("0.1258", "12.58", RawCell.Kind.PERCENTAGE),
            new RawCell("4780", "4780", RawCell.Kind.NUMBER, "4,78"),
            new RawCell("0", "0", RawCell.Kind.NUMBER),
            RawCell.text("7"));
  }

  @Test
  void decodesTheCharsetThatThePageOrItsByteOrderMarkSays() {
    String table = "<html><table><tr><td>Đơn vị</table>";
    assertThat(texts(sheets(table.getBytes(StandardCharsets.UTF_8)).get(0)))
        .containsExactly("[Đơn vị]");
    assertThat(texts(sheets(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)).get(0)))
        .containsExactly("[Đơn vị]");
    assertThat(findings).isEmpty();
    String declared = "<meta charset=windows-1258><table><tr><td>\u0110\u01A1n vi\u0323</table>";
    assertThat(texts(sheets(declared.getBytes(Charset.forName("windows-1258"))).get(0)))
        .containsExactly("[Đơn vị]");
    assertThat(findings).singleElement().extracting(Finding::rule).isEqualTo("decoded-text");
  }

  @Test
  void takesBytesThatAreNoUtf8ForVietnameseWindows() {
    String page = "<table><tr><td>\u0110\u01A1n vi\u0323</table>";
    assertThat(texts(sheets(page.getBytes(Charset.forName("windows-1258"))).get(0)))
        .containsExactly("[Đơn vị]");
    assertThat(findings.get(0).values().toString()).contains("windows-1258");
  }

  @Test
  void decodesTextInFontsOfTcvn3() {
    Sheet sheet =
        only(
            "<style>.xl24 {mso-style-parent:style0; font-family:.VnTimeH, sans-serif;}</style>"
                + "<table><tr><td><font face=\".VnTime\">XuÊt khÈu</font> Ngô"
                + "<td class=xl24>tæng sè</table>");
    assertThat(texts(sheet)).containsExactly("[Xuất khẩu Ngô, TỔNG SỐ]");
    assertThat(findings.get(0).values().toString()).contains("TCVN3");
  }

  @Test
  void readsPagesNestedDeeperThanAnyCallStack() {
    String deep = "<div>".repeat(50_000) + "<table><tr><td>" + "<b>".repeat(50_000) + "x";
    assertThat(read(deep)).isNotEmpty();
  }

  private Sheet only(String page) {
    List<Sheet> sheets = read(page);
    assertThat(sheets).hasSize(1);
    return sheets.get(0);
  }

  private List<Sheet> read(String page) {
    return sheets(page.getBytes(StandardCharsets.UTF_8));
  }

  private List<Sheet> sheets(byte[] bytes) {
    var reading = new FileReading("a.xls", new Vintage(YearMonth.of(2023, 11)), each -> {});
    List<Sheet> sheets =
        HtmlSheets.read(bytes, reading).stream().map(SheetAssembly::sheet).toList();
    findings.addAll(reading.findings());
    return sheets;
  }

  private static List<String> texts(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> row.stream().map(RawCell::text).toList().toString())
        .toList();
  }
}
