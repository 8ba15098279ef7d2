package kimngach.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kimngach.model.EnglishDate;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.finding.Severity;
import kimngach.report.ValidationReport;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The page {@code findings.html}: what most likely is wrong, then every finding by its weight, then
 * what somebody answers for. It holds no script and loads nothing.
 */
public final class FindingsPage {
  private static final DateTimeFormatter VIETNAMESE_DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final ValidationReport report;

  private FindingsPage(ValidationReport report) {
    this.report = report;
  }

  /** The whole text of the page. */
  public static String of(ValidationReport report) {
    return new FindingsPage(report).text();
  }

  private String text() {
    Document page = new Document("");
    page.outputSettings().indentAmount(1).outline(false);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", InterfaceLanguage.VI.code());
    head(html.appendElement("head"));
    body(html.appendElement("body"));
    return page.outerHtml() + "\n";
  }

  private void head(Element head) {
    Sentence title = title();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "generator").attr("content", report.head().software());
    head.appendElement("title")
        .text(Bilingual.plain(title.vi() + " – " + office(InterfaceLanguage.VI)));
    head.appendElement("style").appendChild(new DataNode(style()));
  }

  private Sentence title() {
    YearMonth month = report.head().month();
    Sentence title = PageWord.TITLE.sentence();
    return new Sentence(
        title.vi() + " tháng " + month.getMonthValue() + " năm " + month.getYear(),
        title.en() + ", " + EnglishDate.month(month.getMonth()) + " " + month.getYear());
  }

  private String office(InterfaceLanguage language) {
    return report.head().office().name().getOrDefault(language.language(), "");
  }

  private void body(Element body) {
    Element header = body.appendElement("header");
    Element office = header.appendElement("p").addClass("head");
    Bilingual.put(office, new Sentence(office(InterfaceLanguage.VI), office(InterfaceLanguage.EN)));
    Bilingual.add(header, "h1", title());
    report.head().released().ifPresent(day -> release(header, day));
    boolean passes = report.isPublishable();
    Bilingual.add(header, "p", passes ? PageWord.PASSED : PageWord.REFUSED)
        .addClass("verdict")
        .addClass(passes ? "passed" : "refused");
    counts(header);
    Element main = body.appendElement("main");
    findings(main);
    footer(body.appendElement("footer"));
  }

  private static void release(Element header, LocalDate day) {
    Sentence word = PageWord.RELEASE.sentence();
    Bilingual.add(
        header,
        "p",
        new Sentence(
            word.vi() + ": " + VIETNAMESE_DAY.format(day), word.en() + ": " + EnglishDate.of(day)));
  }

  private void counts(Element header) {
    String label = PageWord.COUNTS.sentence().vi();
    Element counts = header.appendElement("ul").addClass("counts").attr("aria-label", label);
    count(counts, "error", report.open(Severity.ERROR).size(), PageWord.ERRORS);
    count(counts, "warning", report.open(Severity.WARNING).size(), PageWord.WARNINGS);
    count(counts, "note", report.open(Severity.INFO).size(), PageWord.NOTES);
    count(counts, "accepted", report.waived().size(), PageWord.ACCEPTED);
  }

  private static void count(Element counts, String style, int count, PageWord word) {
    Element item = counts.appendElement("li").addClass(style);
    item.appendElement("b").text(String.valueOf(count));
    Bilingual.put(item, word.sentence());
  }

  private void findings(Element main) {
    new DiagnosisPart(report.labels()).add(main, report.diagnoses());
    FindingPart part = new FindingPart(report);
    part.add(main, PageWord.ERROR_PART, report.open(Severity.ERROR));
    part.add(main, PageWord.WARNING_PART, report.open(Severity.WARNING));
    part.add(main, PageWord.ACCEPTED_PART, report.waived());
    part.add(main, PageWord.NOTE_PART, report.open(Severity.INFO));
    if (report.findings().isEmpty()) {
      Bilingual.add(main, "p", PageWord.NOTHING);
    }
  }

  private void footer(Element footer) {
    String folder = "output/" + report.head().month() + "/check";
    List<Sentence> told =
        List.of(
            after(PageWord.COPIES.sentence(), " " + folder + "."), PageWord.NO_COPIES.sentence());
    told.forEach(sentence -> Bilingual.add(footer, "p", sentence));
    footer.appendElement("p").text(Bilingual.plain(report.head().software()));
  }

  private static Sentence after(Sentence sentence, String end) {
    return new Sentence(sentence.vi() + end, sentence.en() + end);
  }

  private static String style() {
    try (InputStream css = FindingsPage.class.getResourceAsStream("findings.css")) {
      if (css == null) {
        throw new IllegalStateException("Expecting the resource findings.css, found none");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
