package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Text;
import kimngach.settings.OfficialDocument;
import kimngach.settings.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalitiesTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final List<Language> ALL = List.of(Language.VI, Language.EN, Language.ZH);

  @ParameterizedTest
  @CsvSource({"5, Số: 05/BC-CTK", "9, Số: 09/BC-CTK", "10, Số: 10/BC-CTK", "245, Số: 245/BC-CTK"})
  void aNumberBelowTenTakesALeadingZero(int number, String printed) {
    Text line = formalities(document(Map.of(MONTH, number)), ALL).number();
    assertThat(line.plain(Language.VI)).isEqualTo(printed);
  }

  @Test
  void translationsBearNoNumber() {
    OfficialDocument document = document(Map.of(MONTH, 5));
    Text line = formalities(document, ALL).number();
    assertThat(line.plain(Language.EN)).isEmpty();
    assertThat(line.plain(Language.ZH)).isEmpty();
    assertThat(formalities(document, List.of(Language.EN)).number().isBlank()).isTrue();
  }

  @Test
  void aMonthWithoutANumberLeavesRoomToWriteIt() {
    String line = formalities(document(Map.of()), ALL).number().plain(Language.VI);
    assertThat(line).startsWith("Số: ").endsWith("/BC-CTK");
    assertThat(line.replace("\u00a0", "")).isEqualTo("Số: /BC-CTK");
    assertThat(line.chars().filter(each -> each == 0xa0).count()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void settingsThatSayNothingPrintNothing() {
    Formalities none = formalities(OfficialDocument.NONE, ALL);
    assertThat(none.number().isBlank()).isTrue();
    assertThat(none.signature()).isEmpty();
    assertThat(none.appendix(Text.EMPTY).reference().isBlank()).isTrue();
  }

  @Test
  void recipientsEndInASemicolonAndTheLastInAFullStop() {
    Signature signature = formalities(document(Map.of()), ALL).signature().orElseThrow();
    assertThat(signature.recipients())
        .extracting(text -> text.plain(Language.VI))
        .containsExactly("- Tổng cục Thống kê;", "- Lưu: VT.");
    assertThat(signature.recipients())
        .extracting(text -> text.plain(Language.ZH))
        .containsExactly("- 统计总局；", "- 存档。");
    assertThat(signature.recipientsHeading().plain(Language.VI)).isEqualTo("Nơi nhận:");
    assertThat(signature.authority().isBlank()).isTrue();
    assertThat(signature.title().plain(Language.EN)).isEqualTo("DIRECTOR");
  }

  @Test
  void anAppendixNamesTheDocumentItBelongsTo() {
    Appendix appendix =
        formalities(document(Map.of(MONTH, 5)), ALL)
            .appendix(Text.of(ALL, language -> "DANH SÁCH"));
    assertThat(appendix.reference().plain(Language.VI))
        .isEqualTo("(Kèm theo văn bản số 05/BC-CTK ngày 29 tháng 11 năm 2023)");
    assertThat(appendix.reference().plain(Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "99, XCIX", "148, CXLVIII"})
  void countsAppendicesInRomanNumerals(int number, String numeral) {
    assertThat(RomanNumeral.of(number)).isEqualTo(numeral);
  }

  @Test
  void theTemplateSaysWhereSignatureAndAppendicesStand(@TempDir Path scratch) {
    var blocks =
        Trial.compose(
                scratch,
                """
                <@masthead numbered=false><@title><@all>x</@all></@title></@masthead>
                <@signature/>
                <@appendix><@vi>MỘT</@vi><@en>ONE</@en></@appendix>
                <@heading level=2><@all>y</@all></@heading>
                <@appendix><@vi>HAI</@vi><@en>TWO</@en></@appendix>
                """)
            .bulletin()
            .blocks();
    assertThat(blocks).hasSize(4);
    assertThat(((Masthead) blocks.get(0)).number().isBlank()).isTrue();
    assertThat(((Appendix) blocks.get(1)).label().plain(Language.VI)).isEqualTo("Phụ lục I");
    assertThat(((Appendix) blocks.get(3)).label().plain(Language.VI)).isEqualTo("Phụ lục II");
    assertThat(((Appendix) blocks.get(3)).title().plain(Language.EN)).isEqualTo("TWO");
  }

  @Test
  void aSingleAppendixBearsNoNumber(@TempDir Path scratch) {
    var blocks =
        Trial.compose(scratch, "<@appendix><@vi>MỘT</@vi><@en>ONE</@en></@appendix>")
            .bulletin()
            .blocks();
    Text label = ((Appendix) blocks.get(0)).label();
    assertThat(label.plain(Language.VI)).isEqualTo("Phụ lục");
    assertThat(label.plain(Language.EN)).isEqualTo("Appendix");
  }

  @Test
  void theLastTwoWordsOfTheSubjectStayOnOneLine(@TempDir Path scratch) {
    var blocks =
        Trial.compose(
                scratch,
                """
                <@masthead>
                <@title><@all>x</@all></@title>
                <@subject><@vi>Kim ngạch ${month.name}</@vi><@en>Trade, ${month.name}</@en></@subject>
                </@masthead>
                """)
            .bulletin();
    Masthead masthead = (Masthead) blocks.blocks().get(0);
    assertThat(masthead.subject().plain(Language.VI)).isEqualTo("Kim ngạch tháng 11 năm\u00a02023");
    assertThat(masthead.subject().plain(Language.EN)).isEqualTo("Trade, November\u00a02023");
    assertThat(blocks.title().plain(Language.EN)).isEqualTo("x – Trade, November 2023");
  }

  private static OfficialDocument document(Map<YearMonth, Integer> numbers) {
    return new OfficialDocument(
        Optional.of("BC-CTK"),
        numbers,
        Optional.of(
            new Signer(
                Map.of(), in("CỤC TRƯỞNG", "DIRECTOR", "局长"), in("(Họ và tên)", "(Name)", "（姓名）"))),
        List.of(
            in("Tổng cục Thống kê;", "General Statistics Office", "统计总局"),
            in("Lưu: VT.", "Filed", "存档。")));
  }

  private static Map<Language, String> in(String vi, String en, String zh) {
    return Map.of(Language.VI, vi, Language.EN, en, Language.ZH, zh);
  }

  private static Formalities formalities(OfficialDocument document, List<Language> languages) {
    return new Formalities(document, MONTH, LocalDate.of(2023, 11, 29), languages);
  }
}
