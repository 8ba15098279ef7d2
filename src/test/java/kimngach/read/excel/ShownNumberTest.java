package kimngach.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "General                 | 4780",
        "0                       | 37589.67",
        "#,##0                   | 0.3",
        "#,##0.00_);[Red](#,##0.00) | -4780",
        "0.00;[Red]0.00          | -4780",
        "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_) | 0",
        "_-* #,##0.00 _P_t_s_-;-* #,##0.00 _P_t_s_-;_-* \"-\"?? _P_t_s_- | 0",
        "### ### ###             | 4780123",
        "#\\.###\\.##0           | 4780123",
        "0.0 \"triệu USD\"       | 4780",
        "\"tháng 11: \"0         | 4780",
        "0.0\"%\"                | 12.6",
        "0.00E+00                | 4780",
        "# ?/?                   | 0.25",
        "[>=1000]#,##0;0.0       | 4780",
        "$#,##0.00               | 4780",
        "[$USD-409] #,##0        | 4780"
      })
  void isTheNumberOrARoundingOfIt(String format, String stored) {
    assertThat(new ShownNumber(format).inPlaceOf(new BigDecimal(stored), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "0,                      | 4780   | 5",
        "0.00,                   | 4780   | 4.78",
        "#,##0.0,,\" tr\"        | 4780123 | 4.8 tr",
        "[>=1000]0.0,\"K\";0     | 4780   | 4.8K",
        "0\"000\"                | 4780   | 4780000",
        "0\\.0                   | 125    | 12.5",
        "\"xem ghi chú\"         | 4780   | xem ghi chú",
        ";;;                     | 4780   | \"\"",
        "0;;0                    | -4780  | \"\"",
        "0;0                     | -4780  | 4780",
        "#,###                   | 0      | \"\"",
        "#                       | 0.3    | \"\"",
        "0.0;-0.0;\"không\"      | 0      | không",
        "0%                      | 0.126  | 13%"
      })
  void isNoRoundingOfTheNumber(String format, String stored, String shown) {
    assertThat(new ShownNumber(format).inPlaceOf(new BigDecimal(stored), false)).isEqualTo(shown);
  }

  @Test
  void isARoundingWhereTheCellIsReadAsAPercentage() {
    assertThat(new ShownNumber("0.0%").inPlaceOf(new BigDecimal("0.1259"), true)).isEmpty();
  }

  @Test
  void hidesTextInAFourthSectionWithoutAPlaceForIt() {
    assertThat(new ShownNumber(";;;").inPlaceOfText()).isEqualTo("\"\"");
    assertThat(new ShownNumber("0;-0;0;\"chữ\"").inPlaceOfText()).isEqualTo("chữ");
    assertThat(new ShownNumber("0;-0;0;@").inPlaceOfText()).isEmpty();
    assertThat(new ShownNumber("0;-0;0").inPlaceOfText()).isEmpty();
  }
}
