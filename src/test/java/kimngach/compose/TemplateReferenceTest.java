package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.reference.EditorsReference;
import kimngach.model.reference.FigureReference;
import kimngach.model.reference.TemplateWord;
import kimngach.settings.Settings;
import org.junit.jupiter.api.Test;

class TemplateReferenceTest {
  private static final Settings SETTINGS = Trial.settings(List.of(Language.VI, Language.EN));
  private static final Reporting REPORTING =
      new Reporting(
          YearMonth.of(2023, 11),
          LocalDate.of(2023, 11, 29),
          Trial.delivery().figures(),
          List.of(),
          false,
          List.of());

  /** A new directive or function gets a sentence in reference.vi and reference.en.properties. */
  @Test
  void hasASentenceOnEveryWordOfTheTemplateLanguage() {
    assertThat(TemplateReference.words(SETTINGS, Trial.labels(), REPORTING))
        .filteredOn(word -> word.kind() != TemplateWord.Kind.LABEL)
        .filteredOn(word -> word.meaning().vi().isBlank() || word.meaning().en().isBlank())
        .extracting(word -> word.kind() + " " + word.name())
        .isEmpty();
  }

  @Test
  void listsDirectivesWithTheirArgumentsFunctionsPeriodsAndLabels() {
    assertThat(TemplateReference.words(SETTINGS, Trial.labels(), REPORTING))
        .extracting(word -> word.kind() + " " + word.name())
        .contains(
            "DIRECTIVE table",
            "DIRECTIVE zh",
            "FUNCTION growth",
            "PERIOD ytd",
            "PERIOD .lastYear",
            "VALUE gates",
            "LABEL unit.million-usd");
    assertThat(TemplateReference.words(SETTINGS, Trial.labels(), REPORTING))
        .filteredOn(word -> word.name().equals("cell"))
        .singleElement()
        .satisfies(word -> assertThat(word.arguments()).contains("of", "text"));
  }

  @Test
  void saysWhatATemplateWritesForAFigureAndWhatItMeans() {
    Figure total =
        REPORTING.figures().value(Delivery.key("turnover.declared.total@2023")).orElseThrow();
    Ledger printed = new Ledger(List.of(new Ledger.Entry(total, List.of())));
    EditorsReference reference =
        TemplateReference.of(
            SETTINGS, Trial.labels(), REPORTING, FigureCatalogue.of(SETTINGS, REPORTING, printed));
    assertThat(reference.figures())
        .extracting(FigureReference::call)
        .contains(
            "value(\"declared.total\", year)",
            "growth(\"declared.total\", year)",
            "attainment(\"declared.total\", year)",
            "value(\"all-regimes.total\", ytd)",
            "value(\"declared.total\", year.lastYear)");
    assertThat(reference.figures())
        .filteredOn(one -> one.call().equals("growth(\"declared.total\", year)"))
        .extracting(one -> one.meaning().vi())
        .containsExactly(
            "kim ngạch, mở tờ khai, năm 2023: tăng, giảm so với cùng kỳ năm trước (%)");
  }
}
