package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.render.ThreeLanguages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the conformity that the PDF claims in its metadata, by the judgement of veraPDF. */
class ConformityTest {
  private static final Path TEMPLATE = Path.of("templates/monthly/bulletin.jrxml");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2a", "ua1"})
  void passesEveryRuleOfTheFlavourItClaims(String flavour, @TempDir Path folder) throws Exception {
    Path pdf = folder.resolve("bulletin.pdf");
    new PdfRenderer(TEMPLATE).render(SampleBulletin.whole(), pdf);

    assertThat(Conformity.failedRules(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2a", "ua1"})
  void theLookOfThePressSheetPassesToo(String flavour, @TempDir Path folder) throws Exception {
    Path pdf = folder.resolve("press.pdf");
    new PdfRenderer(Path.of("templates/press/bulletin.jrxml")).render(SampleBulletin.whole(), pdf);

    assertThat(Conformity.failedRules(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "vi, beneath",
    "zh, beneath",
    "vi en, after",
    "vi zh, side-by-side",
    "zh vi, beneath",
    "vi en zh, after",
    "vi en zh, side-by-side"
  })
  void passesThemInEveryLanguageAndArrangement(
      String codes, String arrangement, @TempDir Path folder) throws Exception {
    Language[] languages =
        Arrays.stream(codes.split(" "))
            .map(code -> Language.ofCode(code).orElseThrow())
            .toArray(Language[]::new);
    Path pdf = folder.resolve("bulletin.pdf");
    new PdfRenderer(TEMPLATE)
        .render(
            ThreeLanguages.bulletin(Arrangement.ofWord(arrangement).orElseThrow(), languages), pdf);

    assertThat(Conformity.failedRules(pdf, "2a")).isEmpty();
    assertThat(Conformity.failedRules(pdf, "ua1")).isEmpty();
  }
}
