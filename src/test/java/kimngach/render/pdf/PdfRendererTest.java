package kimngach.render.pdf;

import static kimngach.render.pdf.SampleBulletin.BOTH;
import static kimngach.render.pdf.SampleBulletin.body;
import static kimngach.render.pdf.SampleBulletin.column;
import static kimngach.render.pdf.SampleBulletin.heading;
import static kimngach.render.pdf.SampleBulletin.label;
import static kimngach.render.pdf.SampleBulletin.number;
import static kimngach.render.pdf.SampleBulletin.row;
import static kimngach.render.pdf.SampleBulletin.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kimngach.model.Language;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.HeadlineBox.KeyFigure;
import kimngach.model.bulletin.HeadlineBox.Panel;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Align;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.fault.TemplateFaultException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {
  static final Path TEMPLATE = Path.of("templates/monthly/bulletin.jrxml");

  private Path folder;

  @BeforeEach
  void openFolder(@TempDir Path empty) {
    folder = empty;
  }

  @Test
  void printsTheFiguresInBothLanguages() throws IOException {
    String printed = String.join("\n", pages(SampleBulletin.whole()));

    assertThat(printed)
        .contains("46.716 triệu USD", "46,716 million USD", "4.780", "4,780", "125,8%", "125.8%")
        .contains("BẢN TIN THỐNG KÊ", "Xuất khẩu", "Exports", "Đồng Đăng (đường sắt)");
  }

  @Test
  void printsAnEqualTextOnceInATableCell() throws IOException {
    Table table = table(List.of(row(RowKind.BODY, 0, label("Chi Ma", "Chi Ma"), number("7", "7"))));

    String printed = String.join("\n", pages(SampleBulletin.of(BOTH, List.of(table))));

    assertThat(printed).containsOnlyOnce("Chi Ma").containsOnlyOnce("7");
  }

  @Test
  void aHeadlineNumberStaysOnOneLineWithItsUnit() throws IOException {
    KeyFigure figure =
        new KeyFigure(
            text("Tổng kim ngạch", "Turnover"),
            text("khoảng 66,4 tỷ USD, ước", "about 66.4 billion USD, estimated"));
    Panel panel = new Panel(text("A", "B"), text("C", "D"), List.of(figure));
    Path file = folder.resolve("headline.pdf");
    new PdfRenderer(TEMPLATE)
        .render(SampleBulletin.of(BOTH, List.of(new HeadlineBox(List.of(panel, panel)))), file);
    List<PageText.Piece> numbers =
        PageText.of(file).stream().filter(piece -> piece.words().contains("66,4")).toList();
    assertThat(numbers)
        .hasSize(2)
        .allSatisfy(
            number -> {
              assertThat(number.words()).endsWith("khoảng 66,4 tỷ USD, ước");
              assertThat(number.size()).isBetween(11.0, 13.0);
            });
  }

  @Test
  void breaksALongSubjectIntoLinesOfAboutOneLength() throws IOException {
    Masthead sample = SampleBulletin.masthead();
    Masthead masthead =
        new Masthead(
            sample.parentBody(),
            sample.issuingBody(),
            sample.state(),
            sample.motto(),
            sample.number(),
            sample.placeAndDate(),
            sample.title(),
            text("x", "Trade turnover through the province, November and January–November 2023"));
    Path file = folder.resolve("subject.pdf");
    new PdfRenderer(TEMPLATE)
        .render(SampleBulletin.of(List.of(Language.EN), List.of(masthead)), file);
    List<PageText.Piece> lines =
        PageText.of(file).stream()
            .filter(piece -> piece.isBold() && piece.size() == 14)
            .filter(piece -> piece.words().matches("Trade turnover.*|.*2023"))
            .toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).width()).isGreaterThan(lines.get(0).width() / 2);
  }

  @Test
  void leavesThePageNumberOffTheFirstPage() throws IOException {
    List<String> pages =
        pages(
            SampleBulletin.of(
                BOTH, List.of(body("một", "one"), new PageBreak(), body("hai", "two"))));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).strip().lines()).containsExactly("một", "one");
    assertThat(pages.get(1).strip().lines()).containsExactly("2", "hai", "two");
  }

  @Test
  void addsNoEmptyPageWhenABreakFallsOnANewPage() throws IOException {
    List<Block> blocks = List.of(new PageBreak(), body("một", "one"), new PageBreak());

    assertThat(pages(SampleBulletin.of(BOTH, blocks))).hasSize(1);
  }

  @Test
  void repeatsTheHeaderOnEachPageOfATableOfTwoThousandRows() throws IOException {
    List<String> pages = pages(SampleBulletin.of(BOTH, List.of(rows(2000))));

    assertThat(pages).hasSizeGreaterThan(30).allMatch(page -> page.contains("Trị giá"));
    assertThat(String.join("\n", pages)).contains("Mục 0 ", "Mục 1999 ");
    assertThat(pages.get(pages.size() - 1)).contains("Mục 1998 ", "Ghi chú");
  }

  @ParameterizedTest(name = "{0} rows")
  @ValueSource(ints = {15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27})
  void repeatsTheHeaderAboveRowsThatFollowTheirNoteToTheNextPage(int count) throws IOException {
    List<String> pages = pages(SampleBulletin.of(BOTH, List.of(rows(count))));

    assertThat(pages).allMatch(page -> page.contains("Trị giá"));
  }

  @ParameterizedTest(name = "{0} lines above")
  @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22})
  void keepsAHeadingAndACaptionWithTheFirstRows(int lines) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(body("dòng", "line"));
    }
    blocks.add(heading(1, "Đề mục", "Heading"));
    blocks.add(rows(30));

    List<String> pages = pages(SampleBulletin.of(BOTH, blocks));

    String page = pages.stream().filter(text -> text.contains("Đề mục")).findFirst().orElseThrow();
    assertThat(page).contains("Bảng dài", "Trị giá", "Mục 0 ", "Mục 1 ");
    assertThat(pages.get(pages.size() - 1)).contains("Mục 28 ", "Mục 29 ", "Ghi chú");
  }

  @ParameterizedTest(name = "{0} lines above")
  @ValueSource(ints = {14, 15, 16, 17, 18})
  void indentsAParagraphThatMovesToTheNextPage(int lines) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(body("dòng", "line"));
    }
    String words = "Đầu " + "tổng kim ngạch xuất nhập khẩu hàng hóa qua địa bàn tỉnh ".repeat(6);
    blocks.add(body(words, "end"));
    Path file = folder.resolve("moved.pdf");
    new PdfRenderer(TEMPLATE).render(SampleBulletin.of(BOTH, blocks), file);

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<Float> starts = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> letters) {
              if (line.startsWith("Đầu") || line.startsWith("dòng")) {
                starts.add(letters.get(0).getXDirAdj());
              }
            }
          };
      stripper.setSortByPosition(true);
      stripper.getText(document);
      assertThat(starts).hasSize(lines + 1).allMatch(x -> Math.abs(x - starts.get(0)) < 0.5f);
    }
  }

  @Test
  void wrapsALongLabelInsteadOfCuttingIt() throws IOException {
    String longLabel =
        "Hàng hóa của cư dân biên giới mua bán, trao đổi ".repeat(4).strip() + " hết";
    Table table = table(List.of(row(RowKind.BODY, 3, label(longLabel, "Long"), number("1", "1"))));

    String printed = String.join(" ", pages(SampleBulletin.of(BOTH, List.of(table))));

    assertThat(printed.replaceAll("\\s+", " ")).contains("đổi hết");
  }

  @Test
  void printsABulletinOfOneLanguage() throws IOException {
    Bulletin bulletin = SampleBulletin.of(List.of(Language.VI), SampleBulletin.blocks());

    assertThat(String.join("\n", pages(bulletin)))
        .contains("46.716")
        .doesNotContain("46,716", "Exports", "SOCIALIST");
  }

  @Test
  void printsWordsThatLookLikeMarkupOrExpressionsAsTheyAre() throws IOException {
    String words = "a < b & $F{text0} <b>c</b>";
    List<Block> blocks = List.of(heading(2, words, words), body(words, words));

    assertThat(String.join("\n", pages(SampleBulletin.of(BOTH, blocks)))).contains(words);
  }

  @Test
  void writesTheSameBytesInTwoProcesses() throws IOException, InterruptedException {
    Path here = folder.resolve("here.pdf");
    Path there = folder.resolve("there.pdf");
    new PdfRenderer(TEMPLATE).render(SampleBulletin.whole(), here);

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                RenderSample.class.getName(),
                TEMPLATE.toString(),
                there.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("log")).hasContent("");
    assertThat(there).hasSameBinaryContentAs(here);
  }

  @Test
  void leavesTheOldFileWhenTheTemplateIsAtFault() throws IOException {
    Path target = Files.writeString(folder.resolve("bulletin.pdf"), "old");
    PdfRenderer renderer = new PdfRenderer(template("name=\"callout\"", "name=\"other\""));

    assertThatThrownBy(() -> renderer.render(SampleBulletin.whole(), target))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("Expecting a style named \"callout\", found none");
    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".draft"));
  }

  @Test
  void refusesAnExpressionThatWouldRunCode() throws IOException {
    PdfRenderer renderer =
        new PdfRenderer(template("$V{PAGE_NUMBER}]]", "java.lang.System.getenv(\"HOME\")]]"));

    assertThatThrownBy(() -> renderer.render(SampleBulletin.whole(), folder.resolve("a.pdf")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("Expecting expressions such as $V{PAGE_NUMBER}, found \"")
        .hasMessageContaining("java.lang.System.getenv");
  }

  @Test
  void refusesATemplateThatAsksForDataOfItsOwn() throws IOException {
    PdfRenderer renderer =
        new PdfRenderer(template("<pageHeader ", "<query language=\"sql\"/>\n<pageHeader "));

    assertThatThrownBy(() -> renderer.render(SampleBulletin.whole(), folder.resolve("b.pdf")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageEndingWith(
            ": Expecting page, styles, header and footer, found query: remove it from the"
                + " template");
  }

  @Test
  void namesTheTemplateThatIsNotXml() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.jrxml"), "<jasperReport name=\"x\"");

    assertThatThrownBy(
            () -> new PdfRenderer(file).render(SampleBulletin.whole(), folder.resolve("a.pdf")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageStartingWith(file + ":1:")
        .hasMessageContaining("Expecting well-formed XML, found: ");
  }

  private Path template(String from, String to) throws IOException {
    String jrxml = Files.readString(TEMPLATE);
    assertThat(jrxml).contains(from);
    return Files.writeString(folder.resolve("changed.jrxml"), jrxml.replace(from, to));
  }

  private static Table rows(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String value = String.format(Locale.ROOT, "%d", i * 7);
      rows.add(
          row(RowKind.BODY, 0, label("Mục " + i + " ", "Item " + i), number(value, value + ".0")));
    }
    return table(rows);
  }

  private static Table table(List<Row> rows) {
    return new Table(
        "long",
        text("Bảng dài", "Long table"),
        SampleBulletin.unit(),
        List.of(
            column("Chỉ tiêu", "Indicator", Align.LEFT, 60),
            column("Trị giá", "Value", Align.RIGHT, 40)),
        rows,
        List.of(text("Ghi chú", "Note")));
  }

  private List<String> pages(Bulletin bulletin) throws IOException {
    File file = folder.resolve("bulletin.pdf").toFile();
    new PdfRenderer(TEMPLATE).render(bulletin, file.toPath());
    try (PDDocument document = Loader.loadPDF(file)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }
}
