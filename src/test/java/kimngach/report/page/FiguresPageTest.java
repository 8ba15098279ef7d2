package kimngach.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.reference.EditorsReference;
import kimngach.model.reference.TemplateWord;
import kimngach.report.FigureMatch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FiguresPageTest {
  private static final EditorsReference REFERENCE =
      new EditorsReference(
          YearMonth.of(2023, 11),
          List.of(),
          List.of(
              new TemplateWord(
                  TemplateWord.Kind.LABEL,
                  "gate.x",
                  List.of(),
                  new Sentence("Kim ngạch <script>\"Đồng Đăng\"</script>", "Turnover"))));

  @Test
  void escapesWhatItShowsAndFindsItWithoutMarks() {
    String text = FiguresPage.of(REFERENCE, InterfaceLanguage.VI);
    Document page = Jsoup.parse(text);
    assertThat(page.select("td").text()).isEqualTo("Kim ngạch <script>\"Đồng Đăng\"</script>");
    assertThat(page.select("tr[data-search]").attr("data-search"))
        .contains("kim ngach")
        .contains("dong dang");
    assertThat(page.select("script")).hasSize(1);
  }

  @Test
  void allowsItsOwnScriptAndStyleAndLoadsNothing() {
    Document page = Jsoup.parse(FiguresPage.of(REFERENCE, InterfaceLanguage.EN));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-");
    assertThat(page.select("[src], link, [onclick], [style]")).isEmpty();
    assertThat(page.select("label[for=search]")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void searchesWithoutRegardToMarksAndCapitals() {
    assertThat(FigureMatch.of(REFERENCE, "KIM ngach dang").words()).hasSize(1);
    assertThat(FigureMatch.of(REFERENCE, "kim nghach").words()).isEmpty();
  }
}
