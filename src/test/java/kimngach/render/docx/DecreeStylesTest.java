package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Signature;
import kimngach.render.DocxSampleBulletin;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Holds the look against the numbers of Decree 30/2020/NĐ-CP, Appendix I, read back from Word. */
class DecreeStylesTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final double DEFAULT_SIZE = 13;

  private static Path file = Path.of("");
  private static XWPFDocument document = new XWPFDocument();

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(DocxSampleBulletin.bilingual(), file);
    document = DocxRendererTest.opened(file);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Parent Body, 12, upright, center",
    "Issuing Body, 12, bold, center",
    "State, 12, bold, center",
    "Motto, 13, bold, center",
    "Document Number, 13, upright, center",
    "Place and Date, 13, italic, center",
    "Title, 14, bold, center",
    "Subtitle, 14, bold, center",
    "Body Text, 13, upright, both",
    "List Item, 13, upright, both",
    "Signer Authority, 13, bold, center",
    "Signer Title, 13, bold, center",
    "Signer Name, 13, bold, center",
    "Recipients Heading, 12, bold italic, left",
    "Recipient, 11, upright, left",
    "Appendix Label, 14, bold, center",
    "Appendix Title, 14, bold, center",
    "Appendix Reference, 13, italic, center",
    "header, 13, upright, center"
  })
  void theTypeOfEachPartIsAsTheDecreeHasIt(String name, double size, String face, String side) {
    XWPFStyle style = document.getStyles().getStyleWithName(name);
    assertThat(size(style)).isEqualTo(size);
    assertThat(face(style)).isEqualTo(face);
    assertThat(side(style)).isEqualTo(side);
  }

  @Test
  void pageAndMarginsAreThoseOfTheDecree() {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    assertThat(mm(section.getPgSz().getW())).isBetween(209.9, 210.1);
    assertThat(mm(section.getPgMar().getTop())).isBetween(20.0, 25.0);
    assertThat(mm(section.getPgMar().getBottom())).isBetween(20.0, 25.0);
    assertThat(mm(section.getPgMar().getLeft())).isBetween(30.0, 35.0);
    assertThat(mm(section.getPgMar().getRight())).isBetween(15.0, 20.0);
    assertThat(mm(section.getPgMar().getHeader())).isLessThan(20);
  }

  @Test
  void paragraphsAreIndentedAndSixPointsApart() {
    CTPPrGeneral body = document.getStyles().getStyleWithName("Body Text").getCTStyle().getPPr();
    assertThat(mm(body.getInd().getFirstLine())).isBetween(9.99, 12.7);
    assertThat(points(body.getSpacing().getBefore())).isGreaterThanOrEqualTo(6);
  }

  @Test
  void theNumberStandsBesidePlaceAndDateBelowTheIssuer() {
    XWPFTable masthead = document.getTables().get(0);
    assertThat(texts(masthead.getRow(1).getCell(0))).containsExactly("Số: 05/BC-CTK");
    assertThat(texts(masthead.getRow(1).getCell(1)).get(0)).startsWith("Lạng Sơn, ngày 29");
    assertThat(styles(masthead.getRow(1).getCell(0))).containsExactly("Document Number");
  }

  @Test
  void signatureAndRecipientsStandSideBySideInOneRowThatNoPageTears() {
    XWPFTable signed = signatureTable(document);
    assertThat(signed.getNumberOfRows()).isEqualTo(1);
    assertThat(signed.getRow(0).isCantSplitRow()).isTrue();
    assertThat(texts(signed.getRow(0).getCell(0)))
        .startsWith(
            "Nơi nhận:", "- Tổng cục Thống kê;", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT, TH.")
        .contains("Recipients:", "- Filed: archives.");
    assertThat(texts(signed.getRow(0).getCell(1)))
        .containsExactly(
            "KT. CỤC TRƯỞNG",
            "PHÓ CỤC TRƯỞNG",
            "FOR THE DIRECTOR",
            "DEPUTY DIRECTOR",
            "(Họ và tên mẫu)",
            "(Sample name)");
    XWPFStyle name = document.getStyles().getStyleWithName("Signer Name");
    assertThat(mm(name.getCTStyle().getPPr().getSpacing().getBefore())).isGreaterThan(20);
  }

  @Test
  void theSignatureStaysWithTheLastLinesBeforeIt(@TempDir Path folder) throws IOException {
    for (Block last : List.of(paragraph(), DocxSampleBulletin.bilingual().blocks().get(1))) {
      Path signed = folder.resolve("signed.docx");
      new DocxRenderer(BulletinLook.FILE).render(of(List.of(last, signature())), signed);
      try (XWPFDocument read = DocxRendererTest.opened(signed)) {
        int place = read.getBodyElements().indexOf(signatureTable(read));
        assertThat(read.getBodyElements().get(place - 1))
            .isInstanceOfSatisfying(
                XWPFParagraph.class, before -> assertThat(before.isKeepNext()).isTrue());
      }
    }
  }

  @Test
  void theSignatureKeepsTwoParagraphsOnItsPage(@TempDir Path folder) throws IOException {
    Path signed = folder.resolve("signed.docx");
    Bulletin bulletin = of(List.of(paragraph(), paragraph(), paragraph(), signature()));
    new DocxRenderer(BulletinLook.FILE).render(bulletin, signed);
    try (XWPFDocument read = DocxRendererTest.opened(signed)) {
      assertThat(read.getParagraphs().stream().map(XWPFParagraph::isKeepNext))
          .startsWith(true, false, true, true, true, true);
    }
  }

  @Test
  void aHeaderStandsAboveItsColumn() {
    List<String> headers =
        document.getTables().stream()
            .map(table -> table.getRow(0))
            .filter(XWPFTableRow::isRepeatHeader)
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> styles(cell).stream())
            .distinct()
            .toList();
    assertThat(headers)
        .contains("Table Header Label", "Table Header Number", "Table Header Number Translation");
    assertThat(side(document.getStyles().getStyleWithName("Table Header Label"))).isEqualTo("left");
    assertThat(side(document.getStyles().getStyleWithName("Table Header Number")))
        .isEqualTo("right");
  }

  @Test
  void anAppendixBeginsAPageByItsStyleAlone() {
    XWPFStyle label = document.getStyles().getStyleWithName("Appendix Label");
    assertThat(label.getCTStyle().getPPr().isSetPageBreakBefore()).isTrue();
    assertThat(document.getStyles().getStyleWithName("Appendix Label Translation"))
        .matches(style -> !style.getCTStyle().getPPr().isSetPageBreakBefore());
    List<String> words =
        document.getParagraphs().stream()
            .filter(paragraph -> styleName(paragraph).startsWith("Appendix"))
            .map(XWPFParagraph::getText)
            .toList();
    assertThat(words)
        .containsExactly(
            "Phụ lục I",
            "DANH SÁCH CỬA KHẨU",
            "(Kèm theo văn bản số 05/BC-CTK ngày 29 tháng 11 năm 2023)",
            "Appendix I",
            "LIST OF BORDER GATES");
  }

  @Test
  void asksForTheStylesOfTheClosingOnlyWhereThereIsOne() {
    assertThat(LookStyle.neededBy(of(List.of(paragraph()))))
        .doesNotContain(LookStyle.SIGNER_NAME, LookStyle.RECIPIENT, LookStyle.SIGNATURE_TABLE)
        .doesNotContain(LookStyle.APPENDIX_LABEL, LookStyle.DOCUMENT_NUMBER)
        .contains(LookStyle.BODY_TEXT, LookStyle.MASTHEAD_TABLE, LookStyle.NOTE);
    assertThat(LookStyle.neededBy(in(Arrangement.SIDE_BY_SIDE, whole().blocks())))
        .doesNotContain(LookStyle.TABLE_HEADER_LABEL, LookStyle.TABLE_HEADER_NUMBER)
        .hasSize(LookStyle.values().length - 2);
  }

  @Test
  void thePressSheetHasEveryStyleToo() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (XWPFDocument press = DocxRendererTest.opened(BulletinLook.PRESS)) {
      for (LookStyle style : LookStyle.values()) {
        if (press.getStyles().getStyleWithName(style.wordName(false)) == null) {
          missing.add(style.wordName(false));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Block paragraph() {
    return DocxSampleBulletin.bilingual().blocks().stream()
        .filter(block -> block instanceof kimngach.model.bulletin.Paragraph)
        .findFirst()
        .orElseThrow();
  }

  private static Signature signature() {
    return DocxSampleBulletin.bilingual().blocks().stream()
        .filter(Signature.class::isInstance)
        .map(Signature.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Bulletin whole() {
    Bulletin whole = DocxSampleBulletin.bilingual();
    assertThat(whole.blocks()).hasAtLeastOneElementOfType(Appendix.class);
    return whole;
  }

  private static Bulletin of(List<Block> blocks) {
    return in(Arrangement.BENEATH, blocks);
  }

  private static Bulletin in(Arrangement arrangement, List<Block> blocks) {
    Bulletin whole = whole();
    return new Bulletin(
        whole.title(), whole.author(), whole.releaseDate(), whole.languages(), arrangement, blocks);
  }

  private static XWPFTable signatureTable(XWPFDocument in) {
    return in.getTables().stream()
        .filter(table -> "SignatureTable".equals(table.getStyleID()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(XWPFTableCell cell) {
    return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static List<String> styles(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(DecreeStylesTest::styleName)
        .collect(Collectors.toList());
  }

  private static String styleName(XWPFParagraph paragraph) {
    return document.getStyles().getStyle(paragraph.getStyle()).getName();
  }

  private static double size(XWPFStyle style) {
    CTRPr run = style.getCTStyle().getRPr();
    return run == null || run.sizeOfSzArray() == 0
        ? DEFAULT_SIZE
        : Double.parseDouble(run.getSzArray(0).getVal().toString()) / 2;
  }

  private static String face(XWPFStyle style) {
    CTRPr run = style.getCTStyle().getRPr();
    boolean bold = run != null && run.sizeOfBArray() > 0;
    boolean italic = run != null && run.sizeOfIArray() > 0;
    return bold && italic ? "bold italic" : bold ? "bold" : italic ? "italic" : "upright";
  }

  private static String side(XWPFStyle style) {
    CTPPrGeneral paragraph = style.getCTStyle().getPPr();
    return paragraph == null || !paragraph.isSetJc()
        ? "left"
        : paragraph.getJc().getVal().toString();
  }

  private static double mm(Object twips) {
    return new BigDecimal(twips.toString()).doubleValue() / TWIPS_PER_MM;
  }

  private static double points(Object twips) {
    return new BigDecimal(twips.toString()).doubleValue() / 20;
  }
}
