package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodKindTest {

  @Test
  void takesJanuaryForAMonthAndTwelveMonthsForAYear() {
    assertThat(PeriodKind.of(TimePeriod.yearToDate(YearMonth.of(2023, 1))))
        .isEqualTo(PeriodKind.MONTH);
    assertThat(PeriodKind.of(TimePeriod.yearToDate(YearMonth.of(2023, 11))))
        .isEqualTo(PeriodKind.YEAR_TO_DATE);
    assertThat(PeriodKind.of(TimePeriod.yearToDate(YearMonth.of(2023, 12))))
        .isEqualTo(PeriodKind.YEAR);
  }

  @Test
  void takesLaterQuartersAndDaysForOtherPeriods() {
    TimePeriod quarter = TimePeriod.months(YearMonth.of(2024, 4), YearMonth.of(2024, 6));
    TimePeriod days = new TimePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 20));

    assertThat(PeriodKind.of(quarter)).isEqualTo(PeriodKind.OTHER);
    assertThat(PeriodKind.of(days)).isEqualTo(PeriodKind.OTHER);
  }
}
