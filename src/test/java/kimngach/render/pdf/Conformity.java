package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judgement of veraPDF on a file. */
public final class Conformity {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformity() {}

  /**
   * The rules of a flavour that a file breaks, each with its clause.
   *
   * @param flavour {@code 2a} or {@code ua1}
   */
  public static Set<String> failedRules(Path pdf, String flavour) throws Exception {
    PDFAFlavour held = PDFAFlavour.fromString(flavour);
    Set<String> failed = new TreeSet<>();
    try (InputStream bytes = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, held);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(held, false)) {
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
