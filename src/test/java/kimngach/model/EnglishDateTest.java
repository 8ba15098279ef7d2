package kimngach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishDateTest {
  @Test
  void writesDaysWithoutLeadingZero() {
    assertThat(EnglishDate.of(LocalDate.of(2026, 1, 5))).isEqualTo("5 January 2026");
  }

  @ParameterizedTest
  @EnumSource
  void namesMonthsAsJavaDoes(Month month) {
    LocalDate day = LocalDate.of(2023, month, 1);
    assertThat(EnglishDate.month(month))
        .isEqualTo(DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(day));
    assertThat(EnglishDate.shortMonth(month))
        .isEqualTo(DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(day));
  }
}
