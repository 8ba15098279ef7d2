package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kimngach.model.Language;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.figure.FigureId;
import kimngach.pipeline.PreviewBulletin;
import kimngach.serve.Shown;
import kimngach.serve.TrialData;
import kimngach.serve.Wanted;
import kimngach.settings.Variant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A click on a number names the figure that was printed there, and no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewClicksTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final int CLICKS = 20;

  private final SampleWorkspace workspace = SampleWorkspace.built();
  private final PreviewBulletin preview = Rendered.preview(workspace, MONTH);

  @AfterAll
  void close() {
    preview.close();
  }

  private Shown shown(Variant variant) {
    Shown shown = Rendered.shown(preview, new Wanted(MONTH, variant, TrialData.REAL), 0);
    assertThat(shown.faults()).isEmpty();
    return shown;
  }

  private List<FigurePlace> places(Shown shown) {
    List<FigurePlace> places = new ArrayList<>();
    Rendered.ids(shown).forEach(page -> places.addAll(preview.figures(shown.view(), page)));
    return places;
  }

  private static List<FigurePlace> drawn(List<FigurePlace> places, long seed) {
    List<FigurePlace> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.subList(0, CLICKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"monthly;vi,en;1", "monthly;vi,zh;2", "monthly;zh;3", "press;vi,en;4"})
  void namesOneFigureThatTheLedgerPrintsSo(String template, String languages, long seed) {
    List<Language> printed =
        Arrays.stream(languages.split(",", -1))
            .map(code -> Language.ofCode(code).orElseThrow())
            .toList();
    Shown shown = shown(new Variant(Optional.of(template), printed));

    List<FigurePlace> texts = places(shown).stream().filter(place -> !isInChart(place)).toList();
    for (FigurePlace place : drawn(texts, seed)) {
      assertThat(place.figures()).as(place.text()).hasSize(1);
      assertThat(
              preview.why(shown.view(), place.figures().get(0).value()).orElseThrow().tree().vi())
          .contains("In ra " + place.text() + " (");
    }
  }

  @Test
  void findsEveryPrintOfTheLedger() throws IOException {
    Set<String> found = new TreeSet<>();
    places(shown(Variant.OF_SETTINGS)).stream()
        .filter(place -> !isInChart(place))
        .forEach(place -> found.add(place.figures().get(0).value() + " " + place.text()));
    Set<String> printed = new TreeSet<>();
    for (JsonNode figure : ledger()) {
      figure
          .get("prints")
          .forEach(
              print -> printed.add(figure.get("id").asText() + " " + print.get("text").asText()));
    }

    assertThat(found).isEqualTo(printed);
  }

  /** A chart prints the sign behind its numbers, tables and text do not. */
  private static boolean isInChart(FigurePlace place) {
    return place.text().endsWith("%");
  }

  @Test
  void namesTheFigureAtABarOfAChart() {
    List<FigurePlace> shares =
        places(shown(Variant.OF_SETTINGS)).stream()
            .filter(place -> place.text().equals("57,6%"))
            .toList();

    assertThat(shares).hasSize(1);
    assertThat(shares.get(0).figures()).hasSize(1);
    assertThat(shares.get(0).figures().get(0).value())
        .startsWith("share:turnover.all-regimes.total.huu-nghi");
  }

  private JsonNode ledger() throws IOException {
    return new ObjectMapper().readTree(workspace.read("output/2023-11/ledger.json")).get("figures");
  }

  /** The Vietnamese words at the left of a number name the gate that its figure is of. */
  @Test
  void namesTheFigureOfTheRowThatWasClicked() throws IOException {
    Properties names = new Properties();
    try (Reader words =
        Files.newBufferedReader(workspace.file("templates/monthly/labels.vi.properties"))) {
      names.load(words);
    }
    List<FigurePlace> inRows =
        places(shown(Variant.OF_SETTINGS)).stream()
            .filter(place -> place.text().matches("[0-9.]+,[0-9]"))
            .filter(place -> names.containsKey("gate." + gate(place)))
            .toList();

    try (PDDocument pdf = Loader.loadPDF(workspace.file("output/2023-11/bulletin.pdf").toFile())) {
      for (FigurePlace place : drawn(inRows, 5)) {
        assertThat(wordsLeftOf(place, pdf))
            .as(place.toString())
            .contains(beginning(names.getProperty("gate." + gate(place))));
      }
    }
  }

  private static String gate(FigurePlace place) {
    FigureId id = place.figures().get(0);
    String series = id.value().replaceAll("@.*", "");
    return series.substring(series.lastIndexOf('.') + 1);
  }

  /** As much of a name as stands on its first line, however narrow the column is. */
  private static String beginning(String name) {
    return name.startsWith("Đồng Đăng") ? "Đồng" : name;
  }

  private static String wordsLeftOf(FigurePlace place, PDDocument pdf) throws IOException {
    PDPage page = pdf.getPage(place.page());
    float width = page.getMediaBox().getWidth();
    float height = page.getMediaBox().getHeight();
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion(
        "left",
        new Rectangle2D.Double(
            0, place.top() * height, place.left() * width, place.height() * height));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("left");
  }
}
