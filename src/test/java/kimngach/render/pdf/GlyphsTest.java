package kimngach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.render.ThreeLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
  private static final String VIETNAMESE =
      "aáàảãạăắằẳẵặâấầẩẫậđeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ";

  private final Glyphs glyphs = new Glyphs();

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsVietnameseNamesAndTheSignsOfATableInEveryLanguage(Language language) {
    String signs = "– … [r] ‰ % × ± ≥ ≤ “ ” ‘ ’ « » ₫ € → № •";

    assertThat(glyphs.missing(VIETNAMESE + VIETNAMESE.toUpperCase(Locale.ROOT), language))
        .isEmpty();
    assertThat(glyphs.missing(signs, language)).isEmpty();
  }

  @Test
  void printsTheNamesOfGatesAndProvincesInChinese() {
    assertThat(glyphs.missing("谅山省友谊口岸、同登、峙马、新清、谷楠，高平、广宁，凭祥、崇左；进出口总额467.16亿美元", Language.ZH))
        .isEmpty();
  }

  @Test
  void tellsTheCharacterAndTheTextAroundItOnce() {
    List<Glyphs.Missing> missing =
        glyphs.missing("Cửa khẩu Hữu Nghị (友谊关), tiếng Trung là 友谊关 của Quảng Tây", Language.VI);

    assertThat(missing)
        .extracting(Glyphs.Missing::notation)
        .containsExactly("U+53CB", "U+8C0A", "U+5173");
    assertThat(missing.get(0).around()).isEqualTo("…ửa khẩu Hữu Nghị (友谊关), tiếng Trung …");
  }

  @Test
  void tellsWhatNobodySeesAndWhatTurnsTheOrderOfDigitsAround() {
    assertThat(glyphs.missing("4.780\u2028 triệu \u202E087.4\u202C", Language.VI))
        .extracting(Glyphs.Missing::notation)
        .containsExactly("U+2028", "U+202E", "U+202C");
  }

  @Test
  void keepsCharactersBeyondTheFirstPlaneWhole() {
    String text = "0123456789😀01234567😀012345678😀".repeat(2);

    assertThat(glyphs.missing(text, Language.EN))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.notation()).isEqualTo("U+1F600");
              assertThat(missing.around().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                  .isTrue();
            });
  }

  @Test
  void findsNothingMissingInABulletinOfThreeLanguages() {
    assertThat(
            glyphs.missing(
                ThreeLanguages.bulletin(
                    Arrangement.BENEATH, Language.VI, Language.EN, Language.ZH)))
        .isEmpty();
  }

  /** What is looked up is the regular weight: the others must print the same. */
  @Test
  void everyWeightOfATypefacePrintsTheSameCharacters() throws IOException, FontFormatException {
    assertThat(printable("Tinos-Bold")).containsExactly(printable("Tinos-Regular"));
    assertThat(printable("Tinos-Italic")).containsExactly(printable("Tinos-Regular"));
    assertThat(printable("Tinos-BoldItalic")).containsExactly(printable("Tinos-Regular"));
    assertThat(printable("NotoSerifSC-Bold")).containsExactly(printable("NotoSerifSC-Regular"));
  }

  private static int[] printable(String name) throws IOException, FontFormatException {
    try (InputStream in =
        Objects.requireNonNull(Glyphs.class.getResourceAsStream("fonts/" + name + ".ttf"))) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      return IntStream.range(0x20, 0xFFFF).filter(font::canDisplay).toArray();
    }
  }
}
