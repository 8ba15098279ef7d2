package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;
import kimngach.render.NumberOnChart;
import kimngach.render.PrintedLine;
import kimngach.render.WorstCharts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the words of a chart stand on the page, read back from the PDF. */
class ChartDrawingTest {
  private static final List<Language> BOTH = List.of(Language.VI, Language.EN);

  /** What a part of a stack gives up to be told from the next. */
  private static final double BETWEEN_PARTS = 0.6;

  private static PDDocument document;

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("charts.pdf");
    new PdfRenderer(Path.of("templates/monthly/bulletin.jrxml"))
        .render(WorstCharts.bulletin(), file);
    document = Loader.loadPDF(file.toFile());
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  /** The charts by the page that each has to itself. */
  static Stream<Named<Chart>> charts() {
    return WorstCharts.named();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void standsOnAPageOfItsOwn(Chart chart) throws IOException {
    assertThat(document.getNumberOfPages()).isEqualTo(WorstCharts.all().size());
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page(chart));
    stripper.setEndPage(page(chart));
    assertThat(stripper.getText(document)).contains(chart.title().plain(Language.VI));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void keepsEveryWordInsideTheMargins(Chart chart) throws IOException {
    PDRectangle paper = document.getPage(page(chart) - 1).getMediaBox();
    Rectangle2D text = new Rectangle2D.Double(84, 50, paper.getWidth() - 84 - 42, 740);
    assertThat(words(chart)).isNotEmpty().allMatch(word -> text.contains(word.place()));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void letsNoWordsTouchEachOther(Chart chart) throws IOException {
    List<Word> words = words(chart);
    for (int one = 0; one < words.size(); one++) {
      for (int other = one + 1; other < words.size(); other++) {
        assertThat(words.get(one).place().intersects(words.get(other).place()))
            .as("%s over %s", words.get(one), words.get(other))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void printsEveryNameAndEveryValueOfItsBars(Chart chart) throws IOException {
    String printed = squeezed(String.join("", words(chart).stream().map(Word::text).toList()));
    List<Text> texts = new ArrayList<>(chart.categories());
    if (chart.series().size() > 1) {
      chart.series().forEach(series -> texts.add(series.name()));
    }
    if (chart.kind() == Chart.Kind.BARS) {
      chart.series().stream()
          .flatMap(series -> series.points().stream())
          .forEach(point -> point.ifPresent(one -> texts.add(one.label())));
    }
    for (Text text : texts) {
      for (PrintedLine line : PrintedLine.of(text, NumberOnChart.languages(text, BOTH))) {
        assertThat(printed).contains(squeezed(line.plain()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void drawsEachValueAsLongAsItIsFromZero(Chart chart) throws IOException {
    boolean lying = chart.kind() == Chart.Kind.BARS;
    for (Chart.Series series : chart.series(Chart.Role.VALUE)) {
      List<Double> values =
          series.points().stream()
              .flatMap(Optional::stream)
              .map(point -> point.value().doubleValue())
              .toList();
      List<Rectangle2D> areas =
          FilledAreas.of(document.getPage(page(chart) - 1), series.color()).stream()
              .limit(values.size())
              .toList();
      double most = values.stream().mapToDouble(Math::abs).max().orElse(0);
      double scale = most == 0 ? 0 : length(areas.get(index(values, most)), lying) / most;
      for (int i = 0; i < values.size(); i++) {
        assertThat(length(areas.get(i), lying))
            .as("%s of %s", values.get(i), series.name())
            .isCloseTo(Math.abs(values.get(i)) * scale, within(BETWEEN_PARTS + 0.1));
      }
      if (chart.kind() != Chart.Kind.STACKED_COLUMNS) {
        assertThat(starts(areas, values, lying)).hasSizeLessThan(2);
      }
    }
  }

  private static double length(Rectangle2D area, boolean lying) {
    return lying ? area.getWidth() : area.getHeight();
  }

  private static int index(List<Double> values, double most) {
    return values.contains(most) ? values.indexOf(most) : values.indexOf(-most);
  }

  /** The places where areas begin, in tenths of a point: one, which is zero. */
  private static Set<Long> starts(List<Rectangle2D> areas, List<Double> values, boolean lying) {
    Set<Long> starts = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      Rectangle2D area = areas.get(i);
      boolean negative = values.get(i) < 0;
      double near = lying ? area.getMinX() : area.getMinY();
      double far = lying ? area.getMaxX() : area.getMaxY();
      starts.add(Math.round((negative ? far : near) * 10));
    }
    return starts;
  }

  @Test
  void marksWhatIsMissingAndNotWhatIsStillToCome() throws IOException {
    assertThat(words(chart("months-with-reference-and-gap")))
        .filteredOn(word -> word.text().equals("…"))
        .hasSize(2);
    assertThat(words(chart("one-month-of-twelve"))).noneMatch(word -> word.text().equals("…"));
  }

  @Test
  void leavesOutValuesThatWouldNotFitTheirColumns() throws IOException {
    assertThat(words(chart("ten-digit-values")))
        .noneMatch(word -> word.text().contains("9.876.543.210"));
  }

  @Test
  void isDrawnWithoutPictures() throws IOException {
    for (PDPage page : document.getPages()) {
      assertThat(pictures(page.getResources())).isEmpty();
    }
  }

  @Test
  void wouldFindAPicture() throws IOException {
    try (PDDocument other = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.add(
          LosslessFactory.createFromImage(
              other, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)));
      assertThat(pictures(resources)).hasSize(1);
    }
  }

  private static List<PDImageXObject> pictures(PDResources resources) throws IOException {
    List<PDImageXObject> pictures = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject picture) {
        pictures.add(picture);
      } else if (object instanceof PDFormXObject form && form.getResources() != null) {
        pictures.addAll(pictures(form.getResources()));
      }
    }
    return pictures;
  }

  private static Chart chart(String id) {
    return WorstCharts.all().get(WorstCharts.ids().indexOf(id));
  }

  private static int page(Chart chart) {
    return WorstCharts.ids().indexOf(chart.id()) + 1;
  }

  private static List<Word> words(Chart chart) throws IOException {
    FigureWords words = new FigureWords();
    words.setStartPage(page(chart));
    words.setEndPage(page(chart));
    words.getText(document);
    return words.found;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /**
   * Words drawn at once.
   *
   * @param text the words
   * @param place the box of their letters, from the top of the page; lines stand closer than their
   *     fonts are high, so it is that of small letters
   */
  private record Word(String text, Rectangle2D place) {}

  /** Collects what is drawn within figures, one entry a run of letters on one line. */
  private static final class FigureWords extends TaggedStripper {
    private final List<Word> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      if (!isIn("Figure")) {
        return;
      }
      double height = letter.getFontSizeInPt() * 0.5;
      Rectangle2D box =
          new Rectangle2D.Double(
              letter.getXDirAdj(),
              letter.getYDirAdj() - height,
              Math.max(letter.getWidthDirAdj() - 0.05, 0.01),
              height);
      Word last =
          found.isEmpty() ? new Word("", new Rectangle2D.Double()) : found.get(found.size() - 1);
      boolean goesOn =
          Math.abs(last.place().getMaxY() - box.getMaxY()) < 0.01
              && Math.abs(last.place().getMaxX() - box.getX()) < 0.3;
      if (goesOn) {
        found.set(
            found.size() - 1,
            new Word(last.text() + letter.getUnicode(), last.place().createUnion(box)));
      } else {
        found.add(new Word(letter.getUnicode(), box));
      }
    }
  }
}
