package kimngach.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Tcvn3Test {
  @ParameterizedTest
  @CsvSource({
    "XuÊt khÈu hµng ho¸, Xuất khẩu hàng hoá",
    "NhËp khÈu, Nhập khẩu",
    "TrÞ gi¸ (TriÖu USD), Trị giá (Triệu USD)",
    "Cöa khÈu H÷u NghÞ, Cửa khẩu Hữu Nghị",
    "§¬n vÞ tÝnh, Đơn vị tính",
    "L\u00ADîng, Lượng",
    "n\u00ADíc ngoµi, nước ngoài",
    "plain 12.5 - ASCII, plain 12.5 - ASCII"
  })
  void readsWhatTheFontShows(String stored, String shown) {
    assertThat(Tcvn3.decode(stored, ".VnTime")).isEqualTo(shown);
  }

  @Test
  void showsCapitalsInAFontOfCapitals() {
    assertThat(Tcvn3.decode("tæng trÞ gi¸ $1", ".VnTimeH")).isEqualTo("TỔNG TRỊ GIÁ $1");
  }

  @Test
  void keepsWordsTypedAsUnicodeBesideWordsOfTheFont() {
    assertThat(Tcvn3.decode("Năm 2008 so víi n¨m 2007 (%)", ".VnArial"))
        .isEqualTo("Năm 2008 so với năm 2007 (%)");
    assertThat(Tcvn3.decode("Hàng hóa xuất khẩu", ".VnArial")).isEqualTo("Hàng hóa xuất khẩu");
  }

  @Test
  void knowsItsFontsByTheBeginningOfTheirNames() {
    assertThat(Tcvn3.isFont(".VnArial Narrow")).isTrue();
    assertThat(Tcvn3.isFont(".vntime")).isTrue();
    assertThat(Tcvn3.isFont("VNI-Times")).isFalse();
    assertThat(Tcvn3.isFont("Times New Roman")).isFalse();
  }

  @Test
  void givesEveryLetterItsOwnPlaceAndNormalFormC() {
    var letters = new StringBuilder();
    for (char c = '\u00A1'; c <= '\u00FE'; c++) {
      String decoded = Tcvn3.decode(c + "¨", ".VnTime");
      if (decoded.charAt(0) != c) {
        letters.append(decoded.charAt(0));
      }
    }
    assertThat(letters.chars().distinct().count()).isEqualTo(letters.length()).isEqualTo(73);
    assertThat(Normalizer.isNormalized(letters, Normalizer.Form.NFC)).isTrue();
  }
}
