package kimngach.read.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kimngach.model.CellRef;
import org.junit.jupiter.api.Test;

class DecimalProofTest {

  @Test
  void isProvedByOneCellThatFitsOneReadingOnly() {
    assertThat(style("46.716", "1.234", "0,5", "46716").mark()).contains(DecimalMark.COMMA);
    assertThat(low(style("46.716", "0,5"), "46.716")).isEqualTo("46716");
    assertThat(style("46.716", "0.716").mark()).contains(DecimalMark.POINT);
    assertThat(low(style("46.716", "1.5%"), "46.716")).isEqualTo("46.716");
    assertThat(style("1.234.567 triệu USD").mark()).contains(DecimalMark.COMMA);
    assertThat(style("46.716,5亿元").mark()).contains(DecimalMark.COMMA);
  }

  @Test
  void isNotProvedByWhatIsNoAmount() {
    assertThat(style("46.716", "1.23.456", "Tổng, cộng", "…", "1,5 cái", "").mark())
        .contains(DecimalMark.COMMA);
    assertThat(style("46.716", "1.23.456", "Tổng, cộng", "…", "").mark()).isEmpty();
  }

  @Test
  void readsWhatBothMarksReadAlikeAndRefusesTheRestWithBothValues() {
    AmountStyle style = style("46.716", "46716", "1 234");
    assertThat(style.mark()).isEmpty();
    assertThat(low(style, "46716")).isEqualTo("46716");
    assertThat(low(style, "1 234")).isEqualTo("1234");
    assertThat(why(style, "46.716"))
        .isEqualTo(
            "Expecting a known decimal mark, found \"46.716\": it is 46716 with a decimal comma,"
                + " 46.716 with a decimal point; say numbers: {decimal: \",\"} in the layout");
    assertThat(why(style, "1.100-1.350")).contains("it is 1100-1350 with", "1.100-1.350 with a");
  }

  @Test
  void tellsBothCellsThatContradictEachOther() {
    AmountStyle style = style("46.716,5", "46,716.5", "46.716", "46716");
    assertThat(style.mark()).isEmpty();
    assertThat(low(style, "46716")).isEqualTo("46716");
    for (String text : List.of("46.716,5", "46,716.5", "46.716")) {
      assertThat(why(style, text))
          .isEqualTo(
              "Expecting one decimal mark in all of the table, found \""
                  + text
                  + "\": only a comma explains \"46.716,5\" ([a.csv]C1), only a point"
                  + " \"46,716.5\" ([a.csv]C2); write all of them alike");
    }
  }

  private static AmountStyle style(String... cells) {
    var proof = new DecimalProof(List.of());
    for (int i = 0; i < cells.length; i++) {
      proof.add(new CellRef("a.csv", "", i + 1, 3), cells[i]);
    }
    return proof.style();
  }

  private static String low(AmountStyle style, String text) {
    return ((WrittenAmount) style.read(text)).low().toPlainString();
  }

  private static String why(AmountStyle style, String text) {
    return ((UnreadAmount) style.read(text)).why().en();
  }
}
