package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;
import kimngach.render.WorstCharts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartBlockTest {
  private static final Chart CHART = WorstCharts.all().get(0);

  @Test
  void givesEachFigureItsWordsInEveryLanguageBehindItsCode(@TempDir Path folder)
      throws IOException {
    assertThat(alternatives(folder, List.of(Language.VI, Language.EN)))
        .containsExactly(
            "\u001Bvi\u001BNội dung của "
                + CHART.id()
                + "\n\u001Ben\u001BWhat "
                + CHART.id()
                + " shows");
  }

  @Test
  void givesAFigureInOneLanguageThoseWordsAlone(@TempDir Path folder) throws IOException {
    assertThat(alternatives(folder, List.of(Language.EN)))
        .containsExactly("What " + CHART.id() + " shows");
  }

  @Test
  void hasNoWordsForAChartWithoutAny() {
    assertThat(ChartBlock.alternative(Text.EMPTY, List.of(Language.VI, Language.EN))).isEmpty();
  }

  private static List<String> alternatives(Path folder, List<Language> languages)
      throws IOException {
    Path file = folder.resolve("chart.pdf");
    new PdfRenderer(Path.of("templates/monthly/bulletin.jrxml"))
        .render(SampleBulletin.of(languages, List.of(CHART)), file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> found = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
      return found;
    }
  }

  private static void collect(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("Figure".equals(element.getStructureType())) {
          found.add(element.getAlternateDescription());
        }
        collect(element, found);
      }
    }
  }
}
