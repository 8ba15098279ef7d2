package kimngach.render.docx;

import static kimngach.model.Language.EN;
import static kimngach.model.Language.VI;
import static kimngach.model.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedTexts;
import kimngach.render.ThreeLanguages;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesInDocxTest {
  private static final DocxRenderer RENDERER = new DocxRenderer(BulletinLook.FILE);

  private final Path folder;

  LanguagesInDocxTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsTheLanguageOfEachRunAndItsChineseLetters() throws IOException {
    try (XWPFDocument document =
        rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, VI, EN, ZH))) {
      for (XWPFParagraph paragraph : paragraphs(document)) {
        for (XWPFRun run : paragraph.getRuns()) {
          if (run.text().isBlank() || run.text().equals(" / ")) {
            continue;
          }
          boolean chinese = run.text().codePoints().anyMatch(Character::isIdeographic);
          assertThat(run.getLang()).as(run.text()).isIn("vi-VN", "en-US");
          String eastAsian = String.valueOf(run.getCTR().getRPr().getLangArray(0).getEastAsia());
          assertThat(eastAsian.equals("zh-CN") || !chinese).as(run.text()).isTrue();
        }
      }
    }
  }

  @Test
  void setsNoChineseInSlantedLetters() throws IOException {
    try (XWPFDocument document = rendered(ThreeLanguages.bulletin(Arrangement.AFTER, ZH, VI))) {
      assertThat(slantedChinese(document)).isEmpty();
    }
    try (XWPFDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, VI, ZH))) {
      assertThat(slantedChinese(document)).isEmpty();
      assertThat(document.getStyles().getStyleWithName("Body Text Translation Chinese"))
          .isNotNull();
    }
    try (XWPFDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, VI, EN))) {
      assertThat(document.getStyles().getStyleWithName("Body Text Translation Chinese")).isNull();
    }
  }

  @Test
  void beginsTheTranslationOnANewPageWithItsOwnHeadAndMark() throws IOException {
    Bulletin bulletin = ThreeLanguages.bulletin(Arrangement.AFTER, VI, ZH);

    try (XWPFDocument document = rendered(bulletin)) {
      List<String> lines = paragraphs(document).stream().map(XWPFParagraph::getText).toList();
      int head = lines.indexOf("越南社会主义共和国");
      assertThat(head).isPositive();
      assertThat(lines.subList(0, head))
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Theo tháng");
      assertThat(lines.subList(head, lines.size()))
          .contains("Bản dịch không chính thức", "非正式译文", "分月情况")
          .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isPageBreak).toList())
          .hasSize(3);
    }
  }

  @Test
  void printsEveryTextOfEveryLanguageOneAfterTheOther() throws IOException {
    List<Block> written =
        ThreeLanguages.bulletin(Arrangement.AFTER, VI).blocks().stream()
            .filter(block -> !(block instanceof Chart))
            .toList();
    Bulletin bulletin = ThreeLanguages.of(List.of(VI, EN, ZH), Arrangement.AFTER, written);

    try (XWPFDocument document = rendered(bulletin)) {
      List<String> lines = paragraphs(document).stream().map(XWPFParagraph::getText).toList();
      List<Text> texts = new ArrayList<>();
      PrintedTexts.read(bulletin, texts::add);
      for (Language language : bulletin.languages()) {
        assertThat(texts.stream().map(text -> text.plain(language))).allMatch(lines::contains);
      }
    }
  }

  @Test
  void putsRunningTextInColumnsThatAreReadParagraphByParagraph() throws IOException {
    try (XWPFDocument document =
        rendered(ThreeLanguages.bulletin(Arrangement.SIDE_BY_SIDE, VI, EN))) {
      XWPFTable columns =
          document.getTables().stream()
              .filter(table -> Objects.equals(table.getStyleID(), "ColumnTable"))
              .skip(1)
              .findFirst()
              .orElseThrow();
      assertThat(columns.getRows()).hasSize(3);
      assertThat(columns.getRow(2).getCell(0).getText()).startsWith("Nhập khẩu đạt");
      assertThat(columns.getRow(2).getCell(1).getText()).startsWith("Imports reached");
      assertThat(columns.getRows()).noneMatch(XWPFTableRow::isRepeatHeader);
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("I. Tổng quan", "The English text is an unofficial translation");
    }
  }

  @Test
  void marksABulletinWithoutVietnamese() throws IOException {
    try (XWPFDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, EN))) {
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("Unofficial translation");
    }
    try (XWPFDocument document = rendered(ThreeLanguages.bulletin(Arrangement.BENEATH, VI))) {
      assertThat(document.getParagraphs())
          .noneMatch(paragraph -> "TranslationMark".equals(paragraph.getStyle()));
    }
  }

  private XWPFDocument rendered(Bulletin bulletin) throws IOException {
    Path file = folder.resolve("bulletin.docx");
    RENDERER.render(bulletin, file);
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private static List<String> slantedChinese(XWPFDocument document) {
    List<String> slanted = new ArrayList<>();
    for (XWPFParagraph paragraph : paragraphs(document)) {
      for (XWPFRun run : paragraph.getRuns()) {
        boolean chinese = run.text().codePoints().anyMatch(Character::isIdeographic);
        if (chinese
            && (slants(document, paragraph.getStyle()) || slants(document, run.getStyle()))) {
          slanted.add(paragraph.getStyle() + ": " + run.text());
        }
      }
    }
    return slanted;
  }

  private static boolean slants(XWPFDocument document, String styleId) {
    XWPFStyle style = document.getStyles().getStyle(styleId);
    if (style == null) {
      return false;
    }
    if (style.getCTStyle().isSetRPr() && style.getCTStyle().getRPr().sizeOfIArray() > 0) {
      Object value = style.getCTStyle().getRPr().getIArray(0).getVal();
      return value == null || !value.toString().matches("false|0|off");
    }
    return style.getBasisStyleID() != null && slants(document, style.getBasisStyleID());
  }

  private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
    List<XWPFParagraph> paragraphs = new ArrayList<>();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraphs.add(paragraph);
      } else if (element instanceof XWPFTable table) {
        table.getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .forEach(cell -> paragraphs.addAll(cell.getParagraphs()));
      }
    }
    return paragraphs;
  }
}
