package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.DocxSampleBulletin;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

class DocxRendererTest {
  private static final Bulletin BULLETIN = DocxSampleBulletin.bilingual();

  private static Path file;

  @BeforeAll
  static void render(@TempDir Path folder) {
    file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(BULLETIN, file);
  }

  @Test
  void theSampleHoldsEveryKindOfBlock() {
    Set<String> kinds = new TreeSet<>();
    BULLETIN.blocks().forEach(block -> kinds.add(block.getClass().getName()));
    assertThat(Block.class.getPermittedSubclasses())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void printsNumbersInTheMannerOfBothLanguages() throws IOException {
    assertThat(text(file)).contains("46.716", "46,716", "4.780", "4,780", "61,4%", "61.4%");
  }

  @Test
  void leavesOutWhatTheEditorsOfTheLookWroteForEachOther() throws IOException {
    assertThat(text(BulletinLook.FILE)).contains("this paragraph is not printed");
    assertThat(text(file)).doesNotContain("not printed");
  }

  @Test
  void makesHeadingsThatWordKnowsAsHeadings() throws IOException {
    List<String> headings = new ArrayList<>();
    try (XWPFDocument document = opened(file)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        XWPFStyle style = styleOf(document, paragraph);
        if (style.getCTStyle().getPPr() != null && style.getCTStyle().getPPr().isSetOutlineLvl()) {
          headings.add(style.getName() + ": " + paragraph.getText());
        }
      }
    }
    assertThat(headings)
        .containsExactly(
            "heading 1: 1. Kim ngạch theo chiều",
            "heading 2: 1.1. Theo cửa khẩu",
            "heading 3: Chuỗi theo tháng",
            "heading 1: 2. Ký hiệu");
  }

  @Test
  void repeatsHeaderRowsAndSplitsNoRow() throws IOException {
    try (XWPFDocument document = opened(file)) {
      List<XWPFTable> tables = bulletinTables(document);
      assertThat(tables).hasSize(4);
      for (XWPFTable table : tables) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      }
    }
  }

  @Test
  void keepsCaptionsWithTheirTablesAndCharts() throws IOException {
    try (XWPFDocument document = opened(file)) {
      List<XWPFParagraph> captions =
          document.getParagraphs().stream()
              .filter(paragraph -> styleOf(document, paragraph).getName().equals("caption"))
              .toList();
      assertThat(captions).hasSize(6);
      assertThat(captions)
          .allMatch(
              paragraph -> styleOf(document, paragraph).getCTStyle().getPPr().isSetKeepNext());
    }
  }

  @Test
  void endsNoPageBetweenATextAndItsTranslation() throws IOException {
    try (XWPFDocument document = opened(file)) {
      XWPFParagraph exports = paragraphOf(document, "Xuất khẩu tăng 61,4%");
      XWPFParagraph translation = paragraphOf(document, "Exports up 61.4%");
      assertThat(exports.isKeepNext()).isTrue();
      assertThat(translation.isKeepNext()).isFalse();
    }
  }

  @Test
  void runsHaveNoLookOfTheirOwnButStyleAndLanguage() throws IOException {
    Set<String> properties = new TreeSet<>();
    try (XWPFDocument document = opened(file)) {
      for (XWPFParagraph paragraph : allParagraphs(document)) {
        for (XWPFRun run : paragraph.getRuns()) {
          if (run.getCTR().isSetRPr()) {
            Node node = run.getCTR().getRPr().getDomNode().getFirstChild();
            for (; node != null; node = node.getNextSibling()) {
              properties.add(node.getLocalName());
            }
          }
        }
      }
    }
    assertThat(properties).containsExactly("lang", "rStyle");
  }

  @Test
  void setsTheTranslationInItsOwnStyleAndLanguage() throws IOException {
    try (XWPFDocument document = opened(file)) {
      XWPFParagraph translation = paragraphOf(document, "To 30 November 2023");
      XWPFStyle style = styleOf(document, translation);
      assertThat(style.getName()).isEqualTo("Body Text Translation");
      assertThat(style.getCTStyle().getRPr().sizeOfIArray()).isEqualTo(1);
      assertThat(translation.getRuns()).extracting(XWPFRun::getLang).containsOnly("en-US");
    }
  }

  @Test
  void printsANumberOnceWhereBothLanguagesWriteItAlike() throws IOException {
    try (XWPFDocument document = opened(file)) {
      XWPFTableRow exports = bulletinTables(document).get(0).getRow(7);
      assertThat(paragraphs(exports.getCell(1))).containsExactly("951");
      assertThat(paragraphs(exports.getCell(2))).containsExactly("2.502", "2,502");
    }
  }

  @Test
  void choosesCellStylesByWeightIndentAndAlignment() throws IOException {
    try (XWPFDocument document = opened(file)) {
      XWPFTable byFlow = bulletinTables(document).get(0);
      assertThat(styles(document, byFlow.getRow(1).getCell(0)))
          .containsExactly("Table Group", "Table Group Translation");
      assertThat(byFlow.getRow(1).getTableCells()).hasSize(1);
      assertThat(styles(document, byFlow.getRow(2).getCell(1)))
          .containsExactly("Table Total Number", "Table Total Number Translation");
      assertThat(styles(document, byFlow.getRow(8).getCell(0)))
          .containsExactly("Table Label 2", "Table Label 2 Translation");
      assertThat(styles(document, byFlow.getRow(2).getCell(4))).containsExactly("Table Total Mark");
    }
  }

  @Test
  void columnsShareTheWidthOfTheTextInTheirProportions() throws IOException {
    try (XWPFDocument document = opened(file)) {
      XWPFTable symbols = bulletinTables(document).get(3);
      int first = symbols.getRow(0).getCell(0).getWidth();
      int second = symbols.getRow(0).getCell(1).getWidth();
      assertThat(first + second).isEqualTo(11906 - 1701 - 851);
      assertThat(first).isEqualTo((first + second) * 30 / 100);
    }
  }

  @Test
  void beginsANewPageWhereTheBulletinSaysSo() throws IOException {
    try (XWPFDocument document = opened(file)) {
      assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isPageBreak))
          .extracting(XWPFParagraph::getText)
          .containsExactly("2. Ký hiệu");
    }
  }

  @Test
  void printsTheNumberOfThePageInTheTopMarginButNotOnTheFirstPage() throws IOException {
    try (XWPFDocument document = opened(file)) {
      var section = document.getDocument().getBody().getSectPr();
      assertThat(section.isSetTitlePg()).isTrue();
      assertThat(document.getHeaderList()).hasSize(2);
      assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(2);
      assertThat(document.getHeaderFooterPolicy().getDefaultHeader()._getHdrFtr().xmlText())
          .contains(" PAGE ");
      assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
    }
  }

  @Test
  void aBulletinInOneLanguageStandsUpright(@TempDir Path folder) throws IOException {
    Path english = folder.resolve("english.docx");
    new DocxRenderer(BulletinLook.FILE)
        .render(DocxSampleBulletin.in(List.of(Language.EN)), english);
    try (XWPFDocument document = opened(english)) {
      assertThat(allParagraphs(document))
          .extracting(paragraph -> styleOf(document, paragraph).getName())
          .noneMatch(name -> name.endsWith("Translation"));
    }
    assertThat(text(english)).contains("46,716").doesNotContain("46.716");
  }

  @Test
  void tellsTitleAuthorLanguageAndReleaseDateInTheProperties() throws IOException {
    try (XWPFDocument document = opened(file)) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).startsWith("Bản tin thống kê tháng 11 năm 2023 / Statistical");
      assertThat(core.getCreator()).startsWith("Cục Thống kê tỉnh Lạng Sơn");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
      assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2023-11-29T00:00:00Z"));
      assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2023-11-29T00:00:00Z"));
    }
  }

  @Test
  void namesEveryStyleThatTheLookLacks(@TempDir Path folder) throws IOException {
    Path poor = folder.resolve("poor.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(poor)) {
      document.createStyles();
      document.write(out);
    }
    assertThatThrownBy(() -> new DocxRenderer(poor).render(BULLETIN, folder.resolve("x.docx")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("Expecting a style \"Body Text Translation\", found none")
        .hasMessageContaining("poor.docx");
    assertThat(folder.resolve("x.docx")).doesNotExist();
  }

  @Test
  void refusesALookThatIsNoWordFile(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.docx"), "no zip");
    assertThatThrownBy(() -> new DocxRenderer(broken).render(BULLETIN, folder.resolve("x.docx")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("Expecting a Word file (.docx) that opens, found");
  }

  static XWPFDocument opened(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private static String text(Path file) throws IOException {
    try (XWPFDocument document = opened(file);
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static List<XWPFTable> bulletinTables(XWPFDocument document) {
    return document.getTables().stream()
        .filter(table -> "BulletinTable".equals(table.getStyleID()))
        .toList();
  }

  private static List<XWPFParagraph> allParagraphs(XWPFDocument document) {
    Stream<XWPFParagraph> inCells =
        document.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream());
    return Stream.concat(document.getParagraphs().stream(), inCells).collect(Collectors.toList());
  }

  private static XWPFParagraph paragraphOf(XWPFDocument document, String start) {
    return document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static XWPFStyle styleOf(XWPFDocument document, XWPFParagraph paragraph) {
    return document.getStyles().getStyle(paragraph.getStyle());
  }

  private static List<String> styles(XWPFDocument document, XWPFTableCell cell) {
    return cell.getParagraphs().stream().map(each -> styleOf(document, each).getName()).toList();
  }

  private static List<String> paragraphs(XWPFTableCell cell) {
    return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }
}
