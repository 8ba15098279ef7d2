package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.bulletin.Paragraph;
import kimngach.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bulletin of November 2023 is released on 29 November. */
class NextReleaseTest {
  private static final List<Language> ALL = List.of(Language.VI, Language.EN, Language.ZH);

  @Test
  void isTheNextDayOfTheCalendarInEveryLanguage(@TempDir Path scratch) {
    assertThat(
            told(
                scratch,
                Map.of(
                    YearMonth.of(2023, 11), LocalDate.of(2023, 11, 29),
                    YearMonth.of(2024, 1), LocalDate.of(2024, 1, 29),
                    YearMonth.of(2023, 12), LocalDate.of(2023, 12, 29))))
        .containsExactly("ngày 29 tháng 12 năm 2023", "29 December 2023", "2023年12月29日");
  }

  @Test
  void isNotToldWhereTheCalendarEnds(@TempDir Path scratch) {
    assertThat(told(scratch, Map.of(YearMonth.of(2023, 11), LocalDate.of(2023, 11, 29)))).isEmpty();
  }

  @Test
  void isNotToldWhereTheCalendarIsBehind(@TempDir Path scratch) {
    assertThat(told(scratch, Map.of(YearMonth.of(2023, 12), LocalDate.of(2023, 11, 20)))).isEmpty();
  }

  private static List<String> told(Path scratch, Map<YearMonth, LocalDate> releases) {
    Settings usual = Trial.settings(ALL);
    Settings settings =
        new Settings(
            usual.office(),
            usual.document(),
            usual.languages(),
            usual.arrangement(),
            usual.template(),
            usual.codes(),
            usual.reconciliation(),
            releases,
            usual.sources(),
            usual.printedTotals());
    return Trial.compose(
            scratch,
            "<@pagebreak/><#if has(nextRelease)><@paragraph><@all>${nextRelease}</@all></@paragraph></#if>",
            settings,
            YearMonth.of(2023, 11),
            Trial.delivery())
        .bulletin()
        .blocks()
        .stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .flatMap(paragraph -> ALL.stream().map(paragraph.text()::plain))
        .toList();
  }
}
