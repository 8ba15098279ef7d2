package kimngach.render.pdf;

import static kimngach.render.pdf.SampleBulletin.BOTH;
import static kimngach.render.pdf.SampleBulletin.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kimngach.model.bulletin.Block;
import kimngach.render.ClosingSample;
import kimngach.render.pdf.PageText.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the page against the numbers of Decree 30/2020/NĐ-CP, Appendix I, read back from a PDF. */
class DecreePageTest {
  private static final Path TEMPLATE = Path.of("templates/monthly/bulletin.jrxml");
  private static final double MM = 72 / 25.4;
  private static final double HALF_POINT = 0.5;
  private static final double PAGE_WIDTH = 595;
  private static final double PAGE_HEIGHT = 842;

  private static List<Piece> pieces = List.of();
  private static List<Rules.Rule> rules = List.of();

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    Path pdf = folder.resolve("bulletin.pdf");
    new PdfRenderer(TEMPLATE).render(SampleBulletin.whole(), pdf);
    pieces = PageText.of(pdf);
    rules = Rules.ofFirstPage(pdf);
  }

  @Test
  void marginsAreWithinTheirBounds() {
    double left = pieces.stream().mapToDouble(Piece::left).min().orElseThrow();
    double right = pieces.stream().mapToDouble(Piece::right).max().orElseThrow();
    double lowest = pieces.stream().mapToDouble(Piece::base).max().orElseThrow();
    assertThat(left).isBetween(30 * MM - 0.1, 35 * MM);
    assertThat(PAGE_WIDTH - right).isBetween(15 * MM - 0.1, 20 * MM);
    assertThat(PAGE_HEIGHT - lowest).isGreaterThan(20 * MM);
    assertThat(
            pieces.stream()
                .filter(piece -> !piece.words().matches("\\d+"))
                .mapToDouble(piece -> piece.base() - piece.size())
                .min()
                .orElseThrow())
        .isBetween(20 * MM - 0.1, 25 * MM);
  }

  @Test
  void theHeadNamesBodiesAndStateInTheTypeTheyTake() {
    assertThat(type("TỔNG CỤC THỐNG KÊ")).isEqualTo("12 upright");
    assertThat(type("CỤC THỐNG KÊ TỈNH LẠNG SƠN")).isEqualTo("12 bold");
    assertThat(type("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEqualTo("12 bold");
    assertThat(type("Độc lập - Tự do - Hạnh phúc")).isEqualTo("13 bold");
    assertThat(piece("TỔNG CỤC THỐNG KÊ").middle())
        .isCloseTo(piece("CỤC THỐNG KÊ TỈNH LẠNG SƠN").middle(), within(HALF_POINT));
    assertThat(piece("CỘNG HÒA XÃ HỘI").left()).isGreaterThan(piece("CỤC THỐNG KÊ").right());
    assertThat(piece("CỘNG HÒA XÃ HỘI").base())
        .isCloseTo(piece("TỔNG CỤC THỐNG KÊ").base(), within(HALF_POINT));
  }

  @Test
  void aRuleAsLongAsTheMottoStandsBeneathIt() {
    Piece motto = piece("Độc lập");
    Rules.Rule rule = ruleBeneath(motto);
    assertThat(rule.length()).isCloseTo(motto.width(), within(2.0));
    assertThat(rule.middle()).isCloseTo(motto.middle(), within(1.0));
  }

  @Test
  void rulesBetweenAThirdAndAHalfOfTheirLineStandBeneathIssuerAndSubject() {
    Piece issuer = piece("CỤC THỐNG KÊ TỈNH LẠNG SƠN");
    assertThat(ruleBeneath(issuer).length()).isBetween(issuer.width() / 3, issuer.width() / 2);
    Piece subject = piece("Kim ngạch xuất nhập khẩu tháng 11");
    assertThat(ruleBeneath(subject).length()).isBetween(subject.width() / 3, subject.width() / 2);
    assertThat(ruleBeneath(subject).middle()).isCloseTo(subject.middle(), within(1.0));
  }

  @Test
  void theNumberStandsBelowTheIssuerOnTheLineOfPlaceAndDate() {
    Piece number = piece("Số: 05/BC-CTK");
    Piece date = piece("Lạng Sơn, ngày 29 tháng 11 năm 2023");
    assertThat(type("Số: 05/BC-CTK")).isEqualTo("13 upright");
    assertThat(type("Lạng Sơn, ngày 29 tháng 11 năm 2023")).isEqualTo("13 italic");
    assertThat(number.base()).isCloseTo(date.base(), within(HALF_POINT));
    assertThat(number.middle()).isCloseTo(piece("CỤC THỐNG KÊ").middle(), within(1.0));
    assertThat(date.middle()).isCloseTo(piece("Độc lập").middle(), within(1.0));
  }

  @Test
  void titleAndSubjectAreCentredAndBold() {
    assertThat(type("BẢN TIN THỐNG KÊ")).isEqualTo("14 bold");
    assertThat(type("Kim ngạch xuất nhập khẩu tháng 11")).isEqualTo("14 bold");
    assertThat(piece("BẢN TIN").middle())
        .isCloseTo(piece("Kim ngạch xuất nhập khẩu tháng 11").middle(), within(1.0));
  }

  @Test
  void theFirstLineOfAParagraphIsIndentedAndItsTypeIs13() {
    Piece first = piece("Mười một tháng năm 2023");
    double margin = pieces.stream().mapToDouble(Piece::left).min().orElseThrow();
    assertThat(type("Mười một tháng năm 2023")).isEqualTo("13 upright");
    assertThat(first.left() - margin).isBetween(10 * MM - HALF_POINT, 12.7 * MM);
  }

  @Test
  void paragraphsAreSixPointsApartAndLinesNoMoreThanOneAndAHalf(@TempDir Path folder)
      throws IOException {
    Path pdf = folder.resolve("two.pdf");
    String words = "Tổng kim ngạch xuất nhập khẩu hàng hóa qua địa bàn tỉnh ước đạt ".repeat(3);
    List<Block> blocks = List.of(body(words, ""), body(words, ""));
    new PdfRenderer(TEMPLATE).render(SampleBulletin.of(BOTH, blocks), pdf);

    double[] bases = PageText.of(pdf).stream().mapToDouble(Piece::base).distinct().toArray();
    double[] gaps =
        IntStream.range(1, bases.length).mapToDouble(i -> bases[i] - bases[i - 1]).toArray();
    assertThat(gaps).hasSize(5);
    assertThat(gaps[0]).isBetween(13.0, 13 * 1.15 * 1.5);
    assertThat(gaps[2] - gaps[0]).isGreaterThanOrEqualTo(6 - 0.01);
  }

  @Test
  void theSignatureStandsInTheRightHalfWithRoomForTheSeal() {
    Piece authority = piece("KT. CỤC TRƯỞNG");
    Piece title = piece("PHÓ CỤC TRƯỞNG");
    Piece name = piece("(Họ và tên mẫu)");
    assertThat(type("KT. CỤC TRƯỞNG")).isEqualTo("13 bold");
    assertThat(type("PHÓ CỤC TRƯỞNG")).isEqualTo("13 bold");
    assertThat(type("(Họ và tên mẫu)")).isEqualTo("13 bold");
    assertThat(authority.left()).isGreaterThan(PAGE_WIDTH / 2);
    assertThat(title.middle()).isCloseTo(authority.middle(), within(1.0));
    assertThat(name.base() - title.base()).isGreaterThan(20 * MM);
    assertThat(name.page()).isEqualTo(authority.page());
  }

  @Test
  void recipientsStandInTheLeftHalfBesideTheSignature() {
    Piece heading = piece("Nơi nhận:");
    assertThat(type("Nơi nhận:")).isEqualTo("12 bold italic");
    assertThat(type("- Tổng cục Thống kê;")).isEqualTo("11 upright");
    assertThat(type("- Lưu: VT, TH.")).isEqualTo("11 upright");
    assertThat(heading.base()).isCloseTo(piece("KT. CỤC TRƯỞNG").base(), within(3.0));
    assertThat(piece("- Ủy ban").right()).isLessThan(PAGE_WIDTH / 2);
  }

  @ParameterizedTest(name = "{0} lines above")
  @ValueSource(ints = {14, 16, 17, 18, 19, 20, 21})
  void theSignatureIsNeverAloneOnItsPage(int lines, @TempDir Path folder) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(body("dòng " + i, "line " + i));
    }
    blocks.add(ClosingSample.signature());
    Path pdf = folder.resolve("signed.pdf");
    new PdfRenderer(TEMPLATE).render(SampleBulletin.of(BOTH, blocks), pdf);

    List<Piece> printed = PageText.of(pdf);
    int signed = pieceOf(printed, "KT. CỤC TRƯỞNG").page();
    assertThat(pieceOf(printed, "line " + (lines - 1)).page()).isEqualTo(signed);
    assertThat(pieceOf(printed, "(Họ và tên mẫu)").page()).isEqualTo(signed);
    assertThat(pieceOf(printed, "- Lưu: VT").page()).isEqualTo(signed);
  }

  @Test
  void anAppendixBeginsAPageWithItsNumberAndTitleCentred() {
    Piece label = piece("Phụ lục I");
    int signed = piece("KT. CỤC TRƯỞNG").page();
    assertThat(label.page()).isEqualTo(signed + 1);
    assertThat(type("Phụ lục I")).isEqualTo("14 bold");
    assertThat(type("DANH SÁCH CỬA KHẨU")).isEqualTo("14 bold");
    assertThat(type("(Kèm theo văn bản số 05/BC-CTK")).isEqualTo("13 italic");
    assertThat(label.middle()).isCloseTo(piece("DANH SÁCH CỬA KHẨU").middle(), within(1.0));
  }

  @Test
  void thePageNumberStandsInTheMiddleOfTheTopMarginFromPageTwoOn() {
    int pages = pieces.stream().mapToInt(Piece::page).max().orElseThrow();
    double middle = piece("BẢN TIN THỐNG KÊ").middle();
    assertThat(pages).isGreaterThan(2);
    for (int page = 1; page <= pages; page++) {
      String number = Integer.toString(page);
      int on = page;
      List<Piece> numbers =
          pieces.stream().filter(piece -> piece.page() == on && piece.base() < 20 * MM).toList();
      if (page == 1) {
        assertThat(numbers).isEmpty();
        continue;
      }
      assertThat(numbers).hasSize(1);
      assertThat(numbers.get(0).words()).isEqualTo(number);
      assertThat(numbers.get(0).size()).isBetween(13.0, 14.0);
      assertThat(numbers.get(0).middle()).isCloseTo(middle, within(1.0));
    }
  }

  private static Piece piece(String start) {
    return pieceOf(pieces, start);
  }

  private static Piece pieceOf(List<Piece> among, String start) {
    return among.stream()
        .filter(piece -> piece.words().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Expecting \"" + start + "\", found none"));
  }

  /** Size, weight and slope, such as {@code 13 bold italic}. */
  private static String type(String start) {
    Piece piece = piece(start);
    String face = (piece.isBold() ? " bold" : "") + (piece.isItalic() ? " italic" : "");
    return Math.round(piece.size()) + (face.isEmpty() ? " upright" : face);
  }

  /** The first rule beneath a line that does not reach beyond it on both sides of the page. */
  private static Rules.Rule ruleBeneath(Piece line) {
    return rules.stream()
        .filter(rule -> rule.y() > line.base() && rule.y() < line.base() + 40)
        .filter(rule -> Math.abs(rule.middle() - line.middle()) < 5)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Expecting a rule beneath " + line));
  }
}
