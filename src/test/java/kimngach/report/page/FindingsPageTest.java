package kimngach.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kimngach.model.CellRef;
import kimngach.model.Sentence;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.report.ReportFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

  @Test
  void beginsWithMonthOfficeVerdictAndCounts() {
    Document page = Jsoup.parse(FindingsPage.of(ReportFixture.full()));

    assertThat(page.title())
        .isEqualTo("Kết quả kiểm tra số liệu tháng 11 năm 2023 – CỤC THỐNG KÊ TỈNH LẠNG SƠN");
    assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("h1 span[lang=en]").text())
        .isEqualTo("What the check of the figures found, November 2023");
    assertThat(page.select("header").text()).contains("29/11/2023", "29 November 2023");
    assertThat(page.select(".verdict.refused")).hasSize(1);
    assertThat(page.select(".counts b").eachText()).containsExactly("1", "1", "1", "1");
  }

  @Test
  void saysFirstWhichCellIsWrongWhatItHoldsAndWhatItShould() {
    Document page = Jsoup.parse(FindingsPage.of(ReportFixture.full()));
    Element first = page.expectFirst("main section");

    assertThat(first.select("h2").text()).startsWith("Ô có lẽ sai");
    assertThat(first.text()).contains("đảo hai chữ số", "two digits exchanged");
    assertThat(first.select("tbody th").text()).isEqualTo("G18");
    assertThat(first.expectFirst("tbody td.amount").text())
        .isEqualTo("1.243,5 triệu USD 1,243.5 million USD");
    assertThat(first.select("tbody td.meant").text())
        .isEqualTo("1.234,5 triệu USD 1,234.5 million USD");
  }

  @Test
  void numbersThePossibilitiesWhereSeveralSetsExplainIt() {
    Document page =
        Jsoup.parse(
            FindingsPage.of(ReportFixture.of(List.of(), List.of(ReportFixture.diagnosis(2)))));

    assertThat(page.select("main").text())
        .contains("Khả năng 1", "Possibility 2", "listed here: 2.");
  }

  @Test
  void groupsFindingsByWeightWithTheirCellsAndWhatWasDelivered() {
    Document page = Jsoup.parse(FindingsPage.of(ReportFixture.full()));

    assertThat(page.select("h2").eachText())
        .extracting(heading -> heading.split(" ")[0])
        .containsExactly("Ô", "Lỗi", "Cảnh", "Đã", "Lưu");
    Element error = page.expectFirst(".finding.error");
    assertThat(error.select("code").eachText())
        .contains("gates-sum-to-whole", "G17", "Cửa khẩu", "input/2023-11/turnover.csv");
    assertThat(error.select("tbody tr").get(1).text()).contains("G18", "1.243,5 triệu USD");
  }

  @Test
  void namesWhoAnswersForAWaivedFindingWhyAndUntilWhen() {
    Document page = Jsoup.parse(FindingsPage.of(ReportFixture.full()));

    assertThat(page.select("dd").eachText())
        .containsExactly("Nguyễn Văn An", "Hải quan xác nhận tổng có hàng quá cảnh", "2024-01-31");
  }

  @Test
  void letsNoLabelOrCellTextBecomeMarkup() {
    String hostile = "</p></style><script>alert(1)</script><img src=x onerror=alert(2)>\u202E&amp;";
    ToldFinding finding =
        new ToldFinding(
            new Finding(
                hostile,
                Severity.ERROR,
                "x",
                Map.of("text", new NamedValue.Verbatim(hostile)),
                List.of(new CellRef(hostile, hostile, 1, 1))),
            new Sentence(hostile, hostile + "en"));
    String html = FindingsPage.of(ReportFixture.of(List.of(finding), List.of()));
    Document page = Jsoup.parse(html);

    assertThat(page.select("script, img, [onerror]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(html).doesNotContain("\u202E", "<script", "<img");
    assertThat(page.expectFirst("h3").ownText()).contains("<script>alert(1)</script>", "&amp;");
  }

  @Test
  void needsNothingBesideItAndRunsNothing() {
    String html = FindingsPage.of(ReportFixture.full());
    Document page = Jsoup.parse(html);

    assertThat(page.select("script, link, img, iframe, object, [src], [href]")).isEmpty();
    assertThat(html).doesNotContain("http://", "https://", "@import", "url(");
    assertThat(html).startsWith("<!doctype html>").contains("@media print", "viewport");
    assertThat(html.getBytes(UTF_8))
        .isEqualTo(FindingsPage.of(ReportFixture.full()).getBytes(UTF_8));
  }

  @Test
  void marksEveryHeaderCellAndEveryEnglishTextForReadersWhoHearThePage() {
    Document page = Jsoup.parse(FindingsPage.of(ReportFixture.full()));

    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select(".en:not([lang=en])")).isEmpty();
    assertThat(page.select("table:not(:has(caption))")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void saysThatTheFiguresReconcileWhereNothingWasFound() {
    Document page = Jsoup.parse(FindingsPage.of(ReportFixture.of(List.of(), List.of())));

    assertThat(page.select(".verdict.passed")).hasSize(1);
    assertThat(page.select("main").text()).contains("các số liệu khớp nhau", "figures reconcile");
  }
}
