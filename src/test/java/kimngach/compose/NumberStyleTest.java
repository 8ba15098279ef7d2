package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46716 | 46.716 | 46,716",
        "51990.563 | 51.990,563 | 51,990.563",
        "999 | 999 | 999",
        "1000 | 1.000 | 1,000",
        "1234567.50 | 1.234.567,50 | 1,234,567.50",
        "-100000 | -100.000 | -100,000",
        "-0.5 | -0,5 | -0.5",
        "0.0 | 0,0 | 0.0",
        "6.64E+4 | 66.400 | 66,400"
      })
  void writesEachLanguagesOwnMarks(String number, String vi, String en) {
    assertThat(NumberStyle.of(Language.VI).write(new BigDecimal(number))).isEqualTo(vi);
    assertThat(NumberStyle.of(Language.EN).write(new BigDecimal(number))).isEqualTo(en);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsBackWhatItWrote(Language language) {
    NumberStyle style = NumberStyle.of(language);
    Random random = new Random(20231129);
    for (int round = 0; round < 2000; round++) {
      BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), 3);
      BigDecimal shown = number.setScale(random.nextInt(4), java.math.RoundingMode.HALF_UP);
      assertThat(style.read(style.write(shown))).isEqualTo(shown);
    }
  }
}
