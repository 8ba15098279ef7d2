package kimngach.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;
import kimngach.render.pdf.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
  private static final PdfRenderer RENDERER =
      new PdfRenderer(Path.of("templates/monthly/bulletin.jrxml"));
  private static final List<Language> BOTH = List.of(Language.VI, Language.EN);

  private static Bulletin bulletin(Block... blocks) {
    Text title = Text.of(BOTH, language -> "Bản tin");
    return new Bulletin(
        title, title, LocalDate.of(2023, 11, 29), BOTH, Arrangement.BENEATH, List.of(blocks));
  }

  private static Paragraph paragraph(String before, String id, String vi, String en) {
    FigureId figure = new FigureId(id);
    return new Paragraph(
        Paragraph.Style.BODY,
        new Text(
            Map.of(
                Language.VI,
                List.of(
                    new Words(before + " đạt "),
                    new PrintedFigure(figure, vi),
                    new Words(" triệu USD.")),
                Language.EN,
                List.of(
                    new Words("Turnover was "),
                    new PrintedFigure(figure, en),
                    new Words(" million USD.")))));
  }

  private static Table table(String... ids) {
    List<Table.Row> rows = new ArrayList<>();
    for (String id : ids) {
      Text name = Text.of(BOTH, language -> "Cửa khẩu");
      Text number =
          new Text(
              Map.of(
                  Language.VI, List.of(new PrintedFigure(new FigureId(id), "4.780")),
                  Language.EN, List.of(new PrintedFigure(new FigureId(id), "4,780"))));
      rows.add(
          new Table.Row(
              Table.RowKind.BODY,
              0,
              List.of(
                  new Table.Cell(name, Optional.empty()),
                  new Table.Cell(number, Optional.empty()))));
    }
    Text words = Text.of(BOTH, language -> "Kim ngạch");
    List<Table.Column> columns =
        List.of(
            new Table.Column(words, Table.Align.LEFT, 1),
            new Table.Column(words, Table.Align.RIGHT, 1));
    return new Table("gates", words, words, columns, rows, List.of());
  }

  private static PagePictures pictures(Bulletin bulletin) {
    return PagePictures.of(RENDERER.bytes(bulletin), bulletin);
  }

  private static List<String> ids(PagePictures pictures) {
    return pictures.figures().stream()
        .map(place -> place.text() + " " + place.figures().get(0).value())
        .toList();
  }

  /** What the PDF itself has inside a figure's place. */
  private static String textIn(byte[] pdf, FigurePlace place) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(place.page());
      float width = page.getMediaBox().getWidth();
      float height = page.getMediaBox().getHeight();
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "place",
          new Rectangle2D.Double(
              place.left() * width,
              place.top() * height,
              place.width() * width,
              place.height() * height));
      stripper.extractRegions(page);
      return stripper.getTextForRegion("place").strip();
    }
  }

  @Test
  void findsEachFigureWhereItStands() throws IOException {
    Bulletin bulletin =
        bulletin(
            paragraph("Tổng kim ngạch", "total@2023", "46.716", "46,716"),
            new PageBreak(),
            paragraph("Năm 2023, kim ngạch", "declared@2023", "4.780", "4,780"),
            table("huu-nghi@2023", "tan-thanh@2023"));
    byte[] pdf = RENDERER.bytes(bulletin);
    PagePictures pictures = PagePictures.of(pdf, bulletin);

    assertThat(ids(pictures))
        .containsExactly(
            "46.716 total@2023",
            "46,716 total@2023",
            "4.780 declared@2023",
            "4,780 declared@2023",
            "4.780 huu-nghi@2023",
            "4,780 huu-nghi@2023",
            "4.780 tan-thanh@2023",
            "4,780 tan-thanh@2023");
    assertThat(pictures.figures()).extracting(FigurePlace::page).containsSubsequence(0, 0, 1);
    for (FigurePlace place : pictures.figures()) {
      assertThat(place.figures()).hasSize(1);
      assertThat(textIn(pdf, place)).isEqualTo(place.text());
    }
  }

  @Test
  void namesEveryFigureThatAPlaceMayBeWhereTheyCannotBeToldApart() {
    Bulletin printed = bulletin(table("huu-nghi@2023"));
    Bulletin told = bulletin(table("huu-nghi@2023", "tan-thanh@2023"));

    PagePictures pictures = PagePictures.of(RENDERER.bytes(printed), told);

    assertThat(pictures.figures().get(0).figures())
        .containsExactly(new FigureId("huu-nghi@2023"), new FigureId("tan-thanh@2023"));
  }

  @Test
  void givesAPageAnotherNameOnlyWhenSomethingOnItChanges() {
    Paragraph second = paragraph("Xuất khẩu", "export@2023", "18.234", "18,234");
    PagePictures before =
        pictures(
            bulletin(paragraph("Tổng", "total@2023", "46.716", "46,716"), new PageBreak(), second));
    PagePictures after =
        pictures(
            bulletin(
                paragraph("Tổng kim ngạch", "total@2023", "46.716", "46,716"),
                paragraph("Nhập khẩu", "import@2023", "28.482", "28,482"),
                new PageBreak(),
                second));

    assertThat(after.pages().get(0).id()).isNotEqualTo(before.pages().get(0).id());
    assertThat(after.pages().get(1).id()).isEqualTo(before.pages().get(1).id());
  }

  @Test
  void tellsAnotherFigureThatIsPrintedAlike() {
    PagePictures before = pictures(bulletin(paragraph("Tổng", "a@2023", "46.716", "46,716")));
    PagePictures after = pictures(bulletin(paragraph("Tổng", "b@2023", "46.716", "46,716")));

    assertThat(after.pages().get(0).id()).isNotEqualTo(before.pages().get(0).id());
  }

  @Test
  void drawsAPageInTheSizeAskedFor() throws IOException {
    PagePictures pictures = pictures(bulletin(paragraph("Tổng", "total@2023", "46.716", "46,716")));

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pictures.png(0, 72)));

    assertThat(picture.getWidth()).isEqualTo((int) pictures.pages().get(0).width());
    assertThat(hasInkIn(picture, pictures.figures().get(0))).isTrue();
  }

  private static boolean hasInkIn(BufferedImage picture, FigurePlace place) {
    int left = (int) (place.left() * picture.getWidth());
    int right = (int) ((place.left() + place.width()) * picture.getWidth());
    int y = (int) ((place.top() + place.height() / 2) * picture.getHeight());
    for (int x = left; x < right; x++) {
      if ((picture.getRGB(x, y) & 0xff) < 0x80) {
        return true;
      }
    }
    return false;
  }
}
