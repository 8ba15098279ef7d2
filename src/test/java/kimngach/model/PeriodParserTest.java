package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2023-A1, 2023-01-01, 2023-12-31",
    "2023-11, 2023-11-01, 2023-11-30",
    "2023-M11, 2023-11-01, 2023-11-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-Q4, 2023-10-01, 2023-12-31",
    "2025-S1, 2025-01-01, 2025-06-30",
    "2024-08-22, 2024-08-22, 2024-08-22",
    "2023-01/2023-11, 2023-01-01, 2023-11-30",
    "2026-01-01/2026-01-20, 2026-01-01, 2026-01-20",
    "2023-01-01/P11M, 2023-01-01, 2023-11-30",
    "2023-01/P11M, 2023-01-01, 2023-11-30",
    "2023-01-01/P1Y, 2023-01-01, 2023-12-31",
    "2026-01-01/P20D, 2026-01-01, 2026-01-20"
  })
  void readsEveryKindOfPeriod(String name, String start, String end) {
    assertThat(PeriodParser.parse(name))
        .hasValueSatisfying(
            period -> {
              assertThat(period.start()).hasToString(start);
              assertThat(period.end()).hasToString(end);
            });
  }

  @Test
  void namesOnePeriodTheSameHoweverItWasWritten() {
    assertThat(PeriodParser.parse("2023-01/2023-12")).isEqualTo(PeriodParser.parse("2023"));
    assertThat(PeriodParser.parse("2023-01/2023-01")).isEqualTo(PeriodParser.parse("2023-01"));
    assertThat(PeriodParser.parse("2023-01-01/P3M")).isEqualTo(PeriodParser.parse("2023-Q1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-13",
        "2023-00",
        "2023-1",
        "23-11",
        "11/2023",
        "2023-11/",
        "/2023-11",
        "2023-Q5",
        "2023-Q0",
        "2023-S3",
        "2023-M13",
        "2023-A2",
        "2023-02-30",
        "2023-11/2023-01",
        "2023-01/2023",
        "2023-01-01/P0M",
        "2023-01-01/P9999Y",
        "2023/P1Y",
        "0203-11",
        "2023-11 ",
        "２０２３",
        "2023-01/2023-02/2023-03"
      })
  void readsNothingFromWhatIsNoPeriod(String name) {
    assertThat(PeriodParser.parse(name)).isEmpty();
  }

  @Test
  void readsAMonthOnlyFromAMonth() {
    assertThat(PeriodParser.parseMonth("2023-11")).contains(YearMonth.of(2023, 11));
    assertThat(PeriodParser.parseMonth("2023")).isEmpty();
    assertThat(PeriodParser.parseMonth("2023-13")).isEmpty();
  }
}
