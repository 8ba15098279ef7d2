package kimngach.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.reference.EditorsReference;
import kimngach.model.reference.FigureReference;
import kimngach.model.reference.TemplateWord;
import kimngach.report.FigureMatch;
import kimngach.report.ReferenceText;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The editors' reference as a page with a search field. It loads nothing; its one script hides what
 * does not hold the words searched for, and without it everything is shown.
 */
public final class FiguresPage {
  private static final Sentence TITLE =
      new Sentence("Số liệu và từ của mẫu bản tin", "Figures and words of bulletin templates");
  private static final Sentence SEARCH =
      new Sentence("Tìm (không cần dấu)", "Search (without marks)");
  private static final Sentence FIGURES = new Sentence("Số liệu", "Figures");
  private static final Sentence WORDS = new Sentence("Từ của mẫu", "Words of templates");
  private static final List<Sentence> FIGURE_HEADS =
      List.of(
          new Sentence("Viết trong mẫu", "In a template"),
          new Sentence("Nghĩa", "Meaning"),
          new Sentence("Giá trị", "Value"),
          new Sentence("Công thức", "Formula"),
          new Sentence("Nơi in", "Printed in"));
  private static final List<Sentence> WORD_HEADS =
      List.of(new Sentence("Viết", "Written"), new Sentence("Nghĩa", "Meaning"));

  private final EditorsReference reference;
  private final InterfaceLanguage language;
  private final ReferenceText words;

  private FiguresPage(EditorsReference reference, InterfaceLanguage language) {
    this.reference = reference;
    this.language = language;
    this.words = new ReferenceText(language);
  }

  /** The whole text of the page. */
  public static String of(EditorsReference reference, InterfaceLanguage language) {
    return new FiguresPage(reference, language).text();
  }

  private String text() {
    Document page = new Document("");
    page.outputSettings().indentAmount(0).outline(false).prettyPrint(false);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", language.code());
    head(html.appendElement("head"));
    Element body = html.appendElement("body");
    String title = TITLE.in(language) + ", " + reference.month();
    body.appendElement("h1").text(title);
    search(body);
    Element main = body.appendElement("main");
    section(main, FIGURES, FIGURE_HEADS, reference.figures().stream().map(this::cells).toList());
    section(main, WORDS, WORD_HEADS, reference.words().stream().map(this::cells).toList());
    body.appendElement("script").appendChild(new DataNode(resource("figures.js")));
    return page.outerHtml() + "\n";
  }

  private void head(Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
                + hash(resource("figures.css"))
                + "'; script-src '"
                + hash(resource("figures.js"))
                + "'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(TITLE.in(language) + ", " + reference.month());
    head.appendElement("style").appendChild(new DataNode(resource("figures.css")));
  }

  private void search(Element body) {
    Element form = body.appendElement("div").attr("role", "search");
    form.appendElement("label").attr("for", "search").text(SEARCH.in(language));
    form.appendElement("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("autocomplete", "off");
    form.appendElement("output").attr("id", "found").attr("for", "search");
  }

  /**
   * A row of a table.
   *
   * @param search what it is found by
   * @param cells its cells, the first as code
   */
  private record Row(String search, List<String> cells) {}

  private Row cells(FigureReference one) {
    String id = one.entry().figure().id().value();
    return new Row(
        FigureMatch.text(one),
        List.of(
            one.call().isEmpty() ? id : one.call(),
            one.meaning().in(language),
            words.values(one),
            words.formula(one.entry().figure()),
            String.join("; ", words.places(one))));
  }

  private Row cells(TemplateWord word) {
    return new Row(
        FigureMatch.text(word), List.of(words.written(word), word.meaning().in(language)));
  }

  private void section(Element main, Sentence title, List<Sentence> heads, List<Row> rows) {
    Element section = main.appendElement("section");
    section.appendElement("h2").text(title.in(language));
    Element table = section.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    heads.forEach(one -> head.appendElement("th").attr("scope", "col").text(one.in(language)));
    Element body = table.appendElement("tbody");
    for (Row row : rows) {
      Element line = body.appendElement("tr").attr("data-search", FigureMatch.plain(row.search()));
      for (int cell = 0; cell < row.cells().size(); cell++) {
        Element made = line.appendElement(cell == 0 ? "th" : "td");
        made.attr("data-label", heads.get(cell).in(language));
        if (cell == 0) {
          made.attr("scope", "row").appendElement("code").text(Bilingual.plain(row.cells().get(0)));
        } else {
          made.text(Bilingual.plain(row.cells().get(cell)));
        }
      }
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = FiguresPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Expecting the resource " + name + ", found none");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
