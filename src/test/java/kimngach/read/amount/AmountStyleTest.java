package kimngach.read.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import kimngach.model.CellRef;
import kimngach.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          46716            | 46716          | 46716
          0                | 0              | 0
          46.716           | 46716          | 46.716
          46,716           | 46.716         | 46716
          46.716,5         | 46716.5        | no
          46,716.5         | no             | 46716.5
          46 716,5         | 46716.5        | no
          46\u00A0716,50   | 46716.50       | no
          46\u2009716      | 46716          | 46716
          46\u202F716.5    | no             | 46716.5
          46'716.5         | no             | 46716.5
          46\u2019716,5    | 46716.5        | no
          4.780,0          | 4780.0         | no
          1.234.567        | 1234567        | no
          1,234,567        | no             | 1234567
          0,5              | 0.5            | no
          0.716            | no             | 0.716
          47,16            | 47.16          | no
          1.23.456         | no             | no
          46.71.6          | no             | no
          4.67,16          | no             | no
          1.234,567.8      | no             | no
          46 71            | no             | no
          1234 567         | no             | no
          46 716.500,1     | no             | no
          46  716          | no             | no
          46.716 500       | no             | no
          ,5               | no             | no
          5,               | no             | no
          007              | no             | no
          (1.234)          | -1234          | -1.234
          (1.234,5)        | -1234.5        | no
          1.234-           | -1234          | -1.234
          -1.234           | -1234          | -1.234
          \u22121.234      | -1234          | -1.234
          \u20131.234      | -1234          | -1.234
          +1,5             | 1.5            | no
          - 1.234          | no             | no
          (-1.234)         | no             | no
          -(1.234)         | no             | no
          --5              | no             | no
          1.100-1.350      | 1100..1350     | 1.100..1.350
          1.100 \u2013 1.350 | 1100..1350   | 1.100..1.350
          1100 đến 1350    | 1100..1350     | 1100..1350
          1100 to 1350     | 1100..1350     | 1100..1350
          1350-1100        | no             | no
          11-2023          | no             | no
          2023-11-05       | no             | no
          47,6%            | 47.6 PERCENT   | no
          47.6 %           | no             | 47.6 PERCENT
          (3,2%)           | -3.2 PERCENT   | no
          (3,2)%           | -3.2 PERCENT   | no
          -23,4%           | -23.4 PERCENT  | no
          3-5%             | 3..5 PERCENT   | 3..5 PERCENT
          tăng 44%         | 44 CHANGE      | 44 CHANGE
          Tăng gần 44%     | NEARLY 44 CHANGE | NEARLY 44 CHANGE
          giảm 3,2%        | -3.2 CHANGE    | no
          giảm 3-5%        | -5..-3 CHANGE  | -5..-3 CHANGE
          down 3.2%        | no             | -3.2 CHANGE
          增长 44.6%        | no             | 44.6 CHANGE
          giảm -3,2%       | no             | no
          tăng 44          | no             | no
          gấp 2,1 lần      | 2.1 TIMES      | no
          2,1 lần          | 2.1 TIMES      | no
          gấp hơn 2,1 lần  | OVER 2.1 TIMES | no
          2.1 倍            | no             | 2.1 TIMES
          tăng 1,1 lần     | no             | no
          giảm 2 lần       | no             | no
          tăng gấp 2 lần   | no             | no
          gấp 2,1          | no             | no
          gấp đôi          | no             | no
          4.779 triệu USD  | 4779 E6 USD    | 4.779 E6 USD
          66,4 tỷ USD      | 66.4 E9 USD    | no
          66,4 Tỉ USD      | 66.4 E9 USD    | no
          66,4 tỷ đồng     | 66.4 E9 VND    | no
          1,2 nghìn tỷ đồng | 1.2 E12 VND   | no
          66,4 tỷ          | 66.4 E9        | no
          US$ 66.4 billion | no             | 66.4 E9 USD
          USD 4,779 million | 4.779 E6 USD  | 4779 E6 USD
          844 亿美元         | 844 E8 USD     | 844 E8 USD
          ８４４亿美元         | 844 E8 USD     | 844 E8 USD
          46，716．5         | no             | 46716.5
          467.16 亿美元      | no             | 467.16 E8 USD
          12 万吨           | 12 E4 TONNES   | 12 E4 TONNES
          4,779亿元         | no             | no
          4,779 CNY        | no             | no
          gần 126          | NEARLY 126     | NEARLY 126
          hơn 56,2         | OVER 56.2      | no
          trên 142         | OVER 142       | OVER 142
          khoảng 66,4 tỷ USD | ABOUT 66.4 E9 USD | no
          more than 30     | OVER 30        | OVER 30
          nearly 59 billion | NEARLY 59 E9  | NEARLY 59 E9
          近 126           | NEARLY 126     | NEARLY 126
          超过 30          | OVER 30        | OVER 30
          约30             | ABOUT 30       | ABOUT 30
          gần gần 30       | no             | no
          khoảng 1.100-1.350 | no           | no
          ước 4.780        | no             | no
          46.716 (*)       | no             | no
          46.716¹          | no             | no
          46.716*          | no             | no
          \u0664\u0666     | no             | no
          12/2023          | no             | no
          1,2E3            | no             | no
          "#REF!"          | no             | no
          46.716 triệu xu  | no             | no
          46\u00AD716      | no             | no
          46\u200B716      | no             | no
          """)
  void readsAnAmountByItsDecimalMarkOrRefusesIt(String text, String comma, String point) {
    assertThat(told(AmountStyle.declared(DecimalMark.COMMA).read(text))).isEqualTo(comma);
    assertThat(told(AmountStyle.declared(DecimalMark.POINT).read(text))).isEqualTo(point);
  }

  @ParameterizedTest
  @CsvSource({"-,-", "–,-", "--,-", "…,…", "..,…", "...,…", "x,x", "X,x", "×,x", "N/A,n/a"})
  void reportsASignForTheLayoutToSayWhatItMeans(String text, String sign) {
    assertThat(AmountStyle.declared(DecimalMark.COMMA).read(text)).isEqualTo(new WrittenSign(sign));
    assertThat(new DecimalProof(List.of()).style().read(text)).isEqualTo(new WrittenSign(sign));
  }

  @Test
  void stripsAFootnoteMarkOnlyIfTold() {
    AmountStyle plain = AmountStyle.declared(DecimalMark.COMMA);
    AmountStyle told = plain.withFootnotes(List.of("(*)", "*", "¹", "(1)", "1"));
    assertThat(told(plain.read("46.716 (*)"))).isEqualTo("no");
    assertThat(told.read("46.716 (*)"))
        .isInstanceOfSatisfying(
            WrittenAmount.class,
            amount -> {
              assertThat(amount.low()).isEqualTo("46716");
              assertThat(amount.footnote()).isEqualTo("(*)");
            });
    assertThat(told(told.read("46.716*"))).isEqualTo("46716");
    assertThat(told(told.read("46.716¹"))).isEqualTo("46716");
    assertThat(told(told.read("46.716(1)"))).isEqualTo("46716");
    assertThat(told(told.read("46.711"))).isEqualTo("46711");
    assertThat(told(told.read("46.716 1"))).isEqualTo("46716");
    assertThat(told(told.read("(1)"))).isEqualTo("-1");
    assertThat(told(told.read("1"))).isEqualTo("1");
  }

  @Test
  void saysBothMeaningsOfARiseByTimes() {
    assertThat(why("tăng 1,1 lần"))
        .isEqualTo(
            "Expecting an amount such as 1.234,5, found \"tăng 1,1 lần\": it may mean 1,1 times the"
                + " earlier value, or a rise by 1,1 times that value; write \"gấp ... lần\" or"
                + " \"tăng ...%\"");
  }

  @Test
  void saysWhatStandsInTheWay() {
    assertThat(why("4,779亿元")).contains("it counts CNY", "a figure in USD is needed");
    assertThat(why("٤٦")).contains("write it with the digits 0-9");
    assertThat(why("46.716 (*)")).contains("nothing is known of \"(*)\"", "marks in the layout");
    assertThat(why("giảm -3,2%")).contains("takes a percentage without a sign");
    assertThat(why("- 1.234")).contains("with one sign and no space");
    assertThat(why("1350-1100")).contains("from its lower to its upper end");
    assertThat(why("khoảng 1.100-1.350")).contains("a range takes no word");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.234.", " ", "-", "gần ", "(", "9,9 %", "亿"})
  void refusesAHundredThousandCharactersAtOnce(String piece) {
    String text = "1" + piece.repeat(100_000 / piece.length());
    var proof = new DecimalProof(List.of("(*)"));
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertThat(why(text)).contains("characters");
          proof.add(new CellRef("a.csv", "", 1, 1), text);
        });
  }

  private static String why(String text) {
    return ((UnreadAmount) AmountStyle.declared(DecimalMark.COMMA).read(text)).why().en();
  }

  private static String told(AmountReading reading) {
    if (!(reading instanceof WrittenAmount amount)) {
      return "no";
    }
    return (amount.qualifier() == Qualifier.NONE ? "" : amount.qualifier() + " ")
        + amount.low().toPlainString()
        + (amount.isRange() ? ".." + amount.high().toPlainString() : "")
        + (amount.kind() == AmountKind.NUMBER ? "" : " " + amount.kind())
        + (amount.exponent() == 0 ? "" : " E" + amount.exponent())
        + amount.counted().map(kind -> " " + kind).orElse("");
  }
}
