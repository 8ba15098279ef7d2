package kimngach.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberOnChartTest {
  private static final List<Language> BOTH = List.of(Language.VI, Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "57,6% | 57.6% | false",
        "-0,25 | -0.25 | false",
        "600 | 600 | false",
        "… | … | false",
        "4.780 | 4,780 | true",
        "0,125 | 0.125 | true",
        "1.234,5 | 1,234.5 | true",
        "gần 126% | nearly 126% | true"
      })
  void repeatsInTheTranslationWhatCouldBeMisread(String vi, String en, boolean repeated) {
    Text number =
        new Text(Map.of(Language.VI, List.of(new Words(vi)), Language.EN, List.of(new Words(en))));
    assertThat(NumberOnChart.languages(number, BOTH))
        .isEqualTo(repeated ? BOTH : List.of(Language.VI));
  }
}
