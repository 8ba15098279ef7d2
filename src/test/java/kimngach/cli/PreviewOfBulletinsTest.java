package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.FigurePlace;
import kimngach.pipeline.PreviewBulletin;
import kimngach.serve.FigureOrigin;
import kimngach.serve.Shown;
import kimngach.serve.ShownPage;
import kimngach.serve.TrialData;
import kimngach.serve.Wanted;
import kimngach.settings.Variant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bulletins that one {@code kimngach preview} shows, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewOfBulletinsTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);

  private final SampleWorkspace workspace = SampleWorkspace.built();
  private final PreviewBulletin preview = Rendered.preview(workspace, MONTH);

  @AfterAll
  void close() {
    preview.close();
  }

  private Shown shown(Wanted wanted) {
    return Rendered.shown(preview, wanted, 0);
  }

  @Test
  void tellsWhereAFigureComesFromAsWhyDoes() {
    Shown shown = shown(new Wanted(MONTH, Variant.OF_SETTINGS, TrialData.REAL));
    FigurePlace headline = preview.figures(shown.view(), Rendered.ids(shown).get(0)).get(0);
    String id = headline.figures().get(0).value();
    FigureOrigin origin = preview.why(shown.view(), id).orElseThrow();

    assertThat(headline.text()).isEqualTo("46.716");
    assertThat(workspace.run("why", id, "2023-11", "-l", "en").out()).isEqualTo(origin.tree().en());
    assertThat(origin.cells())
        .extracting(FigureOrigin.Cell::address)
        .allSatisfy(address -> assertThat(origin.tree().vi()).contains(address));
    assertThat(preview.why(shown.view(), "nothing@2023")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TrialData.class)
  void triesTheMonthlyTemplateWithTheWorstData(TrialData data) {
    Shown shown = shown(new Wanted(MONTH, Variant.OF_SETTINGS, data));

    assertThat(shown.faults()).isEmpty();
    assertThat(shown.pages()).hasSizeGreaterThan(3);
    assertThat(
            preview.figures(shown.view(), Rendered.ids(shown).get(0)).stream()
                .map(FigurePlace::text)
                .toList())
        .contains(
            Map.of(
                    TrialData.ZEROS, "0",
                    TrialData.NEGATIVES, "-46.716",
                    TrialData.TEN_DIGITS, "4.671.600.000")
                .getOrDefault(data, "46.716"));
  }

  @Test
  void tellsWhichTemplatesThereAreInPlaceOfOneThereIsNot() {
    Variant unknown = new Variant(Optional.of("pres"), List.of());

    assertThat(shown(new Wanted(MONTH, unknown, TrialData.REAL)).faults())
        .singleElement()
        .asString()
        .contains("there are monthly, press; did you mean \"press\"?");
  }

  /** A number that runs over two lines reads as two numbers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"monthly;vi,en", "monthly;vi,zh", "monthly;zh", "press;vi,en"})
  void breaksNoNumberOfTenDigitsInside(String template, String languages) {
    List<Language> printed =
        Arrays.stream(languages.split(",", -1))
            .map(code -> Language.ofCode(code).orElseThrow())
            .toList();
    Variant variant = new Variant(Optional.of(template), printed);
    Shown shown = shown(new Wanted(MONTH, variant, TrialData.TEN_DIGITS));

    assertThat(shown.faults()).isEmpty();
    shown
        .pages()
        .forEach(
            page ->
                preview.figures(shown.view(), page.id()).stream()
                    .filter(place -> place.text().matches("[0-9.,]{9,}"))
                    .forEach(
                        place ->
                            assertThat(ems(place, page) / place.text().length())
                                .as(place.toString())
                                .isGreaterThan(0.38)));
  }

  /** How wide a place is, measured by the size of its type. */
  private static double ems(FigurePlace place, ShownPage page) {
    return place.width() * page.width() / (place.height() * page.height() / 1.12);
  }

  @Test
  void followsPeriodAndLanguages() {
    Variant english = new Variant(Optional.empty(), List.of(Language.EN));
    Shown shown = shown(new Wanted(YearMonth.of(2023, 10), english, TrialData.REAL));

    assertThat(shown.faults()).isEmpty();
    assertThat(shown.bulletin()).isEqualTo("2023-10 · monthly · en");
    assertThat(preview.choices().months()).contains(YearMonth.of(2023, 10)).startsWith(MONTH);
    assertThat(preview.choices().templates()).contains("monthly");
  }
}
