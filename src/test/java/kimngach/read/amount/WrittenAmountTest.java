package kimngach.read.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Quantity;
import kimngach.model.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.779            | million-usd | 4779
          4.779 triệu USD  | million-usd | 4779
          4.779 triệu USD  | billion-usd | 4.779
          66,4 tỷ USD      | million-usd | 6.64E+4
          844 亿美元         | million-usd | 8.44E+4
          4.779 triệu      | million-usd | 4779
          4.779 triệu      | usd         | 4.779E+9
          12 USD           | thousand-usd | 0.012
          4,2 tỷ đồng      | million-vnd | 4.2E+3
          4,2 tỷ đồng      | million-usd | none
          5 triệu USD      | tonnes      | none
          5 triệu          | percent     | none
          47,6%            | percent     | 47.6
          47,6%            | million-usd | none
          tăng 44%         | percent     | none
          2 lần            | million-usd | none
          1.100-1.350      | vehicles-per-day | 1100..1350
          gần 59 tỷ USD    | million-usd | nearly 5.9E+4
          """)
  void countsInTheUnitOfTheCellBeforeThatOfTheColumn(String text, String unit, String told) {
    assertThat(told(amount(text).in(Unit.ofCode(unit).orElseThrow()))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          110,1            | 10.1     | 110.1    | 110.1
          47,6%            | -52.4    | 47.6     | 47.6
          tăng 44%         | 44       | 44       | none
          giảm 3,2%        | -3.2     | -3.2     | none
          gấp 2,1 lần      | 1.1E+2   | 1.1E+2   | 2.1E+2
          2 lần            | 1E+2     | 1E+2     | 2E+2
          2,15 lần         | 115      | 115      | 215
          gấp hơn 2,1 lần  | over 1.1E+2 | over 1.1E+2 | over 2.1E+2
          gần 95%          | over -5  | nearly 95 | nearly 95
          hơn 110,1%       | over 10.1 | over 110.1 | over 110.1
          khoảng 110%      | about 10 | about 110 | about 110
          hơn 101%         | over 1   | over 101 | over 101
          hơn 100%         | none     | over 100 | over 100
          5 triệu USD      | none     | none     | none
          """)
  void saysGrowthAndAttainmentWithTheirWrittenPrecision(
      String text, String fromIndex, String fromChange, String attainment) {
    WrittenAmount amount = amount(text);
    assertThat(told(amount.growth(PercentForm.INDEX))).isEqualTo(fromIndex);
    assertThat(told(amount.growth(PercentForm.CHANGE))).isEqualTo(fromChange);
    assertThat(told(amount.attainment())).isEqualTo(attainment);
  }

  private static WrittenAmount amount(String text) {
    return (WrittenAmount) AmountStyle.declared(DecimalMark.COMMA).read(text);
  }

  private static String told(Optional<Quantity> quantity) {
    return quantity
        .map(
            value ->
                (value.qualifier().code() + " " + digits(value.low())).strip()
                    + (value.isRange() ? ".." + digits(value.high()) : ""))
        .orElse("none");
  }

  /** Written so that the scale shows: 6.64E+4 is known to the hundred, 66400 to the one. */
  private static String digits(BigDecimal value) {
    return value.toString();
  }
}
