package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {

  @Test
  void isOnePeriodHoweverItWasMade() {
    TimePeriod year = TimePeriod.year(2023);
    assertThat(TimePeriod.months(YearMonth.of(2023, 1), YearMonth.of(2023, 12)))
        .isEqualTo(year)
        .hasSameHashCodeAs(year)
        .hasToString("2023");
    assertThat(TimePeriod.yearToDate(YearMonth.of(2023, 1)))
        .isEqualTo(TimePeriod.month(YearMonth.of(2023, 1)))
        .hasToString("2023-01");
    assertThat(TimePeriod.yearToDate(YearMonth.of(2023, 12))).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023", "2023-01", "2023-11", "2023-01/2023-11", "2022-12/2023-01", "2024-02"})
  void readsBackItsOwnName(String name) {
    assertThat(period(name)).hasToString(name);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, true, false, true, true",
    "2023-01, true, true, false, true",
    "2023-11, true, true, false, false",
    "2023-01/2023-11, true, false, false, true",
    "2023-Q4, true, false, false, false",
    "2022-12/2023-11, true, false, false, false",
    "2022-01/2023-12, true, false, false, false",
    "2026-01-01/2026-01-20, false, false, false, true",
    "2026-01-02/2026-01-31, false, false, false, false"
  })
  void knowsItsKind(
      String name, boolean wholeMonths, boolean month, boolean year, boolean yearToDate) {
    TimePeriod period = period(name);
    assertThat(period.isWholeMonths()).isEqualTo(wholeMonths);
    assertThat(period.isMonth()).isEqualTo(month);
    assertThat(period.isYear()).isEqualTo(year);
    assertThat(period.isYearToDate()).isEqualTo(yearToDate);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02, 2023-02",
    "2025-02, 2024-02",
    "2024-01/2024-02, 2023-01/2023-02",
    "2025-01/2025-02, 2024-01/2024-02",
    "2023, 2022",
    "2024-02-10/2024-02-29, 2023-02-10/2023-02-28",
    "2024-02-29, 2023-02-28",
    "2026-01-01/2026-01-20, 2025-01-01/2025-01-20",
    "2023-12-20/2024-01-10, 2022-12-20/2023-01-10"
  })
  void comparesWithTheSameDaysOneYearEarlier(String name, String lastYear) {
    assertThat(period(name).samePeriodLastYear()).isEqualTo(period(lastYear));
  }

  @Test
  void keepsAWholeFebruaryWholeInALeapYear() {
    assertThat(period("2025-02").samePeriodLastYear().end()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03, 2024-02",
    "2024-01, 2023-12",
    "2023-Q1, 2022-Q4",
    "2023, 2022",
    "2023-01/2023-11, 2022-02/2022-12"
  })
  void followsThePeriodOfAsManyMonths(String name, String previous) {
    assertThat(period(name).previous()).isEqualTo(period(previous));
  }

  @Test
  void hasNoPreviousPeriodWhenItIsMadeOfDays() {
    assertThatThrownBy(period("2026-01-01/2026-01-20")::previous)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Expecting whole months, found 2026-01-01/2026-01-20");
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new TimePeriod(LocalDate.of(2023, 11, 30), LocalDate.of(2023, 11, 29)))
        .hasMessage("Expecting a period that ends on or after 2023-11-30, found 2023-11-29");
  }

  @Test
  void ordersByStartAndThenByEnd() {
    assertThat(period("2023-01/2023-02"))
        .isGreaterThan(period("2023-01"))
        .isLessThan(period("2023-02"));
  }

  private static TimePeriod period(String name) {
    return PeriodParser.parse(name).orElseThrow();
  }
}
