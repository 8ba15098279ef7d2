package kimngach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kimngach.cli.BulletinText;
import kimngach.compose.Composed;
import kimngach.compose.Reporting;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.prove.BulletinProof;
import kimngach.render.OfficeSchemas;
import kimngach.render.docx.CleanDocument;
import kimngach.render.docx.DocxRenderer;
import kimngach.render.docx.LibreOffice;
import kimngach.render.pdf.Conformity;
import kimngach.render.pdf.PdfRenderer;
import kimngach.render.xlsx.TablesWorkbookRenderer;
import kimngach.settings.Variant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The documents of the repository's own workspace, with the shipped templates: as every language
 * and arrangement prints them they conform to what they claim, and hold the figures of the ledger.
 */
class PublishedDocumentsTest {
  private static final Workspace WORKSPACE = Workspace.open(Path.of(""));

  /** Read and reconciled once a month, for all templates and languages. */
  private static final Map<YearMonth, Reporting> REPORTED = new HashMap<>();

  private static final Map<String, PdfRenderer> PDF = new HashMap<>();

  private final Path folder;

  PublishedDocumentsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "{0} {1} in {2}, {3}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "2023-11 monthly vi side-by-side",
        "2023-11 monthly vi,en beneath",
        "2023-11 monthly vi,zh side-by-side",
        "2023-11 monthly vi,en,zh after",
        "2023-11 monthly en beneath",
        "2023-11 monthly zh after",
        "2023-11 press vi beneath",
        "2023-11 press vi,en side-by-side",
        "2023-11 press vi,zh beneath",
        "2023-11 press vi,en,zh side-by-side",
        "2023-11 press en after",
        "2023-11 press zh beneath",
        "2024-02 monthly vi,zh beneath",
        "2024-02 press vi,zh side-by-side",
        "2024-02 press zh,vi beneath"
      })
  void conformAndHoldEveryFigure(String month, String template, String codes, String arrangement)
      throws Exception {
    List<Language> languages =
        Arrays.stream(codes.split(",")).map(code -> Language.ofCode(code).orElseThrow()).toList();
    Composed composed = composed(YearMonth.parse(month), template, languages);
    Bulletin bulletin =
        with(
            composed.bulletin(),
            Arrangement.ofWord(arrangement).orElseThrow(),
            composed.bulletin().blocks());
    Path pdf = folder.resolve("bulletin.pdf");
    Path docx = folder.resolve("bulletin.docx");
    Path tables = folder.resolve("tables.xlsx");
    Path look = Path.of("templates", template);

    PDF.computeIfAbsent(template, any -> new PdfRenderer(look.resolve("bulletin.jrxml")))
        .render(bulletin, pdf);
    new DocxRenderer(look.resolve("bulletin.docx")).render(bulletin, docx);
    new TablesWorkbookRenderer().render(bulletin, tables);

    assertThat(Conformity.failedRules(pdf, "2a")).isEmpty();
    assertThat(Conformity.failedRules(pdf, "ua1")).isEmpty();
    assertThat(OfficeSchemas.faults(docx)).isEmpty();
    assertThat(OfficeSchemas.faults(tables)).isEmpty();
    CleanDocument.require(docx);
    int most = template.equals("monthly") ? 40 : Math.max(1, languages.size() - 1);
    assertThat(pages(pdf)).as("a press sheet of two languages has one page").isBetween(1, most);
    assertThat(missing(composed.ledger(), BulletinText.ofPdf(pdf))).as("not in the PDF").isEmpty();
    assertThat(missing(composed.ledger(), BulletinText.ofDocx(docx)))
        .as("not in the Word file")
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"press, side-by-side", "monthly, after"})
  void keepTheirPagesInLibreOffice(String template, String arrangement) throws Exception {
    LibreOffice.assumeInstalled();
    Composed composed =
        composed(YearMonth.of(2023, 11), template, List.of(Language.VI, Language.ZH));
    Bulletin bulletin =
        with(
            composed.bulletin(),
            Arrangement.ofWord(arrangement).orElseThrow(),
            composed.bulletin().blocks());
    Path look = Path.of("templates", template);
    Path pdf = folder.resolve("page.pdf");
    Path docx = folder.resolve("bulletin.docx");
    PDF.computeIfAbsent(template, any -> new PdfRenderer(look.resolve("bulletin.jrxml")))
        .render(bulletin, pdf);
    new DocxRenderer(look.resolve("bulletin.docx")).render(bulletin, docx);

    Path converted = LibreOffice.convert(docx, "pdf");

    int ours = pages(pdf);
    assertThat(pages(converted)).isBetween(ours, ours == 1 ? 1 : ours + 2);
  }

  /** A Chinese text once printed 84亿 where 844亿 was meant. */
  @Test
  void publishesNoBulletinInWhichOneLanguageLostADigit() {
    Composed composed =
        composed(YearMonth.of(2023, 11), "monthly", List.of(Language.VI, Language.ZH));
    Bulletin wrong = withText(composed.bulletin(), "467.16", "46.72");

    assertThatThrownBy(() -> BulletinProof.require(wrong, composed.ledger()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("turnover.all-regimes.total@2023-01/2023-11 in zh: \"46.72 ")
        .hasMessageContaining("for 467.16: no correct rounding");
  }

  /** The bulletin with another number in the first Chinese paragraph that prints it. */
  private static Bulletin withText(Bulletin bulletin, String right, String wrong) {
    List<Block> blocks = new ArrayList<>(bulletin.blocks());
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph
          && paragraph.text().runs(Language.ZH).stream().anyMatch(run -> prints(run, right))) {
        Map<Language, List<Run>> runs = new EnumMap<>(paragraph.text().byLanguage());
        runs.computeIfPresent(
            Language.ZH,
            (zh, all) ->
                all.stream().map(run -> prints(run, right) ? other(run, wrong) : run).toList());
        blocks.set(i, new Paragraph(paragraph.style(), new Text(runs)));
        return with(bulletin, bulletin.arrangement(), blocks);
      }
    }
    throw new IllegalStateException("Expecting a paragraph with " + right + ", found none");
  }

  private static boolean prints(Run run, String number) {
    return run instanceof PrintedFigure && run.text().equals(number);
  }

  private static Run other(Run run, String wrong) {
    PrintedFigure figure = (PrintedFigure) run;
    return new PrintedFigure(
        figure.id(), wrong, figure.plain(), figure.unit(), figure.magnitude(), figure.hedge());
  }

  private static Composed composed(YearMonth month, String template, List<Language> languages) {
    Stages stages = new Stages(WORKSPACE, new Variant(Optional.of(template), languages));
    return stages.compose(
        REPORTED.computeIfAbsent(
            month,
            any -> {
              LocalDate released = stages.releaseDate(month, Optional.empty());
              return stages.reporting(
                  stages.reconcile(month, stages.load(month), released, List.of()), released);
            }));
  }

  private static Bulletin with(Bulletin made, Arrangement arrangement, List<Block> blocks) {
    return new Bulletin(
        made.title(), made.author(), made.releaseDate(), made.languages(), arrangement, blocks);
  }

  private static int pages(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  /**
   * What the ledger says is printed, outside the plots of charts, more often than a text has it.
   */
  private static List<String> missing(Ledger ledger, String text) {
    List<String> numbers = BulletinText.numbers(text);
    List<Ledger.Print> prints =
        ledger.entries().stream()
            .flatMap(entry -> entry.prints().stream())
            .filter(print -> !print.place().startsWith("chart "))
            .toList();
    assertThat(prints).hasSizeGreaterThan(10);
    return Stream.of(Language.values())
        .flatMap(
            language -> {
              List<String> printed =
                  prints.stream()
                      .filter(print -> print.language() == language)
                      .flatMap(print -> BulletinText.numbers(print.text()).stream())
                      .toList();
              return new TreeSet<>(printed)
                  .stream()
                      .filter(number -> count(numbers, number) < count(printed, number))
                      .map(number -> language.code() + " " + number);
            })
        .toList();
  }

  private static long count(List<String> numbers, String number) {
    return numbers.stream().filter(number::equals).count();
  }
}
