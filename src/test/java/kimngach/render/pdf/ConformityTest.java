package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.render.ThreeLanguages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds the conformity that the PDF claims in its metadata, by the judgement of veraPDF. */
class ConformityTest {
  private static final Path TEMPLATE = Path.of("templates/monthly/bulletin.jrxml");

  @BeforeAll
  static void chooseTheFoundry() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2a", "ua1"})
  void passesEveryRuleOfTheFlavourItClaims(String flavour, @TempDir Path folder) throws Exception {
    Path pdf = folder.resolve("bulletin.pdf");
    new PdfRenderer(TEMPLATE).render(SampleBulletin.whole(), pdf);

    assertThat(failedRules(pdf, PDFAFlavour.fromString(flavour))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2a", "ua1"})
  void theLookOfThePressSheetPassesToo(String flavour, @TempDir Path folder) throws Exception {
    Path pdf = folder.resolve("press.pdf");
    new PdfRenderer(Path.of("templates/press/bulletin.jrxml")).render(SampleBulletin.whole(), pdf);

    assertThat(failedRules(pdf, PDFAFlavour.fromString(flavour))).isEmpty();
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

    assertThat(failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static Set<String> failedRules(Path pdf, PDFAFlavour flavour) throws Exception {
    Set<String> failed = new TreeSet<>();
    try (InputStream bytes = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failed.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
        }
      }
      assertThat(result.getTotalAssertions()).isPositive();
    }
    return failed;
  }
}
