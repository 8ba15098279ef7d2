package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kimngach.model.Language;
import kimngach.model.PeriodParser;
import kimngach.model.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 | năm 2023 | 2023 | 2023年",
        "2023-11 | tháng 11 năm 2023 | November 2023 | 2023年11月",
        "2023-01 | tháng 1 năm 2023 | January 2023 | 2023年1月",
        "2023-01/2023-11 | 11 tháng năm 2023 | January–November 2023 | 2023年1–11月",
        "2025-S1 | 6 tháng năm 2025 | January–June 2025 | 2025年1–6月",
        "2025-S2 | từ tháng 7 năm 2025 đến tháng 12 năm 2025 | July–December 2025 | 2025年7–12月",
        "2023-Q1 | 3 tháng năm 2023 | January–March 2023 | 2023年1–3月",
        "2023-Q4 | từ tháng 10 năm 2023 đến tháng 12 năm 2023 | October–December 2023"
            + " | 2023年10–12月",
        "2022-12/2023-02 | từ tháng 12 năm 2022 đến tháng 2 năm 2023"
            + " | 1 December 2022 to 28 February 2023 | 2022年12月1日至2023年2月28日",
        "2024-08-22 | ngày 22/08/2024 | 22 August 2024 | 2024年8月22日",
        "2026-01-01/2026-01-20 | từ ngày 01/01/2026 đến ngày 20/01/2026"
            + " | 1 January 2026 to 20 January 2026 | 2026年1月1日至2026年1月20日"
      })
  void namesEveryKindOfPeriodInEveryLanguage(String period, String vi, String en, String zh) {
    TimePeriod named = PeriodParser.parse(period).orElseThrow();
    assertThat(Names.of(named, Language.VI)).isEqualTo(vi);
    assertThat(Names.of(named, Language.EN)).isEqualTo(en);
    assertThat(Names.of(named, Language.ZH)).isEqualTo(zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-05 | ngày 05 tháng 01 năm 2026 | 5 January 2026 | 2026年1月5日",
        "2026-02-10 | ngày 10 tháng 02 năm 2026 | 10 February 2026 | 2026年2月10日",
        "2026-03-09 | ngày 09 tháng 3 năm 2026 | 9 March 2026 | 2026年3月9日",
        "2026-09-30 | ngày 30 tháng 9 năm 2026 | 30 September 2026 | 2026年9月30日",
        "2026-10-01 | ngày 01 tháng 10 năm 2026 | 1 October 2026 | 2026年10月1日",
        "2023-11-29 | ngày 29 tháng 11 năm 2023 | 29 November 2023 | 2023年11月29日"
      })
  void writesALeadingZeroInVietnameseForDaysBelowTenAndForJanuaryAndFebruaryOnly(
      String day, String vi, String en, String zh) {
    assertThat(Names.of(LocalDate.parse(day), Language.VI)).isEqualTo(vi);
    assertThat(Names.of(LocalDate.parse(day), Language.EN)).isEqualTo(en);
    assertThat(Names.of(LocalDate.parse(day), Language.ZH)).isEqualTo(zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2023-11 | tháng 11 | November | 11月", "2023 | năm 2023 | 2023 | 2023年"})
  void leavesTheYearOutOfAMonthOnly(String period, String vi, String en, String zh) {
    TimePeriod named = PeriodParser.parse(period).orElseThrow();
    assertThat(Names.shortly(named, Language.VI)).isEqualTo(vi);
    assertThat(Names.shortly(named, Language.EN)).isEqualTo(en);
    assertThat(Names.shortly(named, Language.ZH)).isEqualTo(zh);
  }
}
