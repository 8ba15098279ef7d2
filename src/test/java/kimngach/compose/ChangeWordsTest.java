package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.bulletin.Paragraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordsTest {
  private static final List<Language> ALL = List.of(Language.VI, Language.EN, Language.ZH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1052.00 | 1000.00 | tăng 5,2% | up 5.2% | 增长5.2%",
        "948.00 | 1000.00 | giảm 5,2% | down 5.2% | 下降5.2%",
        "999.600 | 1000.000 | không đổi (0,0%) | unchanged (0.0%) | 持平（0.0%）",
        "1000.000 | 1000.000 | không đổi (0,0%) | unchanged (0.0%) | 持平（0.0%）",
        "1000 | 1000 | gần như không đổi (0,0%) | little changed (0.0%) | 基本持平（0.0%）",
        "1000.6 | 1001 | gần như không đổi (0,0%) | little changed (0.0%) | 基本持平（0.0%）",
        "101 | 101.3 | gần như không đổi (-0,3%) | little changed (-0.3%) | 基本持平（-0.3%）",
        "over 100 | 102 | chưa rõ tăng hay giảm (khoảng -2%)"
            + " | up or down not certain (about -2%) | 增减不明（约-2%）",
        "over 130 | 102 | tăng khoảng 27% | up about 27% | 增长约27%",
        "2730 | 1023 | gấp 2,7 lần | 2.7 times | 2.7倍",
        "1990.00 | 1000.00 | tăng 99,0% | up 99.0% | 增长99.0%",
        "2100.00 | 1000.00 | gấp 2,1 lần | 2.1 times | 2.1倍"
      })
  void speaksOfADirectionOnlyWhereTheValuesProveIt(
      String now, String before, String vi, String en, String zh, @TempDir Path scratch) {
    assertThat(
            told(
                "${change(growth(\"declared.total\", year))}",
                scratch,
                "turnover.declared.total@2023 = " + now,
                "turnover.declared.total@2022 = " + before))
        .containsExactly(vi, en, zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1052.00 | tăng 5,2% so với B | up 5.2% on B | 比B增长5.2%",
        "948.00 | giảm 5,2% so với B | down 5.2% on B | 比B下降5.2%",
        "1000.00 | không đổi (0,0%) so với B | unchanged (0.0%) on B | 与B持平（0.0%）",
        "2100.00 | gấp 2,1 lần so với B | 2.1 times that of B | 为B的2.1倍"
      })
  void namesWhatItIsComparedWithWhereTheLanguageWantsIt(
      String now, String vi, String en, String zh, @TempDir Path scratch) {
    assertThat(
            told(
                "${change(growth(\"declared.total\", year), \"B\")}",
                scratch,
                "turnover.declared.total@2023 = " + now,
                "turnover.declared.total@2022 = 1000.00"))
        .containsExactly(vi, en, zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5 | 10.0 | xuất siêu 2,5 triệu USD | trade surplus of 2.5 million USD",
        "10.0 | 12.5 | nhập siêu 2,5 triệu USD | trade deficit of 2.5 million USD",
        "10.00 | 10.02 | cán cân thương mại cân bằng (0,0 triệu USD)"
            + " | trade in balance (0.0 million USD)",
        "10 | 10 | cán cân thương mại gần như cân bằng (0 triệu USD)"
            + " | trade nearly in balance (0 million USD)",
        "about 10 | 9 | chưa rõ xuất siêu hay nhập siêu (khoảng 1 triệu USD)"
            + " | surplus or deficit not certain (about 1 million USD)"
      })
  void namesABalanceByItsSign(
      String exports, String imports, String vi, String en, @TempDir Path scratch) {
    assertThat(
            told(
                List.of(Language.VI, Language.EN),
                "${tradeBalance(balance(\"declared\", year))}",
                scratch,
                "turnover.declared.export@2023 = " + exports,
                "turnover.declared.import@2023 = " + imports))
        .containsExactly(vi, en);
  }

  private static List<String> told(String print, Path scratch, String... lines) {
    return told(ALL, print, scratch, lines);
  }

  private static List<String> told(
      List<Language> languages, String print, Path scratch, String... lines) {
    String texts =
        languages.stream()
            .map(one -> "<@" + one.code() + ">" + print + "</@" + one.code() + ">")
            .collect(Collectors.joining());
    Composed composed =
        Trial.compose(
            scratch,
            "<@paragraph>" + texts + "</@paragraph>",
            Trial.settings(languages),
            YearMonth.of(2023, 11),
            Delivery.of("2023-11", lines));
    Paragraph paragraph = (Paragraph) composed.bulletin().blocks().get(0);
    return languages.stream().map(paragraph.text()::plain).toList();
  }
}
