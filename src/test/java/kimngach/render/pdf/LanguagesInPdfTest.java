package kimngach.render.pdf;

import static kimngach.model.Language.EN;
import static kimngach.model.Language.VI;
import static kimngach.model.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Text;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.PrintedTexts;
import kimngach.render.ThreeLanguages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesInPdfTest {
  private static final PdfRenderer RENDERER = new PdfRenderer(PdfRendererTest.TEMPLATE);

  private final Path folder;

  LanguagesInPdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void printsEveryTextOfEveryLanguageOneAfterTheOther() throws IOException {
    List<Block> written =
        ThreeLanguages.bulletin(Arrangement.AFTER, VI).blocks().stream()
            .filter(block -> !(block instanceof Chart) && !(block instanceof Signature))
            .toList();
    Bulletin bulletin = ThreeLanguages.of(List.of(VI, EN, ZH), Arrangement.AFTER, written);

    try (PDDocument document = rendered(bulletin)) {
      String printed = unspaced(text(document));
      List<Text> texts = new ArrayList<>();
      PrintedTexts.read(bulletin, texts::add);
      assertThat(texts).hasSizeGreaterThan(40);
      for (Language language : bulletin.languages()) {
        assertThat(texts.stream().map(text -> unspaced(text.plain(language))))
            .allMatch(printed::contains);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesTheWordsOfChartsInEveryLanguage(Language language) throws IOException {
    List<Block> charts =
        ThreeLanguages.bulletin(Arrangement.AFTER, language).blocks().stream()
            .filter(Chart.class::isInstance)
            .toList();
    try (PDDocument document =
        rendered(ThreeLanguages.of(List.of(language), Arrangement.AFTER, charts))) {
      String drawn = unspaced(drawn(document, Typeface.of(language)));
      assertThat(charts)
          .isNotEmpty()
          .flatMap(chart -> ((Chart) chart).series())
          .extracting(series -> unspaced(series.name().plain(language)))
          .allMatch(drawn::contains);
    }
  }

  @Test
  void signsAndNumbersTheOfficialTextOnly() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.AFTER, VI, EN, ZH))) {
      List<String> lines = text(document).lines().map(String::strip).toList();
      assertThat(lines).containsOnlyOnce("Nơi nhận:", "Phụ lục I", "Appendix I", "附录一");
      assertThat(lines).containsOnlyOnce("Nguyễn Văn A", "Nguyen Van A", "阮文甲");
      assertThat(lines).noneMatch(line -> line.matches("Recipients:|主送：|- Archive\\.|- 存档。"));
      assertThat(lines).containsOnlyOnce("(Kèm theo văn bản số 05/BC-CTK)");
      assertThat(lines).filteredOn(line -> line.contains("Số: 05/BC-CTK")).hasSize(1);
    }
  }

  @Test
  void embedsItsOwnFontsAndPrintsNoGlyphThatTheyLack() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, VI, EN, ZH))) {
      Set<String> families = new TreeSet<>();
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          families.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("-.*", ""));
        }
      }
      assertThat(families).containsExactly("NotoSerifSC", "Tinos");
      assertThat(withoutGlyph(document)).isEmpty();
    }
  }

  @Test
  void carriesNoChineseFontWithoutChinese() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.AFTER, VI, EN))) {
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).getName()).contains("Tinos");
        }
      }
    }
  }

  @Test
  void beginsEachTranslationOnItsOwnPageWithItsOwnHead() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.AFTER, VI, ZH))) {
      List<String> pages = pages(document);
      int begin = pages.size() / 2;
      assertThat(pages).hasSizeGreaterThan(3);
      assertThat(pages.subList(0, begin)).noneMatch(page -> page.contains("非正式译文"));
      assertThat(pages.get(begin))
          .startsWith(Integer.toString(begin + 1))
          .contains("越南社会主义共和国", "统计公报", "Bản dịch không chính thức", "非正式译文")
          .doesNotContain("CỘNG HÒA");
    }
  }

  @Test
  void leadsTheOutlineWithALanguageWhereTranslationsComeAfter() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.AFTER, VI, EN))) {
      assertThat(outline(document.getDocumentCatalog().getDocumentOutline(), ""))
          .containsExactly(
              "Tiếng Việt",
              "  I. Tổng quan",
              "    Theo cửa khẩu",
              "      Theo tháng",
              "  Phụ lục I",
              "English (unofficial translation)",
              "  I. Overview",
              "    By border gate",
              "      Month by month",
              "  Appendix I");
    }
  }

  @Test
  void namesHeadingsInTheLeadingLanguageOtherwise() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, VI, EN))) {
      assertThat(outline(document.getDocumentCatalog().getDocumentOutline(), ""))
          .containsExactly("I. Tổng quan", "  Theo cửa khẩu", "    Theo tháng", "Phụ lục I");
    }
  }

  @Test
  void tellsTheLanguageOfTheDocumentAndOfEachTextInAnother() throws IOException {
    try (PDDocument document =
        rendered(ThreeLanguages.bulletin(Arrangement.SIDE_BY_SIDE, VI, EN, ZH))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
      assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("en-US", "vi-VN", "zh-CN");
    }
  }

  @Test
  void tellsTheLanguageOfAWholeTranslationOnItsPart() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.AFTER, VI, ZH))) {
      PDStructureElement all =
          (PDStructureElement)
              document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      List<String> parts = new ArrayList<>();
      for (Object kid : all.getKids()) {
        PDStructureElement part = (PDStructureElement) kid;
        parts.add(part.getStructureType() + " " + part.getLanguage());
      }
      assertThat(parts).containsExactly("Part vi-VN", "Part zh-CN");
    }
  }

  @Test
  void marksABulletinWithoutVietnameseAsATranslation() throws IOException {
    try (PDDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, EN))) {
      assertThat(pages(document).get(0)).contains("Unofficial translation");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void neverBeginsALineOfChineseWithAClosingMark(int seed) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      String chinese = chinese(random);
      blocks.add(new Paragraph(Paragraph.Style.BODY, ThreeLanguages.text("a", "b", chinese)));
    }

    try (PDDocument document =
        rendered(ThreeLanguages.of(List.of(ZH, EN), Arrangement.SIDE_BY_SIDE, blocks))) {
      List<String> lines = text(document).lines().map(String::strip).toList();
      assertThat(lines).hasSizeGreaterThan(100);
      assertThat(lines).noneMatch(line -> line.matches("[，。、；：）」》”！？%].*"));
      assertThat(lines).noneMatch(line -> line.matches(".*[（「《“]"));
      assertThat(unspaced(String.join("", lines)))
          .contains(
              blocks.stream()
                  .map(block -> unspaced(((Paragraph) block).text().plain(ZH)))
                  .toArray(String[]::new));
    }
  }

  @Test
  void namesTheCharactersThatNoFontCanPrint() {
    List<Block> blocks =
        List.of(
            new Paragraph(
                Paragraph.Style.BODY,
                ThreeLanguages.text("Kim ngạch 😀 tăng", "Turnover → up", "总额𠀀增长")));
    Bulletin bulletin = ThreeLanguages.of(List.of(VI, EN, ZH), Arrangement.BENEATH, blocks);

    assertThatThrownBy(
            () ->
                new PdfRenderer(PdfRendererTest.TEMPLATE, "templates/monthly/bulletin.jrxml")
                    .render(bulletin, folder.resolve("a.pdf")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessage(
            "templates/monthly: Expecting characters that the fonts of the bulletin have, found"
                + " U+1F600 (😀) in the text \"Kim ngạch 😀 tăng\" (vi): write something else for"
                + " it"
                + System.lineSeparator()
                + "templates/monthly: Expecting characters that the fonts of the bulletin have,"
                + " found U+20000 (𠀀) in the text \"总额𠀀增长\" (zh): write something else for it");
    assertThat(folder.resolve("a.pdf")).doesNotExist();
  }

  private PDDocument rendered(Bulletin bulletin) throws IOException {
    Path file = folder.resolve("bulletin.pdf");
    RENDERER.render(bulletin, file);
    return Loader.loadPDF(file.toFile());
  }

  private static String chinese(Random random) {
    String[] pieces = {
      "进出口总额",
      "“友谊”口岸",
      "（公路）",
      "467.16亿美元",
      "，",
      "。",
      "；",
      "、",
      "《边境贸易》",
      "增长44.6%",
      "“Hữu Nghị”",
      "其中：",
      "出口",
      "「国际」",
      "占六成以上"
    };
    StringBuilder words = new StringBuilder("一");
    for (int i = 0; i < 14; i++) {
      words.append(pieces[random.nextInt(pieces.length)]);
    }
    return words.append("。").toString().replaceAll("([，。；、：])[，。；、：]+", "$1");
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  private static String text(PDDocument document) throws IOException {
    return String.join("\n", pages(document));
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** What stands on the pages in the letters of a typeface, whatever is said to stand there. */
  private static String drawn(PDDocument document, Typeface typeface) throws IOException {
    StringBuilder drawn = new StringBuilder();
    String family = unspaced(typeface.family());
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        if (letter.getFont().getName().contains(family)) {
          drawn.append(letter.getUnicode());
        }
      }
    }.getText(document);
    return drawn.toString();
  }

  private static List<String> withoutGlyph(PDDocument document) throws IOException {
    List<String> missing = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        try {
          PDType0Font font = (PDType0Font) letter.getFont();
          for (int code : letter.getCharacterCodes()) {
            if (font.codeToGID(code) == 0) {
              missing.add(font.getName() + " " + letter.getUnicode());
            }
          }
        } catch (IOException e) {
          missing.add(e.toString());
        }
      }
    }.getText(document);
    return missing;
  }

  private static List<String> outline(PDOutlineNode node, String indent) {
    return StreamSupport.stream(node.children().spliterator(), false)
        .flatMap(
            (PDOutlineItem item) -> {
              List<String> lines = new ArrayList<>();
              lines.add(indent + item.getTitle());
              lines.addAll(outline(item, indent + "  "));
              return lines.stream();
            })
        .collect(Collectors.toList());
  }

  private static Set<String> languages(PDStructureNode node) {
    Set<String> languages = new TreeSet<>();
    if (node instanceof PDStructureElement element && element.getLanguage() != null) {
      languages.add(element.getLanguage());
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        languages.addAll(languages(below));
      }
    }
    return languages;
  }
}
