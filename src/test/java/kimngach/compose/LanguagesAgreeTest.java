package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;
import org.junit.jupiter.api.Test;

class LanguagesAgreeTest {
  private static final List<Language> LANGUAGES = List.of(Language.VI, Language.EN);
  private static final FigureId TURNOVER = new FigureId("turnover.all-regimes.total@2025");

  /** A translation once printed 84 where the official text had 844. */
  @Test
  void refusesATranslationThatLostADigit() {
    assertThat(LanguagesAgree.difference(printed("84,4", "8.4"), LANGUAGES))
        .map(Sentence::en)
        .hasValue(
            "Expecting the same figures in vi and en, found a difference:"
                + " turnover.all-regimes.total@2025 = 84.4, turnover.all-regimes.total@2025 = 8.4");
    assertThat(LanguagesAgree.difference(printed("844", "84"), LANGUAGES)).isPresent();
  }

  @Test
  void acceptsTheSameDigitsInTheMarksOfEachLanguage() {
    assertThat(LanguagesAgree.difference(printed("84.412,5", "84,412.5"), LANGUAGES)).isEmpty();
  }

  private static Text printed(String vietnamese, String english) {
    return new Text(
        Map.of(
            Language.VI,
            List.of(new PrintedFigure(TURNOVER, vietnamese), new Words(" tỷ USD")),
            Language.EN,
            List.of(new PrintedFigure(TURNOVER, english), new Words(" billion USD"))));
  }
}
