package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRefTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, A1",
    "17, 7, G17",
    "1, 26, Z1",
    "1, 27, AA1",
    "2, 52, AZ2",
    "3, 53, BA3",
    "1, 702, ZZ1",
    "1, 703, AAA1",
    "1048576, 16384, XFD1048576"
  })
  void showsTheAddressOfASpreadsheet(int row, int column, String address) {
    assertThat(new CellRef("a.xlsx", "S", row, column).address()).isEqualTo(address);
  }

  @Test
  void namesFileAndSheetButNoSheetOfATextFile() {
    assertThat(new CellRef("input/2023-11/gates.xlsx", "Cửa khẩu", 17, 7))
        .hasToString("[input/2023-11/gates.xlsx]Cửa khẩu!G17");
    assertThat(new CellRef("input/2023-11/turnover.csv", "", 17, 7))
        .hasToString("[input/2023-11/turnover.csv]G17");
  }

  @Test
  void ordersRowsAndColumnsByNumberNotByLetter() {
    assertThat(new CellRef("a", "", 10, 1)).isGreaterThan(new CellRef("a", "", 9, 1));
    assertThat(new CellRef("a", "", 1, 27)).isGreaterThan(new CellRef("a", "", 1, 26));
    assertThat(new CellRef("b", "", 1, 1)).isGreaterThan(new CellRef("a", "Z", 9, 9));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "-1, 5"})
  void refusesARowOrColumnBelowOne(int row, int column) {
    assertThatThrownBy(() -> new CellRef("a", "", row, column))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting rows and columns from 1, found row " + row + ", column " + column);
  }

  @Test
  void countsEveryCellOnce() {
    assertThat(new CellCount(11, 7, 2, 1, 1).read()).isEqualTo(11);
    assertThatThrownBy(() -> new CellCount(10, 7, 2, 0, 0))
        .hasMessage(
            "Expecting cells read = observations + blanks + skipped + rejections, found 10 = 7 + 2 + 0"
                + " + 0");
  }
}
